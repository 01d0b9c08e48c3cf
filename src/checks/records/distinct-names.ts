import { createIssue, type Issue, type Place } from '../../issues/issue.ts';
import type { Check } from '../check.ts';

interface Named {
  readonly place: Place;
  readonly name: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** 松枫社区居委会, 松枫 社区 and 松枫社区居民委员会 are one name; 永丰社区 and 永丰村 are two. */
const toKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .toLowerCase()
    .replace(/(?<=社区)居(?:民委员|委)会$|(?<=村)民委员会$|(?<=村)委会$/, '');

function checkNames(entries: readonly Named[]): Issue[] {
  const first = new Map<string, Named>();
  return entries.flatMap((entry) => {
    const { place, name, aliases = [] } = entry;
    const keys = new Set([...(name === undefined ? [] : [name]), ...aliases].map(toKey));
    const earlier = [...keys].map((key) => first.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, entry);
    if (!earlier) return [];
    const at = { ...place, column: '名称', value: name };
    const { file, row } = earlier.place;
    return [createIssue('look-alike-name', at, { first: `${file} 第${row ?? 1}行` })];
  });
}

/** Two rows with one name: entered twice, or readers cannot tell them apart. */
export const distinctNames: Check = ({ rosters }) => {
  const { communities, stations, points, organizations } = rosters;
  const byCommunity = Map.groupBy(points, ({ community }) => community ?? '');
  return [communities, stations, ...byCommunity.values(), organizations].flatMap(checkNames);
};
