import { expect, test } from 'vitest';
import {
  emptyAddress,
  parseAddress,
  toAddress,
  type SearchAddress,
} from '../../../../../src/client/search/results/address.ts';
import {
  filterHits,
  toFilterChoices,
} from '../../../../../src/client/search/results/filter-hits.ts';
import { sortFound } from '../../../../../src/client/search/index/sort-found.ts';

test('query, filters and order survive the address', () => {
  const address: SearchAddress = {
    typed: '养老 & 服务',
    kind: '友邻点',
    community: '松枫社区',
    level: '点',
    year: '2017',
    sample: 'no',
    sort: 'date',
  };
  expect(parseAddress(toAddress(address))).toEqual(address);
  expect(toAddress(emptyAddress)).toBe('');
});

test('what an address cannot mean is not taken from it', () => {
  expect(parseAddress('?q=a&year=17&sample=yes&sort=up')).toEqual({ ...emptyAddress, typed: 'a' });
});

const hit = (facts: object): typeof nothing => ({ ...nothing, ...facts });
const nothing = {
  kind: '',
  communities: [] as string[],
  level: '',
  year: '',
  isSample: false,
};
const hits = [
  hit({ kind: '社区', communities: ['松枫社区'] }),
  hit({ kind: '友邻点', communities: ['松枫社区'], year: '2017' }),
  hit({ kind: '友邻点', communities: ['凤凰社区'], year: '2018', isSample: true }),
  hit({ kind: '政策', year: '2017', level: '街道' }),
];

test('filters narrow, and each counts what the others leave', () => {
  const filters = { ...emptyAddress, kind: '友邻点' };
  expect(filterHits(hits, filters)).toHaveLength(2);
  expect(toFilterChoices(hits, filters).community).toEqual([
    { value: '凤凰社区', count: 1 },
    { value: '松枫社区', count: 1 },
  ]);
  expect(toFilterChoices(hits, { ...emptyAddress, community: '松枫社区' }).kind).toEqual([
    { value: '友邻点', count: 1 },
    { value: '社区', count: 1 },
  ]);
  const both = { ...emptyAddress, kind: '友邻点', sample: 'no' };
  expect(filterHits(hits, both)).toEqual([hits[1]]);
  expect(toFilterChoices(hits, both).sample).toEqual([
    { value: 'no', count: 1 },
    { value: 'only', count: 1 },
  ]);
});

test('years stand newest first; what has none is no choice', () => {
  const { year, level } = toFilterChoices(hits, emptyAddress);
  expect(year).toEqual([
    { value: '2018', count: 1 },
    { value: '2017', count: 2 },
  ]);
  expect(level).toEqual([{ value: '街道', count: 1 }]);
});

test('a filter from the address stays visible when it leaves nothing', () => {
  const { kind } = toFilterChoices(hits, { ...emptyAddress, kind: '动态' });
  expect(kind).toContainEqual({ value: '动态', count: 0 });
});

test('the newest comes first, undated last, equal days as they were', () => {
  const dated = ['', '2017-05', '2018', '2017-05-18', '', '2017-05-18'].map((date, place) => ({
    date,
    place,
  }));
  expect(sortFound(dated, 'date').map(({ place }) => place)).toEqual([2, 3, 5, 1, 0, 4]);
  expect(sortFound(dated, '')).toBe(dated);
});
