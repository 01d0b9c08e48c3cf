import { appendFile, cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../run-command.ts';

const meeting = `---
标题: 路灯协商
层级: 点
单位: songfeng-01
日期: 2018-01-05
应到: 12
实到: 10
议题: [lamp]
结果: 一致
表决:
  赞成: 10
  反对: 0
  弃权: 0
公示起: 2018-01-08
公示止: 2018-01-14
---

大家同意。
`;

/** Rows of a kind that the shipped data has as samples only, or not at all; they agree with each other. */
const rows: Readonly<Record<string, string>> = {
  topics: 'lamp,路灯,公共设施,songfeng-01,2018-01-02,\n',
  'topic-events':
    'lamp,2018-01-02,提出,点,songfeng-01,,,,\n' +
    'lamp,2018-01-05,协商,点,songfeng-01,,,,lamp-meeting\n' +
    'lamp,2018-01-05,议定,点,songfeng-01,,物业公司,2018-03,lamp-meeting\n',
  projects: 'reading,共读,文体康乐类,,政府购买,songfeng,实施,5000,3000,2017,2018,,\n',
  trainings: 'class-1,培训,2017-05-06,居民,30,街道,\n',
  observations: 'projects-running,2018-01-31,1,月报,\ntrainings,2018-01-31,1,月报,\n',
  funds:
    'light-2018,2018-01,路灯,四(二),1200,1100,元,供电公司,纪要,2018-02-01,2018-02-10,\n' +
    'light-2018-2,2018-02,路灯,四(二),1.2万,,元,供电公司,纪要,,,\n',
};

/**
 * A copy of the shipped root with a record of every kind that is no sample.
 * @returns the new root; the caller removes it
 */
export async function makeRichPortal(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'youlin-rich-'));
  for (const folder of ['content', 'data']) {
    await cp(path.join(projectRoot, folder), path.join(root, folder), { recursive: true });
  }
  for (const [roster, text] of Object.entries(rows)) {
    await appendFile(path.join(root, `data/${roster}.csv`), text);
  }
  await mkdir(path.join(root, 'content/minutes'), { recursive: true });
  await writeFile(path.join(root, 'content/minutes/lamp-meeting.md'), meeting);
  return root;
}

/** Contradictions of every kind, and an explanation of one of them. */
const changes: readonly (readonly [file: string, from: string, to: string])[] = [
  ['data/communities.csv', ',11,10914,14,', ',12,10915,15,'],
  ['content/policies/shiyanqu-2017.md', '| 156950 | 200 |', '| 156951 | 201 |'],
  ['data/commitments.csv', ',250,=,个,', ',251,=,个,'],
  ['data/commitments.csv', '2019-12,在2020年前', '2021-12,在2020年前'],
  ['data/commitments.csv', '全面建成并运行面积', '全面建成运行面积'],
  ['data/observations.csv', 'projects-running,2018-01-31,1,', 'projects-running,2018-01-31,2,'],
  [
    'data/observations.csv',
    'trainings,2018-01-31,1,月报,',
    'trainings,2018-01-31,3,日报,\ntrainings,2018-01-31,2,月报,',
  ],
  ['data/milestones.csv', '五(一),,,', '五(一),已完成,,'],
  ['data/projects.csv', ',5000,3000,', ',3000,5000,'],
  ['data/topics.csv', 'songfeng-01,2018-01-02', 'songfeng-01,2018-01-01'],
  ['data/topic-events.csv', 'lamp,2018-01-05,协商', 'lamp,2018-01-04,协商'],
  ['content/minutes/lamp-meeting.md', '结果: 一致', '结果: 多数'],
  ['data/explanations.csv', '出处\n', '出处\nsum-points-total,两处口径不同。,街道,2018-05-01,\n'],
];

/** Makes the records of a rich portal contradict each other in every way that a rule looks for. */
export async function plantContradictions(root: string): Promise<void> {
  for (const [file, from, to] of changes) {
    const whole = path.join(root, file);
    const text = await readFile(whole, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    await writeFile(whole, text.replace(from, to));
  }
}
