import { expect, test } from 'vitest';
import { toUtterances } from '../../../../../src/client/frame/reading/to-utterances.ts';

test('short sentences stay together, long ones apart, and nothing is lost', () => {
  const long = `${'长'.repeat(100)}。`;
  expect(toUtterances('你好。再见！')).toEqual(['你好。再见！']);
  expect(toUtterances(`你好。${long}${long}再见`)).toEqual([`你好。${long}`, `${long}再见`]);
});

test('a closing mark stays with its sentence', () => {
  const long = '长'.repeat(119);
  expect(toUtterances(`“${long}。”后面`)).toEqual([`“${long}。”`, '后面']);
});

test('nothing to say', () => {
  expect(toUtterances('')).toEqual([]);
});
