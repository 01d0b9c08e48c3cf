import { expect, test } from 'vitest';
import { findAnchor, toPageText } from '../../../../../src/client/search/index/page-text.ts';

const content = ['松枫', '社区', '. ', '常住', '人口', ' ', '10,914', '. ', '友邻', '点', '.'].join(
  '\u200B',
);

test('marks between words and after blocks are taken out without moving anything', () => {
  const { text } = toPageText(content);
  expect(text).toBe('松枫社区  常住人口 10,914  友邻点 ');
  expect(text).toHaveLength(content.replaceAll('\u200B', '').length);
});

test('inner places are counted in words and found by position', () => {
  const { text, anchors } = toPageText(content, [
    { id: 'points', location: 8 },
    { id: 'facts', location: 3 },
  ]);
  expect(findAnchor(anchors, text.indexOf('人口'))?.id).toBe('facts');
  expect(findAnchor(anchors, text.indexOf('友邻点'))?.id).toBe('points');
  expect(findAnchor(anchors, 0)).toBeUndefined();
});

test('tokens of the index are no text, and brackets are what they were', () => {
  expect(toPageText('a &lt;b&gt;\u200B. \u200B\uE000345\u200B\uE00045').text).toBe('a <b>  ');
});
