import type { Settings } from '../model/settings.ts';
import { remember } from './remember.ts';
import { drawSharePicture, type ShareDrawing } from './share-drawing.ts';
import { toShortDigest } from './short-digest.ts';

/** What a picture says besides the name of the site. */
export interface ShareWords {
  readonly heading: string;
  readonly line: string;
  /** Level of the network that the sign shows; none: the whole sign. */
  readonly level?: '点' | '站' | '中心';
}

const words = {
  home: { heading: '邻里的事，商量着办', line: '点上说，站上议，中心帮着办' },
  policy: { heading: '政策文件', line: '全文公开，每一条都能引用' },
  community: { heading: '社区和村', line: '我家在哪个友邻站、友邻点' },
  center: { heading: '友邻中心', line: '站上办不了的，在这里接着办', level: '中心' },
  station: { heading: '友邻站', line: '收集友邻点的事，一起商量', level: '站' },
  point: { heading: '友邻点', line: '家门口说事、议事的地方', level: '点' },
  topic: { heading: '议题', line: '说的什么事，到了哪一步' },
  minutes: { heading: '协商纪要', line: '谁参加，怎么商量，结果怎样' },
  commitment: { heading: '承诺与进展', line: '答应了什么，做到了多少' },
  map: { heading: '友邻地图', line: '找到离家最近的友邻点' },
  data: { heading: '数据下载', line: '每一个数都有出处' },
  default: { heading: '三级友邻网络', line: '中心、站、点，层层接力' },
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
