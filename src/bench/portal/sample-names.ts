import { things } from './sample-words.ts';

// Together no name of a real community of the street.
const first = Array.from('澄岚翠屏槐荫竹溪绿杉棠沁雁栖芦荻橘苇鹭汀霁芸蓝湾紫藤丹枣碧荷');
const second = Array.from('桥塘园湖坊里埭浜圩荡港墩渚岸坡林湾泾堰洲');

/** A made-up community or village; every number has a name of its own. */
export function toCommunityName(index: number): string {
  const turn = Math.floor(index / (first.length * second.length));
  const name =
    (first[index % first.length] ?? '') +
    (second[Math.floor(index / first.length) % second.length] ?? '');
  const ending = index % 2 === 0 ? '社区' : '村';
  return `${name}${turn === 0 ? '' : `第${turn + 1}`}${ending}`;
}

/** A point or station of a community, named like the real ones. */
export const toPlaceName = (kind: '友邻点' | '友邻站', community: number, index: number): string =>
  `${toCommunityName(community)}${kind} ${String(index + 1).padStart(2, '0')}`;

const toThing = (index: number): string => things[(index * 7) % things.length] ?? '';

/** What a topic is about. */
export const toTopicTitle = (index: number): string =>
  `${toThing(index)}怎样安排（议题第${index + 1}号）`;

/** Title of minutes on a topic. */
export const toMinutesTitle = (index: number): string =>
  `${toThing(index * 3 + 1)}协商纪要（第${index + 1}次）`;

/** An office telephone that no exchange has given out. */
export const toPhone = (index: number): string =>
  `0573-850${String(10_000 + ((index * 37) % 90_000))}`;

/** A number of an official document that was never issued. */
export const toDocumentNumber = (index: number): string =>
  `例街办〔${2015 + (index % 4)}〕${1 + ((index * 5) % 97)}号`;
