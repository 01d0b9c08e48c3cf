import type { Settings } from '../../model/settings.ts';
import { sharePictureTexts as texts } from '../../words/frame.ts';
import { remember } from '../remember.ts';
import { drawSharePicture, type ShareDrawing, type ShareWords } from './share-drawing.ts';
import { toShortDigest } from '../short-digest.ts';

const words = {
  home: texts.home,
  policy: texts.policy,
  community: texts.community,
  center: { ...texts.center, level: '中心' },
  station: { ...texts.station, level: '站' },
  point: { ...texts.point, level: '点' },
  topic: texts.topic,
  minutes: texts.minutes,
  commitment: texts.commitment,
  map: texts.map,
  data: texts.data,
  default: texts.network,
} satisfies Record<string, ShareWords>;

/** Kinds of pages that have a picture of their own. */
export type ShareKind = keyof typeof words;

// The first that fits.
const sections: readonly (readonly [start: string, kind: ShareKind])[] = [
  ['/policies/', 'policy'],
  ['/communities/', 'community'],
  ['/center/', 'center'],
  ['/stations/', 'station'],
  ['/points/', 'point'],
  ['/topics/', 'topic'],
  ['/minutes/', 'minutes'],
  ['/commitments/', 'commitment'],
  ['/milestones/', 'commitment'],
  ['/discrepancies/', 'commitment'],
  ['/map/', 'map'],
  ['/data/', 'data'],
];

/** A picture that is shown where a page is shared. */
export interface SharePicture {
  /** Inside the site: `share/<digest>/topic.png`. */
  readonly file: string;
  readonly drawing: ShareDrawing;
}

type Pictures = ReadonlyMap<ShareKind, SharePicture>;

function toPictures(settings: Settings): Pictures {
  const drawings = Object.entries(words).map(
    ([kind, own]) => [kind as ShareKind, drawSharePicture(own, settings)] as const,
  );
  // A folder named by what it holds never has to be asked for again.
  const digest = toShortDigest(JSON.stringify(drawings));
  return new Map(
    drawings.map(([kind, drawing]) => [kind, { file: `share/${digest}/${kind}.png`, drawing }]),
  );
}

/** All pictures of a site; they depend on its settings alone. */
export const getSharePictures = remember(toPictures);

/** Root-relative address of the picture for the page at a root-relative path. */
export function findShareImage(settings: Settings, path: string): string {
  const section = sections.find(([start]) => path.startsWith(start))?.[1] ?? 'default';
  const { file } = getSharePictures(settings).get(path === '/' ? 'home' : section) ?? { file: '' };
  return `/${file}`;
}
