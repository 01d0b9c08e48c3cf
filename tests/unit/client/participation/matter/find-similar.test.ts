import { describe, expect, test } from 'vitest';
import {
  findSimilar,
  prepareTopics,
} from '../../../../../src/client/participation/matter/find-similar.ts';
import { demoTopics } from '../../../../../src/cli/demo/demo-topic-rows.ts';
import type { ComparedTopic } from '../../../../../src/queries/participation/topic-file.ts';

const topics = demoTopics.map(({ title, kind, summary }): ComparedTopic => ({
  title,
  kind,
  summary,
  href: '',
  community: '',
  state: '协商中',
  isOpen: true,
  latest: '',
  isSample: false,
}));
const comparison = prepareTopics(topics);
const find = (typed: string): string[] => findSimilar(comparison, typed).map(({ title }) => title);

describe('topics about what was typed', () => {
  test.each([
    ['晚上车没地方停，有人停在消防通道上', '晚上停车难'],
    ['我们楼没有电梯，老人上不去', '旧楼装电梯'],
    ['楼道里堆满了东西', '楼道堆物'],
    ['有人从楼上拉线给电动车充电', '电动车飞线充电'],
    ['垃圾房太臭了', '垃圾房'],
    ['村里的路灯坏了', '村道路灯'],
    ['廣場音響太吵', '广场音响'],
  ])('%s → %s', (typed, title) => {
    expect(find(typed)[0]).toContain(title);
  });

  test.each(['', '我', '我们小区有问题', '希望社区能解决', 'hello', '🙂🙂', '，。'])(
    '%j is like none',
    (typed) => {
      expect(find(typed)).toEqual([]);
    },
  );

  test('three at most, whatever is typed', () => {
    const all = topics.map(({ title, summary }) => title + summary).join('，');
    expect(find(all)).toHaveLength(3);
    expect(find('车'.repeat(2000)).length).toBeLessThanOrEqual(3);
  });

  test('without topics there is none', () => {
    expect(findSimilar(prepareTopics([]), '电梯')).toEqual([]);
  });
});
