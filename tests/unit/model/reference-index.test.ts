import { expect, test } from 'vitest';
import { createReferenceIndex } from '../../../src/model/reference-index.ts';

const index = createReferenceIndex([
  { id: 'muyang', name: '沐阳社区', aliases: ['沐阳(通界桥)社区'] },
  { id: 'tongjie', name: '通界村' },
  { id: 'a', name: '同名社区' },
  { id: 'b', name: '同名社区' },
]);

test('a record is found by id, name and alias', () => {
  for (const text of ['muyang', '沐阳社区', '沐阳(通界桥)社区']) {
    expect(index.find(text)).toMatchObject({ id: 'muyang' });
  }
});

test('a name that two records share is ambiguous, their ids are not', () => {
  expect(index.find('同名社区')).toBe('ambiguous');
  expect(index.find('b')).toMatchObject({ id: 'b' });
});

test('what nobody is called is not found', () => {
  expect(index.find('通界桥')).toBeUndefined();
});
