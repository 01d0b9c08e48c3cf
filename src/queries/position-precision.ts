import type { LngLat } from '../model/coordinates.ts';

/** How exactly a published place is known: surveyed, the compound only, or roughly put somewhere. */
export type Precision = '测绘' | '小区级' | '示意';

const words: readonly string[] = ['测绘', '小区级', '示意'];

/** What a position says of itself; nothing said means that no more than 示意 is claimed. */
export function toPrecision(position: LngLat & { readonly precision?: string }): Precision {
  const { precision = '示意' } = position;
  return words.includes(precision) ? (precision as Precision) : '示意';
}
