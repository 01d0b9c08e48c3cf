import { expect, test } from 'vitest';
import { toHit } from '../../../../../src/client/search/index/hit.ts';
import { parseQuery } from '../../../../../src/client/search/index/query.ts';
import { toResult } from '../../../../../src/client/search/results/result.ts';

const page = {
  url: '/youlin/communities/songfeng/',
  content: ['松枫社区', '. ', '人口', ' ', '10,914', '. ', '友邻站', '和', '友邻点', '.'].join(
    '\u200B',
  ),
  filters: { 类型: ['社区和村'], 社区: ['松枫社区'] },
  meta: { title: '松枫社区', sample: '示例' },
  anchors: [
    { id: 'main', location: 0 },
    { id: 'points', location: 6 },
  ],
};

function find(typed: string): ReturnType<typeof toResult> | undefined {
  const query = parseQuery(typed);
  const hit = toHit(page, query, 0);
  return hit && toResult(hit, query, false);
}

test('a hit knows its kind, its community and whether it is a sample', () => {
  expect(toHit(page, parseQuery('１０,９１４'), 4)).toMatchObject({
    kind: '社区和村',
    communities: ['松枫社区'],
    isSample: true,
    rank: 3,
    order: 4,
  });
});

test('words in the text link to the place they stand in, a name to the page', () => {
  expect(find('友邻点')?.href).toBe('/youlin/communities/songfeng/#points');
  expect(find('人口')?.href).toBe('/youlin/communities/songfeng/');
  expect(find('松枫')?.href).toBe('/youlin/communities/songfeng/');
});

test('a page that lacks a part of the query is no hit', () => {
  expect(find('松枫 凤凰')).toBeUndefined();
});
