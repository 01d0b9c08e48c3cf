import { createAnnouncer } from '../../search/box/announcer.ts';
import type { BoxOption, OptionGroup } from '../../search/box/box-options.ts';
import { connectList } from '../../search/box/connect-list.ts';
import { createListView, type ListView } from '../../search/box/list-view.ts';
import { loadListStyle } from '../../search/box/load-list-style.ts';
import { openNames, openWords } from '../../search/names/open-names.ts';
import { findNearPlaces, findPlaces, type PlaceMatch } from './find-places.ts';
import { createNoneView } from './none-view.ts';
import type { RememberedPlace } from './remembered-place.ts';

/** What a finder needs besides its box. */
export interface PlaceBoxSettings {
  readonly base: string;
  /** Folder of the communities' pages. */
  readonly placesHref: string;
  readonly onChoose: (place: RememberedPlace) => void;
}

const mostShown = 8;

interface Found {
  readonly typed: string;
  /** Nobody has the name; these are like it. */
  readonly isNear: boolean;
  readonly places: readonly PlaceMatch[];
}

/** What stands in the box, found; the words are loaded only for a name that nobody has. */
async function find({ base, placesHref }: PlaceBoxSettings, typed: string): Promise<Found> {
  const names = await openNames(base);
  const toShown = (places: readonly PlaceMatch[]): PlaceMatch[] =>
    places.slice(0, mostShown).map((place) => ({ ...place, href: `${placesHref}${place.id}/` }));
  const found = findPlaces(names, typed);
  if (found.length > 0) return { typed, isNear: false, places: toShown(found) };
  const near = findNearPlaces({ names, words: await openWords(base) }, typed);
  return { typed, isNear: true, places: toShown(near) };
}

const toNone = (typed: string, count: number): string =>
  `没有“${typed}”这个社区或村。${count === 0 ? '' : '您要找的是不是：'}`;

function toGroups({ places, isNear, typed }: Found): OptionGroup[] {
  const ask: BoxOption = { does: 'ask', query: typed, label: `没有找到，在全站里找“${typed}”` };
  if (places.length === 0) return [{ label: '', options: [ask] }];
  const options = places.map((name): BoxOption => ({ does: 'open', name }));
  return [{ label: isNear ? toNone(typed, places.length) : '', options }];
}

function toCount({ isNear, places }: Found): string {
  if (places.length === 0) return '没有找到这样的社区或村';
  return `${isNear ? '没有这个名字，相近的' : '找到'}社区或村 ${places.length} 个`;
}

/** The only community that can be meant: its whole name was typed, or no other one fits. */
function findMeant({ isNear, places }: Found): PlaceMatch | undefined {
  const [first, ...others] = places;
  if (isNear || !first) return undefined;
  const isOnly = others.length === 0 || (first.rank === 0 && others.every(({ rank }) => rank > 0));
  return isOnly ? first : undefined;
}

interface Filler {
  /** Fills the list for what stands in the box. */
  readonly fill: () => Promise<void>;
  readonly getPlaces: () => readonly PlaceMatch[];
}

function createFiller(box: HTMLInputElement, list: ListView, settings: PlaceBoxSettings): Filler {
  const announce = createAnnouncer(box.form ?? document.createElement('form'));
  let places: readonly PlaceMatch[] = [];
  async function fill(): Promise<void> {
    const typed = box.value.trim();
    if (typed === '') {
      places = [];
      list.show([]);
      announce('');
      return;
    }
    const found = await find(settings, typed);
    if (box.value.trim() !== typed) return;
    places = found.places;
    list.show(toGroups(found));
    announce(toCount(found));
  }
  return { fill, getPlaces: () => places };
}

/** Gives the box of 我家 its list: communities while typing, choices where no single one is meant. */
export async function startPlaceBox(
  box: HTMLInputElement,
  form: HTMLFormElement,
  settings: PlaceBoxSettings,
): Promise<void> {
  await loadListStyle();
  const list = createListView(box, form);
  const { fill, getPlaces } = createFiller(box, list, settings);
  const choose = (place: PlaceMatch): void => {
    settings.onChoose({ id: place.id, name: place.community });
    list.close();
    none.hide();
  };
  const none = createNoneView(form, choose);
  // Without names the box is a plain form of the search.
  const update = (): void => {
    none.hide();
    fill().catch(() => undefined);
  };
  connectList(box, list, {
    onText: update,
    onChoose: (option) => {
      const name = option.does === 'open' ? option.name : undefined;
      const place = getPlaces().find((own) => own === name);
      if (place) choose(place);
    },
  });

  async function answer(typed: string): Promise<void> {
    const found = await find(settings, typed);
    const meant = findMeant(found);
    list.close();
    if (meant) {
      choose(meant);
      location.href = meant.href;
    } else if (found.isNear) none.show(toNone(typed, found.places.length), found.places);
    else none.show(`“${typed}”有 ${found.places.length} 个，请点您的那一个：`, found.places);
  }

  form.addEventListener('submit', (event) => {
    const typed = box.value.trim();
    event.preventDefault();
    if (typed === '') return;
    answer(typed).catch(() => {
      form.submit();
    });
  });
  if (box.value !== '') update();
}
