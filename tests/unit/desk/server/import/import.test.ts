import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type {
  ImportAnswer,
  ImportedRows,
  ImportView,
  ImportWritten,
  MendView,
} from '../../../../../src/desk/shared/importing.ts';
import type { HistoryEntry } from '../../../../../src/desk/shared/history.ts';
import type { GridView } from '../../../../../src/desk/shared/roster-change.ts';
import type { TodayView } from '../../../../../src/desk/shared/today.ts';
import { toPlaceHref } from '../../../../../src/desk/server/today/to-place-href.ts';
import { createDeskClient } from '../../../../support/desk/ask-desk.ts';
import { useDesk } from '../../../../support/desk/use-desk.ts';
import { makeDocx, paragraph } from '../../../../support/files/make-docx.ts';
import { makeLockedWorkbook } from '../../../../support/files/make-locked-workbook.ts';
import {
  makeSheet,
  makeWorkbook,
  type CellInput,
} from '../../../../support/files/make-workbook.ts';
import { makeZip } from '../../../../support/files/make-zip.ts';

const portal = 'tests/portals/tiny-street';
const desk = useDesk(portal);
const { ask, tell } = createDeskClient(desk);
const getFile = (file: string): string => path.join(desk.getRoot(), file);
const readPoints = (): Promise<string> => readFile(getFile('data/points.csv'), 'utf8');
const listUploads = (): Promise<string[]> => readdir(getFile('.youlin/uploads'));

const header = ['编号', '名称', '所属社区', '状态', '启用日期', '地址', '出处'];
const point = (id: string, ...cells: readonly string[]): string[] => {
  const [community = 'hedong', state = '规划', day = '', address = ''] = cells;
  return [id, `示例友邻点 ${id}`, community, state, day, address, 'street-plan#annex-1 序号1'];
};
const makePoints = (...rows: readonly (readonly CellInput[])[]): Uint8Array =>
  makeWorkbook({ 友邻点: makeSheet([header, ...rows]) });

/** Drops a file and waits for what the desk makes of it. */
async function drop(name: string, bytes: Uint8Array): Promise<ImportView> {
  const { id } = await tell<{ id: string }>('/api/imports', {});
  await tell(`/api/imports/${id}/files?name=${encodeURIComponent(name)}`, bytes);
  return ask(`/api/imports/${id}`);
}

const decide = ({ id }: ImportView, answer: ImportAnswer): Promise<ImportView> =>
  tell(`/api/imports/${id}/answer`, answer);
const write = ({ id }: ImportView): Promise<ImportWritten> => tell(`/api/imports/${id}/write`, {});
const listRows = ({ id }: ImportView, isSame = false): Promise<ImportedRows> =>
  ask(`/api/imports/${id}/rows?table=0&same=${String(isSame)}&page=0`);
const listCodes = ({ issues }: ImportView): string[] => issues.map(({ code }) => code);

beforeEach(async () => {
  // Each test begins with the roster as it is in the portal.
  await writeFile(getFile('data/points.csv'), await readFile(`${portal}/data/points.csv`));
});

describe('a workbook', () => {
  test('is shown row by row and changes nothing before it is written', async () => {
    const before = await readPoints();
    const view = await drop(
      '示例.xlsx',
      makePoints(
        ['hedong-1', '河东示例友邻点一', 'hedong', '运行', '2021-05-01', '示例路2号', ''],
        ['hexi-2', '河西示例友邻点二', '河西示例社区', '规划', '', '', ''],
        point('hexi-8', 'hexi'),
      ),
    );
    const { rows } = await listRows(view);
    expect(rows.map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'changed'],
      [4, 'new'],
    ]);
    expect(rows[0]?.cells).toEqual([{ column: '地址', before: '示例路1号', after: '示例路2号' }]);
    expect((await listRows(view, true)).rows.map(({ row }) => row)).toEqual([3]);
    expect(view.isReady).toBe(true);
    expect(await readPoints()).toBe(before);
    const written = await write(view);
    expect(written.files).toEqual([
      { file: 'data/points.csv', title: '友邻点名册', href: '/rosters/points/', isDraft: false },
    ]);
    const [old, now] = [before.split('\n'), (await readPoints()).split('\n')];
    expect(now.filter((line) => !old.includes(line))).toHaveLength(2);
    const [entry] = await ask<HistoryEntry[]>('/api/history');
    expect([entry?.why, entry?.file]).toEqual(['导入 示例.xlsx', 'data/points.csv']);
    expect(await listUploads()).toEqual([]);
  });

  test('is kept where only its owner may look until it is written', async () => {
    const view = await drop('示例.xlsx', makePoints(point('hexi-8')));
    const [folder = ''] = await listUploads();
    const modes = await Promise.all(
      ['', folder, `${folder}/示例.xlsx`].map(async (name) => {
        const { mode } = await stat(path.join(getFile('.youlin/uploads'), name));
        return (mode & 0o777).toString(8);
      }),
    );
    expect(modes).toEqual(['700', '700', '600']);
    await tell(`/api/imports/${view.id}/end`, {});
    expect(await listUploads()).toEqual([]);
  });

  test('with faults: two mended, one left out, the rest written', async () => {
    const view = await drop(
      '示例.xlsx',
      makePoints(
        point('hedong-7', '河东社'),
        point('hedong-8', 'hedong', '运行中'),
        point('hedong-9', 'hedong', '规划', '2021-13-01'),
        point('hexi-9', 'hexi'),
      ),
    );
    expect(view.issues.map(({ cell, column }) => [cell, column])).toEqual([
      ['C2', '所属社区'],
      ['D3', '状态'],
      ['E4', '启用日期'],
    ]);
    expect(view.isReady).toBe(false);
    await expect(write(view)).rejects.toThrow('还有错误');
    const mend = await ask<MendView>(`/api/imports/${view.id}/tables/0`);
    expect(mend.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(mend.references['communities']?.map(({ id }) => id)).toContain('hedong');
    const mended = await decide(view, {
      cells: [
        { table: 0, row: 2, column: '所属社区', text: '河东示例社区' },
        { table: 0, row: 3, column: '状态', text: '筹建' },
      ],
    });
    expect(listCodes(mended)).toEqual(['invalid-date']);
    const ready = await decide(mended, { rows: [{ table: 0, row: 4, isLeft: true }] });
    expect([ready.isReady, ready.tables[0]?.counts]).toEqual([
      true,
      { new: 3, changed: 0, same: 0, left: 1, faulty: 0 },
    ]);
    await write(ready);
    const text = await readPoints();
    expect(text).toContain('hedong-7,示例友邻点 hedong-7,河东示例社区');
    expect(text).toContain('hedong-8,示例友邻点 hedong-8,hedong,,筹建');
    expect(text).toContain('hexi-9');
    expect(text).not.toContain('hedong-9');
  });

  test('a row left out can be taken again', async () => {
    const view = await drop('示例.xlsx', makePoints(point('hedong-7', '河东社'), point('hexi-9')));
    const left = await decide(view, { leavesFaulty: true });
    expect([left.isReady, left.tables[0]?.counts.left]).toEqual([true, 1]);
    const { rows } = await listRows(left);
    expect(rows.map(({ row, isLeft }) => [row, isLeft])).toEqual([
      [2, true],
      [3, false],
    ]);
    const again = await decide(left, { rows: [{ table: 0, row: 2, isLeft: false }] });
    expect(listCodes(again)).toEqual(['unknown-reference']);
  });

  test('rows that share an id: leaving the second out lets the first in', async () => {
    const view = await drop('示例.xlsx', makePoints(point('hexi-9'), point('hexi-9', 'hedong')));
    expect(view.issues.map(({ code, row }) => [code, row])).toEqual([['duplicate-id', 3]]);
    const ready = await decide(view, { rows: [{ table: 0, row: 3, isLeft: true }] });
    expect(ready.isReady).toBe(true);
  });

  test('asks what becomes of hidden rows, in words of the page', async () => {
    const sheet = makeSheet([header, point('hexi-8'), point('hexi-9')], (made) => {
      made['!rows'] = [{}, { hidden: true }];
    });
    const view = await drop('示例.xlsx', makeWorkbook({ 友邻点: sheet }));
    expect([view.asks.hidden, view.isReady]).toEqual([true, false]);
    expect(JSON.stringify(view.issues)).not.toContain('--');
    const skipped = await decide(view, { reading: { hidden: 'skip' } });
    expect(skipped.tables[0]?.counts.new).toBe(1);
    const taken = await decide(skipped, { reading: { hidden: 'take' } });
    expect([taken.tables[0]?.counts.new, taken.isReady]).toEqual([2, true]);
    expect(JSON.stringify(taken.issues)).not.toContain('--');
  });

  test('of no known kind asks what it is', async () => {
    const bytes = makeWorkbook({
      表: makeSheet([
        ['甲', '乙'],
        ['一', '二'],
      ]),
    });
    const view = await drop('示例.xlsx', bytes);
    expect(view.asks.kinds.map(({ label }) => label)).toContain('友邻点名册');
    const told = await decide(view, { reading: { as: 'points' } });
    expect(listCodes(told)).toEqual(['unknown-roster']);
    expect(told.reading.as).toBe('points');
  });
});

describe('beside other work', () => {
  const changeName = async (text: string): Promise<void> => {
    const { rows, columns } = await ask<GridView>('/api/rosters/points');
    const at = columns.findIndex(({ header: name }) => name === '名称');
    const row = rows.find(({ id }) => id === 'shanqian-1');
    const cell = {
      kind: 'cell',
      uid: row?.uid,
      column: '名称',
      before: row?.cells[at],
      after: text,
    };
    await tell('/api/rosters/points/changes', { changes: [cell] });
  };

  test('rows join a draft that is there, and nothing is saved', async () => {
    const before = await readPoints();
    await changeName('示例草稿');
    const view = await drop('示例.xlsx', makePoints(point('hexi-8')));
    expect(view.tables[0]?.isDrafted).toBe(true);
    const { files } = await write(view);
    expect(files.map(({ isDraft }) => isDraft)).toEqual([true]);
    expect(await readPoints()).toBe(before);
    const { state, rows } = await ask<GridView>('/api/rosters/points');
    const cells = rows.flatMap((row) => row.cells);
    expect([state, cells.includes('示例草稿'), cells.includes('hexi-8')]).toEqual([
      'draft',
      true,
      true,
    ]);
    await tell('/api/rosters/points/save', {});
  });

  test('a roster that was changed since it was shown is shown again first', async () => {
    const view = await drop(
      '示例.xlsx',
      makePoints(['shanqian-1', '示例新名', 'shanqian', '规划', '', '', '']),
    );
    await changeName('示例另一名');
    await expect(write(view)).rejects.toThrow('刚才又改过');
    const { rows } = await listRows(view);
    expect(rows[0]?.cells).toEqual([{ column: '名称', before: '示例另一名', after: '示例新名' }]);
    await write(view);
    await tell('/api/rosters/points/save', {});
    expect(await readPoints()).toContain('示例新名');
  });
});

describe('a document', () => {
  const minutes = [
    '河东示例友邻站协商纪要',
    '时间：2021年9月12日　地点：社区会议室',
    '应到14人，实到12人',
    '参加人员：居民代表11人、物业公司代表1人',
    '一、协商过程',
    '居民甲赞成。',
  ];

  test('is shown as facts and plain paragraphs, and written under its name', async () => {
    const view = await drop('纪要.docx', makeDocx(minutes.map(paragraph).join('')));
    const [document] = view.documents;
    expect(document?.file).toBe('content/minutes/2021-09-hedong-station.md');
    expect(document?.facts).toContainEqual({ name: '日期', value: '2021-09-12' });
    expect(document?.paragraphs).toContainEqual({ isHeading: true, text: '一、协商过程' });
    expect(document?.paragraphs).toContainEqual({ isHeading: false, text: '居民甲赞成。' });
    const { files } = await write(view);
    expect(files.map(({ file }) => file)).toEqual([document?.file]);
    expect(await readFile(getFile(document?.file ?? ''), 'utf8')).toContain('居民甲赞成。');
  });

  test('that lacks something waits as a draft', async () => {
    const later = minutes.map((line) =>
      line.replace('站协商', '站第二次协商').replace('9月', '10月'),
    );
    const lines = later.filter((line) => !line.startsWith('时间'));
    const view = await drop('缺.docx', makeDocx(lines.map(paragraph).join('')));
    expect([view.isReady, view.canDraft]).toEqual([false, true]);
    const { files } = await tell<ImportWritten>(`/api/imports/${view.id}/draft`, {});
    expect(files.map(({ isDraft }) => isDraft)).toEqual([true]);
    const { drafts } = await ask<TodayView>('/api/today');
    expect(drafts.map(({ href }) => href)).toEqual([toPlaceHref({ file: files[0]?.file ?? '' })]);
    await expect(stat(getFile(files[0]?.file ?? ''))).rejects.toThrow('ENOENT');
  });
});

describe('bad input is refused in words, and nothing is written', () => {
  const whole = makePoints(point('hexi-8'));
  const bomb = (name: string): Uint8Array =>
    makeZip(
      { '[Content_Types].xml': '<Types/>', [name]: Buffer.alloc(300 * 1024 * 1024, 32) },
      { isDeflated: true },
    );

  interface Bad {
    readonly name: string;
    readonly make: () => Uint8Array;
    readonly said: string;
  }

  test.each<[string, Bad]>([
    ['a password', { name: '密.xlsx', make: makeLockedWorkbook, said: '密码' }],
    [
      'half a workbook',
      { name: '半.xlsx', make: () => whole.subarray(0, whole.length / 2), said: '打不开' },
    ],
    ['an empty file', { name: '空.xlsx', make: () => new Uint8Array(), said: '空的' }],
    ['an empty text', { name: '空.csv', make: () => new Uint8Array(), said: '看不出' }],
    ['a picture', { name: '图.xlsx', make: () => Buffer.from('\u0089PNG\r\n'), said: '打不开' }],
    ['another format', { name: '包.zip', make: () => makeZip({ a: 'b' }), said: '不认识这种文件' }],
    [
      'a workbook that unpacks to 300 MB',
      { name: '弹.xlsx', make: () => bomb('xl/workbook.xml'), said: '打不开' },
    ],
    [
      'a document that unpacks to 300 MB',
      { name: '弹.docx', make: () => bomb('word/document.xml'), said: '打不开' },
    ],
    [
      'text called a document',
      { name: '文.docx', make: () => Buffer.from('文字'), said: '打不开' },
    ],
  ])('%s', async (_, { name, make, said }) => {
    const before = await readPoints();
    const view = await drop(name, make());
    expect([view.isReady, view.counts.errors]).toEqual([false, 1]);
    expect(view.issues[0]?.message).toContain(said);
    await expect(write(view)).rejects.toThrow();
    expect(await readPoints()).toBe(before);
    await tell(`/api/imports/${view.id}/end`, {});
  });

  test('an import of somebody else, or one that has ended', async () => {
    await expect(ask('/api/imports/nothing')).rejects.toThrow('请重新选文件');
  });
});
