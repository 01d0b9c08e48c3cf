import type { Community, Portal } from '../../model/portal.ts';
import { toFrame, type Frame } from '../frame/frame.ts';
import { toHotlines, type Hotline } from '../frame/hotlines.ts';
import { toPinyin } from '../search/pinyin.ts';
import { sectionTexts } from '../../words/common.ts';
import { myTexts as texts } from '../../words/places.ts';

/** A community or village; its page says what somebody who lives there asks first. */
export interface MyPlace {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly isSample: boolean;
}

/** Places whose names begin with one letter of pinyin. */
export interface LetterGroup {
  readonly letter: string;
  readonly places: readonly MyPlace[];
}

/** `/my/` */
export interface MyView {
  readonly frame: Frame;
  readonly letters: readonly LetterGroup[];
  readonly hotlines: readonly Hotline[];
  readonly links: Readonly<Record<'places' | 'map', string>>;
}

const toMyPlace = ({ addresses }: Portal, { id, name, isSample }: Community): MyPlace => ({
  id,
  name,
  href: addresses.community(id),
  isSample,
});

/** 松枫社区 → S; what is no letter in pinyin stands under #. */
export function toInitial(name: string): string {
  const initial = toPinyin(name).charAt(0).toUpperCase();
  return /[A-Z]/.test(initial) ? initial : '#';
}

/** Every community and village by the pinyin of its name. */
export function toMyView(portal: Portal): MyView {
  const sorted = portal.communities
    .map((community) => ({ community, sound: toPinyin(community.name) }))
    .sort((a, b) => (a.sound < b.sound ? -1 : Number(a.sound > b.sound)));
  const groups = Map.groupBy(sorted, ({ community }) => toInitial(community.name));
  const { resolve } = portal.addresses;
  return {
    frame: toFrame(portal, {
      title: sectionTexts.my,
      description: texts.description,
      path: '/my/',
    }),
    letters: [...groups].map(([letter, entries]) => ({
      letter,
      places: entries.map(({ community }) => toMyPlace(portal, community)),
    })),
    hotlines: toHotlines(portal),
    links: { places: resolve('/communities/'), map: resolve('/map/') },
  };
}
