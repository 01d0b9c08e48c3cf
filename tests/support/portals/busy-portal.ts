import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const long = '关于小区东门外道路两侧机动车乱停放影响消防通道和老人出行请求统一划线管理的';
const pad = (number: number): string => String(number).padStart(2, '0');

const toMinutes = (number: number): string => `---
标题: ${long}第${number}次协商
层级: 站
单位: songfeng-station
日期: 2018-01-${pad(number + 2)}
结果: 一致
---

大家同意。
`;

const topics = Array.from(
  { length: 40 },
  (_, i) => `busy-${i},${long}${long}第${i + 1}件,交通停车,songfeng-01,2018-01-02,\n`,
);
const events = topics.map(
  (_, i) => `busy-${i},2018-01-${pad((i % 28) + 2)},受理,点,songfeng-01,,,,\n`,
);
const funds = Array.from(
  { length: 9 },
  (_, i) => `busy-${i},2018-01,${long}${i},四(二),1200,1100,元,松枫社区友邻站,纪要,,,\n`,
);

/** Gives one station of a portal more to tell than two pages hold, and its point a long name. */
export async function makeBusy(root: string): Promise<void> {
  await appendFile(path.join(root, 'data/topics.csv'), topics.join(''));
  await appendFile(path.join(root, 'data/topic-events.csv'), events.join(''));
  await appendFile(path.join(root, 'data/funds.csv'), funds.join(''));
  for (let number = 1; number <= 12; number += 1) {
    const file = path.join(root, `content/minutes/busy-${number}.md`);
    await writeFile(file, toMinutes(number));
  }
  const points = path.join(root, 'data/points.csv');
  const text = await readFile(points, 'utf8');
  const row = /^songfeng-02,.*$/m;
  const full =
    'songfeng-02,松枫社区金色家园北区老年活动中心二楼议事厅友邻点,songfeng,songfeng-station,运行,2017-06-01,' +
    '社区用房,平湖市当湖街道松枫社区金色家园北区老年活动中心二楼东侧议事厅（社区卫生服务站对面）,,,,,,,,' +
    '每天 8:30–11:00、13:30–17:00；周六上午 9:00–11:00；法定节假日以门口通知为准,shiyanqu-2017#annex-1 序号1';
  if (!row.test(text)) throw new Error('There is no point songfeng-02');
  await writeFile(points, text.replace(row, full));
}
