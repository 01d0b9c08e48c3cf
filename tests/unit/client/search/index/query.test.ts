import { expect, test } from 'vitest';
import { toIndexTerms } from '../../../../../src/client/search/index/index-terms.ts';
import { parseQuery } from '../../../../../src/client/search/index/query.ts';

const toTerms = (typed: string): string[] => toIndexTerms(parseQuery(typed).parts);

test('a query is cut at spaces of any width; quotation marks are dropped', () => {
  expect(parseQuery(' 松枫　友邻点 ').parts).toEqual(['松枫', '友邻点']);
  expect(parseQuery('“居家养老”').parts).toEqual(['居家养老']);
  expect(parseQuery('养老 养老').parts).toEqual(['养老']);
  expect(parseQuery('  ').parts).toEqual([]);
});

test('Han characters are asked for as overlapping pairs', () => {
  expect(toTerms('枫社')).toEqual(['枫社']);
  expect(toTerms('居家养老')).toEqual(['居家', '家养', '养老']);
});

test('numbers and Latin words are asked for whole, broken ones piece by piece', () => {
  expect(toTerms('２０１７年ABC')).toEqual(['2017', 'abc']);
  expect(toTerms('156,950人')).toEqual(['156', '950']);
  expect(toTerms('当街办〔2017〕19号')).toEqual(['当街', '街办', '2017', '19']);
});

test('a single character is asked for as it is, a sign not at all', () => {
  expect(toTerms('站')).toEqual(['站']);
  expect(toTerms('？')).toEqual([]);
});

test('a long query asks for a dozen pairs at most', () => {
  const typed = '建立配套齐全制度完善的街道友邻中心一个友邻站三十个友邻点二百五十个';
  expect(toTerms(typed)).toHaveLength(12);
});
