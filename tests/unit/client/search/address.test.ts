import { expect, test } from 'vitest';
import { parseAddress, toAddress } from '../../../../src/client/search/address.ts';
import { filterHits, toFilterChoices } from '../../../../src/client/search/filter-hits.ts';

test('query and filters survive the address', () => {
  const address = { typed: '养老 & 服务', kind: '友邻点', community: '松枫社区' };
  expect(parseAddress(toAddress(address))).toEqual(address);
  expect(toAddress({ typed: '', kind: '', community: '' })).toBe('');
});

const hits = [
  { kind: '社区', communities: ['松枫社区'] },
  { kind: '友邻点', communities: ['松枫社区'] },
  { kind: '友邻点', communities: ['凤凰社区'] },
  { kind: '政策', communities: [] },
];

test('filters narrow, and each counts what the other leaves', () => {
  const filters = { kind: '友邻点', community: '' };
  expect(filterHits(hits, filters)).toHaveLength(2);
  expect(toFilterChoices(hits, filters).communities).toEqual([
    { value: '凤凰社区', count: 1 },
    { value: '松枫社区', count: 1 },
  ]);
  expect(toFilterChoices(hits, { kind: '', community: '松枫社区' }).kinds).toEqual([
    { value: '友邻点', count: 1 },
    { value: '社区', count: 1 },
  ]);
});

test('a filter from the address stays visible when it leaves nothing', () => {
  const { kinds } = toFilterChoices(hits, { kind: '动态', community: '' });
  expect(kinds).toContainEqual({ value: '动态', count: 0 });
});
