import { toChineseDate } from '../../schemas/partial-date.ts';
import { createRandom, pickFrom } from './create-random.ts';
import { toDocumentNumber, toMinutesTitle, toPhone } from './sample-names.ts';
import { clauseNumbers, toDay } from './sample-rows.ts';
import { renderSentence } from './sample-words.ts';

/** Words for the codes that forms and programs have. */
const codes = ['LED', 'APP', 'WiFi', 'UPS', 'PVC', 'GPS', 'USB', 'LOGO'];

function toParagraph(random: () => number): string {
  const length = 3 + Math.floor(random() * 4);
  return Array.from({ length }, () => renderSentence(random)).join('');
}

/** How to ask, and what the talk rested on: numbers, dates and letters that readers search for. */
function toNotes(index: number, random: () => number): string {
  const model = `${pickFrom(codes, random)}-${100 + Math.floor(random() * 900)}`;
  return (
    `依据${toDocumentNumber(Math.floor(random() * 388))}。咨询电话${toPhone(index)}，` +
    `所用设备型号${model}，${toChineseDate(toDay(index + 11))}前答复。`
  );
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

${toNotes(index, random)}

| 事项 | 由谁办 | 什么时候 |
|---|---|---|
| ${toMinutesTitle(index)}办理 | 物业 | 一个月内 |
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
标题: ${toMinutesTitle(index)}
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
