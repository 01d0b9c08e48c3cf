import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { planImport } from '../../../../../src/cli/import/plan-import.ts';
import type { FormValues } from '../../../../../src/desk/shared/forms.ts';
import type { HistoryEntry } from '../../../../../src/desk/shared/history.ts';
import { createDeskClient } from '../../../../support/desk/ask-desk.ts';
import { fillForm, listFaults, type FilledForm } from '../../../../support/desk/fill-form.ts';
import { useDesk } from '../../../../support/desk/use-desk.ts';
import { makeDocx, paragraph } from '../../../../support/files/make-docx.ts';

const desk = useDesk('tests/portals/tiny-street');
const client = createDeskClient(desk);
const getFile = (file: string): string => path.join(desk.getRoot(), file);
const read = (file: string): Promise<string> => readFile(getFile(file), 'utf8');
const fill = (values: FormValues): Promise<FilledForm> => fillForm(client, 'minutes', values);

const minutesFile = 'content/minutes/2021-09-hedong-1.md';
const topicsHeader = '编号,议题,类别,提出友邻点,提出日期,摘要';
const eventsHeader = '议题编号,日期,事件,层级,单位,内容,责任单位,期限,纪要';

const meeting: FormValues = {
  unit: '河东示例友邻点一',
  date: '2021年9月12日',
  venue: '示例活动室',
  chair: '友邻点负责人',
  recorder: '社工',
  invited: '14',
  present: '十二',
  attendance: [{ capacity: '居民代表', count: '11' }, { capacity: '物业公司代表', count: '1' }, {}],
};

const topics: FormValues = {
  topics: [
    {
      which: 'known',
      topic: '示例楼道堆物',
      said: '大家一起看了现场。',
      result: '议定',
      decisions: [
        { what: '各家先清理', doer: '示例物业公司', due: '2021.9.30' },
        { what: '每月检查一次', doer: '示例社区', due: '2021-12-31' },
      ],
    },
    {
      which: 'fresh',
      title: '示例停车',
      kind: '交通停车',
      point: '河东示例友邻点一',
      raisedOn: '2021-09-05',
      summary: '晚上车位不够。',
      said: '车位要到小区外面想办法。',
      result: '上报',
    },
  ],
  inFavour: '10',
  against: '1',
  abstaining: '1',
  outcome: '多数',
  process: '先看现场，再逐件商量。\n\n最后一起表决：*10* 票同意。',
};

beforeEach(async () => {
  const known = 'clutter,示例楼道堆物,环境卫生,hedong-1,2021-09-01,堆了纸箱';
  await writeFile(getFile('data/topics.csv'), `${topicsHeader}\r\n${known}\r\n`);
  await writeFile(getFile('data/topic-events.csv'), `${eventsHeader}\r\n`);
  await rm(getFile('content/minutes'), { recursive: true, force: true });
});

describe('minutes', () => {
  test('the text, the topics and the ledger come out of one form', async () => {
    const form = await fill({ ...meeting, ...topics });
    expect(listFaults(form).filter((fault) => !fault.startsWith(' '))).toEqual([]);
    expect(form.status.canSave).toBe(true);
    await form.write();
    expect(await read(minutesFile)).toBe(`---
标题: '河东示例友邻点一协商纪要（2021年9月12日）'
层级: '点'
单位: 'hedong-1'
日期: '2021-09-12'
地点: '示例活动室'
主持人: '友邻点负责人'
记录人: '社工'
应到: 14
实到: 12
参加:
  - 身份: '居民代表'
    人数: 11
  - 身份: '物业公司代表'
    人数: 1
议题:
  - 'clutter'
  - 'hedong-2021-09-1'
结果: '多数'
表决:
  赞成: 10
  反对: 1
  弃权: 1
---

## 协商过程

先看现场，再逐件商量。

最后一起表决：\\*10\\* 票同意。

## 各方意见

示例楼道堆物：大家一起看了现场。

示例停车：车位要到小区外面想办法。

## 议定事项

1. 示例楼道堆物：各家先清理
2. 示例楼道堆物：每月检查一次
3. 示例停车：这里解决不了，上报友邻站。

## 办理安排

示例楼道堆物：由示例物业公司办理，2021年9月30日前完成。

示例楼道堆物：由示例社区办理，2021年12月31日前完成。
`);
    const rows = (await read('data/topics.csv')).split('\r\n').slice(1);
    expect(rows).toEqual([
      'clutter,示例楼道堆物,环境卫生,hedong-1,2021-09-01,堆了纸箱',
      'hedong-2021-09-1,示例停车,交通停车,hedong-1,2021-09-05,晚上车位不够。',
      '',
    ]);
    const day = '2021-09-12';
    const minutes = '2021-09-hedong-1';
    expect((await read('data/topic-events.csv')).split('\r\n').slice(1)).toEqual([
      `clutter,${day},协商,点,hedong-1,大家一起看了现场。,,,${minutes}`,
      `clutter,${day},议定,点,hedong-1,各家先清理,示例物业公司,2021-09-30,${minutes}`,
      `clutter,${day},议定,点,hedong-1,每月检查一次,示例社区,2021-12-31,${minutes}`,
      'hedong-2021-09-1,2021-09-05,提出,点,hedong-1,晚上车位不够。,,,',
      `hedong-2021-09-1,${day},协商,点,hedong-1,车位要到小区外面想办法。,,,${minutes}`,
      `hedong-2021-09-1,${day},上报,点,hedong-1,,,,${minutes}`,
      '',
    ]);
    const history = await client.ask<readonly HistoryEntry[]>('/api/history');
    const own = history.filter(({ why }) => why.startsWith('填写协商纪要'));
    expect(own.map(({ file }) => file).sort()).toEqual([
      minutesFile,
      'data/topic-events.csv',
      'data/topics.csv',
    ]);
  });

  test('are the very file that an import of the same minutes makes', async () => {
    const form = await fill({
      ...meeting,
      title: '河东示例友邻点一协商纪要',
      noticeFrom: '2021-09-13',
      noticeTo: '2021-09-19',
      inFavour: '10',
      against: '1',
      abstaining: '1',
      process: '先看现场，再商量。赞成10票，反对1票，弃权1票。',
    });
    const folder = await mkdtemp(path.join(tmpdir(), 'youlin-minutes-'));
    const lines = [
      '河东示例友邻点一协商纪要',
      '时间：2021年9月12日　地点：示例活动室',
      '主持人：友邻点负责人　记录人：社工',
      '应到14人，实到12人',
      '参加人员：居民代表11人、物业公司代表1人',
      '公示时间：2021年9月13日至2021年9月19日',
    ];
    const text = '先看现场，再商量。赞成10票，反对1票，弃权1票。';
    const heading = `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>协商过程</w:t></w:r></w:p>`;
    const file = path.join(folder, '纪要.docx');
    await writeFile(file, makeDocx(lines.map(paragraph).join('') + heading + paragraph(text)));
    const plan = await planImport({
      files: [file],
      root: desk.getRoot(),
      base: '/',
      as: 'minutes',
      sheet: undefined,
      hidden: undefined,
    } as unknown as Parameters<typeof planImport>[0]);
    await rm(folder, { recursive: true });
    const [planned] = plan.documents.flatMap(({ files }) => files);
    await form.write();
    const imported = new TextDecoder()
      .decode(planned?.after)
      .replace('\n协商过程\n', '\n## 协商过程\n');
    expect(planned?.file).toBe(minutesFile);
    expect(imported).toBe(await read(minutesFile));
  });

  test('what does not add up is said at its field, by the checks', async () => {
    const form = await fill({ ...meeting, ...topics, present: '15', inFavour: '20' });
    expect(listFaults(form)).toEqual(
      expect.arrayContaining([
        'present attendance-mismatch',
        'attendance attendance-mismatch',
        'inFavour attendance-mismatch',
      ]),
    );
    expect(form.status.notes.map(({ text }) => text)).toContain('加起来 12 人，实到 15 人。');
    await expect(form.write()).rejects.toThrow('还有地方要改');
  });

  test('too few votes are asked about', async () => {
    const { status } = await fill({ ...meeting, ...topics, abstaining: '0' });
    expect(status.canSave).toBe(true);
    expect(status.notes).toContainEqual({
      path: 'inFavour',
      text: '三种票加起来 11 票，实到 12 人。有 1 人没有投票，请核对。',
      isDoubt: true,
    });
  });

  test('a name beside a capacity stays out, and that is said', async () => {
    const form = await fill({
      ...meeting,
      chair: '王建国（站长）',
      recorder: '张建华',
      process: '看了现场。',
    });
    expect(listFaults(form)).toEqual(
      expect.arrayContaining(['chair names-left-out', 'recorder names-left-out']),
    );
    await form.write();
    const text = await read(minutesFile);
    expect(text).toContain("主持人: '站长'\n");
    expect(text).not.toMatch(/王建国|张建华|记录人/);
  });

  test('a decision needs somebody and a day; a step has to be possible', async () => {
    const form = await fill({
      ...meeting,
      topics: [{ which: 'known', topic: 'clutter', result: '议定', decisions: [{ what: '清理' }] }],
    });
    expect(listFaults(form)).toEqual(
      expect.arrayContaining([
        'topics.0.decisions.0.doer decision-incomplete',
        'topics.0.decisions.0.due decision-incomplete',
      ]),
    );
    const wrong = await fill({
      ...meeting,
      unit: '河东示例友邻站',
      topics: [{ which: 'known', topic: 'clutter', result: '协商' }],
    });
    expect(listFaults(wrong)).toContain('topics.0.topic wrong-level');
    const unknown = await fill({
      ...meeting,
      topics: [{ which: 'known', topic: '没有的事', result: '协商' }],
    });
    expect(listFaults(unknown)).toEqual(
      expect.arrayContaining(['topics unknown-reference', 'topics.0.topic unknown-reference']),
    );
  });

  test('a roster that somebody has not saved is saved with the form, not lost', async () => {
    const { columns, rows } = await client.ask<{
      columns: { header: string }[];
      rows: { uid: string; cells: string[] }[];
    }>('/api/rosters/topics');
    const at = columns.findIndex(({ header }) => header === '摘要');
    const [row] = rows;
    await client.tell('/api/rosters/topics/changes', {
      changes: [
        { kind: 'cell', uid: row?.uid, column: '摘要', before: row?.cells[at], after: '改过了' },
      ],
    });
    await (await fill({ ...meeting, ...topics })).write();
    expect(await read('data/topics.csv')).toContain('2021-09-01,改过了');
    expect(await read('data/topics.csv')).toContain('示例停车');
  });
});
