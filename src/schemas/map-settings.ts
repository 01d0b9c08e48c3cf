import { createIssue, type Issue } from '../issues/issue.ts';
import { choice, text } from './field-type.ts';
import { optional } from './field.ts';
import { group, type ValuesOf } from './group.ts';
import { number } from './number-types.ts';

/** Official tiles that can lie under the points; 无 is the default. */
export const tileNames = ['天地图', '天地图浙江'] as const;

/** `地图` of `data/portal.yaml`. */
export const mapFields = {
  bounds: optional(
    '边界',
    group({
      west: optional('西', number, { about: '最西的经度', unit: '度' }),
      south: optional('南', number, { about: '最南的纬度', unit: '度' }),
      east: optional('东', number, { about: '最东的经度', unit: '度' }),
      north: optional('北', number, { about: '最北的纬度', unit: '度' }),
    }),
    { about: '街道的四至；友邻点超出就报错' },
  ),
  tiles: optional('底图', choice('无', ...tileNames), {
    about: '要从外面的网站取的底图；不填就是“无”，什么也不取。选了就要有密钥和审图号',
  }),
  key: optional('密钥', text, {
    about:
      '申请到的浏览器端密钥。它会写在公开的网页里，谁都看得到：请在申请的网站上限定只能用于本站网址，不要填服务器端密钥',
  }),
  reviewNumber: optional('审图号', text, {
    about: '底图的审图号，显示在地图左下角；用底图或自己的 basemap.geojson 时必须有',
  }),
};
type MapSettings = ValuesOf<typeof mapFields>;

/** Half a frame would hold nothing: all four sides or none. */
function isWhole(bounds: Readonly<Record<string, number | undefined>> = {}): boolean {
  const filled = Object.values(bounds).filter((value) => value !== undefined);
  return [0, 4].includes(filled.length);
}

/** What the map's settings must have together; `place` is where they stand. */
export function checkMapSettings(
  map: MapSettings | undefined,
  place: { readonly file: string; readonly row: number; readonly column: string },
): Issue[] {
  if (!map) return [];
  const { bounds, tiles = '无', key, reviewNumber } = map;
  const issues: Issue[] = [];
  if (!isWhole(bounds)) {
    const expected = '东、南、西、北四个数，都填或都空着';
    issues.push(createIssue('invalid-value', place, { expected }));
  }
  if (key !== undefined && !/^[\dA-Za-z-]+$/.test(key)) {
    issues.push(createIssue('unusable-key', place));
  }
  if (tiles === '无') return issues;
  if (reviewNumber === undefined) {
    issues.push(createIssue('tiles-without-review-number', place, { tiles }));
  }
  if (key === undefined) issues.push(createIssue('tiles-without-key', place, { tiles }));
  return issues;
}
