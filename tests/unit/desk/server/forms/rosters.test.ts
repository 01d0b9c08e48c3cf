import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FormValues, FormView, TakenPicture } from '../../../../../src/desk/shared/forms.ts';
import { findImageMetadata } from '../../../../../src/sources/image-metadata.ts';
import { createDeskClient } from '../../../../support/desk/ask-desk.ts';
import { fillForm, listFaults, type FilledForm } from '../../../../support/desk/fill-form.ts';
import { useDesk } from '../../../../support/desk/use-desk.ts';
import { makeJpeg } from '../../../../support/files/pictures.ts';

const desk = useDesk('tests/portals/tiny-street');
const client = createDeskClient(desk);
const getFile = (file: string): string => path.join(desk.getRoot(), file);
const read = (file: string): Promise<string> => readFile(getFile(file), 'utf8');
const fill = (kind: Parameters<typeof fillForm>[1], values: FormValues): Promise<FilledForm> =>
  fillForm(client, kind, values);

describe('议题下一步', () => {
  beforeEach(async () => {
    const topics = [
      '编号,议题,类别,提出友邻点,提出日期,摘要',
      'lamp,示例照明,设施,hedong-1,2021-11-01,',
      'parking,示例停车,交通,hedong-1,2021-10-01,',
      'done,示例办完的,设施,hedong-1,2021-01-01,',
    ];
    const events = [
      '议题编号,日期,事件,层级,单位,内容,责任单位,期限,纪要',
      'parking,2021-10-02,受理,点,hedong-1,,,,',
      'parking,2021-10-09,上报,点,hedong-1,,,,',
      'done,2021-01-02,不予采纳,点,hedong-1,,,,',
    ];
    await writeFile(getFile('data/topics.csv'), topics.join('\r\n') + '\r\n');
    await writeFile(getFile('data/topic-events.csv'), events.join('\r\n') + '\r\n');
  });

  test('the list tells where each topic is, open ones first, longest first', async () => {
    const { choices } = await client.ask<FormView>('/api/forms/step?fresh=true');
    expect(choices['topic']?.map(({ label }) => label)).toEqual([
      '示例停车',
      '示例照明',
      '示例办完的',
    ]);
    expect(choices['topic']?.[0]?.about).toMatch(/^待受理，在河东示例友邻站，已 \d+ 天$/);
  });

  test('only what is possible next is offered, and the level follows from the topic', async () => {
    const form = await fill('step', { topic: 'parking', event: '受理', date: '2021.10.12' });
    expect(form.status.choices['event']?.map(({ value }) => value)).toEqual([
      '受理',
      '协商',
      '不予采纳',
      '退回',
    ]);
    expect(form.status.notes.map(({ text }) => text)).toEqual([
      '记在站一级：河东示例友邻站。',
      '这一步以后：协商中，在河东示例友邻站。',
    ]);
    await form.write();
    const rows = (await read('data/topic-events.csv')).split('\r\n');
    expect(rows.at(-2)).toBe('parking,2021-10-12,受理,站,hedong-station,,,,');
    expect(rows).toHaveLength(6);
  });

  test('a deadline is counted from the day of the step and shown', async () => {
    await (await fill('step', { topic: 'lamp', event: '协商', date: '2021-11-02' })).write();
    const values = { topic: 'lamp', event: '议定', date: '2021-11-20', responsible: '示例物业' };
    const form = await fill('step', { ...values, days: '15' });
    expect(form.status.notes).toContainEqual({
      path: 'due',
      text: '期限：2021年12月5日，共 15 天。',
    });
    const blank = await fill('step', values);
    expect(listFaults(blank)).toEqual(['due decision-incomplete']);
    await form.write();
    const rows = (await read('data/topic-events.csv')).split('\r\n');
    expect(rows.at(-2)).toBe('lamp,2021-11-20,议定,点,hedong-1,,示例物业,2021-12-05,');
  });

  test('a step that is not possible, or before the last one, is refused', async () => {
    expect(
      listFaults(await fill('step', { topic: 'lamp', event: '办结', date: '2021-12-01' })),
    ).toEqual(['event illegal-step']);
    expect(
      listFaults(await fill('step', { topic: 'parking', event: '受理', date: '2021-10-01' })),
    ).toEqual(['date event-out-of-order']);
  });
});

describe('本月实绩', () => {
  beforeEach(() => rm(getFile('data/observations.csv'), { force: true }));

  test('a blank stays a blank, and what was there stays before it', async () => {
    const before = '承诺编号,日期,数值,出处,说明\r\npoints-total,2021-06,2,示例通报,\r\n';
    await writeFile(getFile('data/observations.csv'), before);
    const { sections } = await client.ask<FormView>('/api/forms/observations?fresh=true');
    const [field] = sections[1]?.fields ?? [];
    expect(field?.about).toBe('目标 5 个；上次 2 个（2021年6月）');
    const head = { date: '2021年7月', sources: '示例通报' };
    const nothing = await fill('observations', { ...head, 'value-points-total': ' ' });
    expect([nothing.status.writes, nothing.status.canSave]).toEqual([[], false]);
    const form = await fill('observations', { ...head, 'value-points-total': '3' });
    await form.write();
    expect(await read('data/observations.csv')).toBe(
      `${before}points-total,2021-07,3,示例通报,\r\n`,
    );
    const less = await fill('observations', { ...head, 'value-points-total': '1' });
    expect(less.status.notes).toEqual([
      { path: 'value-points-total', text: '比上次的 3 少，请核对。', isDoubt: true },
    ]);
  });

  test('a text that is no number, and a value without a source, are told at their fields', async () => {
    const form = await fill('observations', { date: '2021-07', 'value-points-total': '约3' });
    expect(listFaults(form)).toEqual(
      expect.arrayContaining(['sources required-value', 'value-points-total approximate-number']),
    );
  });
});

describe('一笔资金', () => {
  beforeEach(() => rm(getFile('data/funds.csv'), { force: true }));

  test('becomes one row', async () => {
    const form = await fill('fund', {
      period: '2021年6月',
      item: '示例活动',
      budget: '1000',
      actual: '1200.5',
      unit: '元',
      noticeFrom: '2021-07-01',
      noticeTo: '2021-07-07',
    });
    expect(form.status.notes).toEqual([
      { path: 'actual', text: '实际比预算多 200.5 元。', isDoubt: true },
    ]);
    await form.write();
    expect(await read('data/funds.csv')).toBe(
      '\uFEFF期间,科目,条款,预算,实际,单位,收款方,依据,公示起,公示止,出处\r\n' +
        '2021-06,示例活动,,1000,1200.5,元,,,2021-07-01,2021-07-07,\r\n',
    );
  });

  test('half a notice and a missing unit are told', async () => {
    const form = await fill('fund', { period: '2021', item: '示例活动', noticeFrom: '2021-07-01' });
    expect(listFaults(form).sort()).toEqual(['noticeTo incomplete-notice', 'unit required-value']);
  });
});

describe('友邻点', () => {
  const points = 'data/points.csv';
  const portal = 'tests/portals/tiny-street';
  beforeEach(async () => {
    await writeFile(getFile(points), await readFile(`${portal}/${points}`));
  });
  const changed = async (): Promise<string[]> => {
    const before = (await readFile(`${portal}/${points}`, 'utf8')).split(/\r?\n/);
    return (await read(points)).split(/\r?\n/).filter((line) => !before.includes(line));
  };

  test('a planned one is filled in, and only its line changes', async () => {
    const form = await fill('point', {
      isNew: 'known',
      point: '河西示例友邻点二',
      state: '运行',
      openedOn: '2021-08-01',
      address: '示例路8号',
      openingHours: '周一至周五 8:30-17:00',
      longitude: '120.1250',
      latitude: '30.2400',
      coordinateSystem: 'GCJ02',
      precision: '测绘',
    });
    expect(form.status.fill).toMatchObject({ name: '河西示例友邻点二', community: 'hexi' });
    expect(form.status.notes.map(({ text }) => text)).toContain(
      '网站会这样理解：周一至周五 8:30–17:00。',
    );
    await form.write();
    expect(await changed()).toEqual([
      'hexi-2,河西示例友邻点二,hexi,,运行,2021-08-01,,示例路8号,,,,120.1250,30.2400,GCJ02,测绘,周一至周五 8:30-17:00,street-plan#annex-1 序号2',
    ]);
  });

  test('a new one gets an id that follows from its community', async () => {
    const form = await fill('point', {
      isNew: 'fresh',
      name: '河东示例友邻点三',
      community: '河东示例社区',
      station: '河东示例友邻站',
      state: '筹建',
      openingHours: '看情况',
    });
    expect(form.status.notes.map(({ path: own }) => own)).toEqual(['name', 'openingHours']);
    await form.write();
    expect(await changed()).toEqual([
      'hedong-3,河东示例友邻点三,hedong,hedong-station,筹建,,,,,,,,,,,看情况,',
    ]);
  });

  test('a place without its system, or in no system of here, is told at the place', async () => {
    const place = { isNew: 'known', point: 'hexi-2', longitude: '120.12', latitude: '30.24' };
    expect(listFaults(await fill('point', place))).toEqual([
      'longitude missing-coordinate-system',
      'longitude missing-precision',
    ]);
    const form = await fill('point', { ...place, longitude: '30.24', latitude: '120.12' });
    expect(listFaults(form)).toEqual(['longitude swapped-coordinates']);
  });

  test('an unknown point is not made silently', async () => {
    const form = await fill('point', { isNew: 'known', point: '没有的点', state: '运行' });
    expect([listFaults(form), form.status.canSave]).toEqual([['point unknown-reference'], false]);
  });
});

describe('动态', () => {
  beforeEach(async () => {
    for (const folder of ['news', 'images']) {
      await rm(getFile(`content/${folder}`), { recursive: true, force: true });
    }
  });

  test('a picture is stored where the site wants it, without where it was taken', async () => {
    const photo = makeJpeg({ orientation: 6, hasPosition: true });
    expect(findImageMetadata(photo)).toContain('GPS');
    const { id, removed } = await client.tell<TakenPicture>('/api/forms/pictures', photo);
    expect(removed).toContain('拍摄地点');
    const form = await fill('news', {
      title: '示例消息',
      date: '2021-09-30',
      body: '第一段~不是删除线~。\n\n第二段。',
      pictures: [{ picture: id, alt: '示例活动室' }],
    });
    expect(form.status.canSave).toBe(true);
    await form.write();
    expect(await read('content/news/2021-09-30-news.md')).toBe(
      [
        "---\n标题: '示例消息'\n日期: '2021-09-30'\n---\n",
        '第一段\\~不是删除线\\~。\n',
        '第二段。\n',
        '![示例活动室](/images/2021-09-30-news-1.jpg)\n',
      ].join('\n'),
    );
    const stored = await readFile(getFile('content/images/2021-09-30-news-1.jpg'));
    expect(findImageMetadata(stored)).toEqual([]);
    const second = await fill('news', { title: '示例二', date: '2021-09-30', body: '又一条。' });
    expect(second.status.writes).toEqual(['动态：content/news/2021-09-30-news-2.md']);
  });

  test('a picture without words is told at the picture', async () => {
    const photo = makeJpeg({});
    const { id } = await client.tell<TakenPicture>('/api/forms/pictures', photo);
    const form = await fill('news', {
      title: '示例消息',
      date: '2021-09-30',
      body: '示例。',
      pictures: [{ picture: id }],
    });
    expect(listFaults(form)).toContain('pictures.0.alt missing-alt');
  });

  test('what is no picture is refused', async () => {
    const sent = client.tell('/api/forms/pictures', new TextEncoder().encode('<svg/>'));
    await expect(sent).rejects.toThrow('不是 JPG');
  });
});

test('what was typed survives a page that was loaded again, and another form stays apart', async () => {
  await fill('fund', { item: '没写完的科目' });
  const view = await client.ask<FormView>('/api/forms/fund');
  expect([view.isContinued, view.values['item']]).toEqual([true, '没写完的科目']);
  const fresh = await client.ask<FormView>('/api/forms/fund?fresh=true');
  expect([fresh.isContinued, fresh.values]).toEqual([false, {}]);
  const { unfinished } = await client.ask<{ unfinished: { id: string; title: string }[] }>(
    '/api/forms',
  );
  expect(unfinished[0]?.title).toBe('没写完的科目');
  await client.tell(`/api/forms/fund/${unfinished[0]?.id ?? ''}/forget`, {});
  expect((await client.ask<FormView>('/api/forms/fund')).values['item']).not.toBe('没写完的科目');
});
