import { expect, test } from 'vitest';
import {
  findChanges,
  toSteps,
  type PrintedChange,
} from '../../../../../src/client/participation/since/find-changes.ts';

const lamp: PrintedChange = ['topics/lamp', 3, '路灯：办理中', '/topics/lamp/', 0];
const lift: PrintedChange = ['topics/lift', 1, '电梯：待受理', '/topics/lift/', 0];

test('nothing is new to who has just been here', () => {
  expect(findChanges([lamp, lift], { steps: toSteps([lamp, lift]) })).toEqual([]);
});

test('what got farther and what is new are told apart', () => {
  const steps = toSteps([['topics/lamp', 2, '', '', 0]]);
  expect(findChanges([lamp, lift], { steps }).map(({ text, isNew }) => [text, isNew])).toEqual([
    ['路灯：办理中', false],
    ['电梯：待受理', true],
  ]);
});

test('what went away says nothing', () => {
  expect(findChanges([lamp], { steps: toSteps([lamp, lift]) })).toEqual([]);
});
