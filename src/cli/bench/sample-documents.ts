import { clauseNumbers, toDay } from './sample-rows.ts';

const sentences = [
  '居民代表先说明了公共场地现在怎样使用，哪些时段最拥挤。',
  '物业介绍了已经试过的做法和花费，没有新增的固定开支。',
  '有人提出分时使用，也有人担心晚间太吵，希望留出安静的时段。',
  '大家比较了三种安排的好处和难处，并约定了试行的办法。',
  '主持人逐条核对意见，把没有谈拢的部分留到下一次再议。',
  '负责记录的人当场念了一遍结果，参加的人没有补充。',
];

/** A number generator with a seed (Park and Miller), so that every run writes the same text. */
function createRandom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function toParagraph(random: () => number): string {
  const length = 3 + Math.floor(random() * 4);
  const picked = Array.from({ length }, () => sentences[Math.floor(random() * sentences.length)]);
  return picked.join('');
}

/** What the minutes say, about 1,000 characters of Markdown. */
export function renderSampleBody(index: number): string {
  const random = createRandom(index);
  return `## 提出的问题

${toParagraph(random)}

## 各方意见

- **居民**：${toParagraph(random)}
- **物业**：${toParagraph(random)}
- **社区**：${toParagraph(random)}

## 结果

${toParagraph(random)}

| 事项 | 由谁办 | 什么时候 |
|---|---|---|
| 试行分时使用 | 物业 | 一个月内 |
| 张贴说明 | 社区 | 一周内 |

参见[友邻点一览](/points/)。
`;
}

/** Minutes of a deliberation at one of so many points, on one of so many topics. */
export function renderSampleMinutes(
  index: number,
  { points, topics }: { points: number; topics: number },
): string {
  return `---
标题: 示例协商纪要第${index}次
层级: 点
单位: point-${index % Math.max(1, points)}
日期: ${toDay(index)}
地点: 示例活动室
应到: 12
实到: 11
参加:
  居民代表: 9
  物业: 2
议题:
  - topic-${index % Math.max(1, topics)}
结果: 一致
表决:
  赞成: 11
  反对: 0
  弃权: 0
公示起: 2018-01-02
公示止: 2018-01-31
示例: 是
---

${renderSampleBody(index)}`;
}

/** A policy that has the clauses which the sample rosters cite. */
export function renderSamplePolicy(): string {
  const clauses = clauseNumbers.map((citation) => {
    const [first = '', second = ''] = citation.replace(')', '').split('(');
    const heading = second === '一' ? `## ${first}、示例部分\n\n` : '';
    return `${heading}### （${second}）示例条款\n\n这是编出来测量速度的示例。\n`;
  });
  return `---\n标题: 示例方案\n成文日期: 2017-05-18\n示例: 是\n---\n\n${clauses.join('\n')}`;
}
