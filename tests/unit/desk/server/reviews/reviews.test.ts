import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../../../src/desk/shared/history.ts';
import type {
  LedgerRow,
  ReviewOrder,
  ReviewsView,
  SubmissionEntry,
  SubmissionView,
} from '../../../../../src/desk/shared/reviewing.ts';
import type { GridView } from '../../../../../src/desk/shared/roster-change.ts';
import { createDeskClient, logIn, type DeskClient } from '../../../../support/desk/ask-desk.ts';
import { fillForm } from '../../../../support/desk/fill-form.ts';
import { useDesk } from '../../../../support/desk/use-desk.ts';

const settings = `
审校:
  步骤:
    - 名称: 初审
      岗位: 初审
      清单:
        - 和原件一致
        - 没有个人信息
    - 名称: 终审
      岗位: 签发
`;
const desk = useDesk('tests/portals/tiny-street', {
  settings,
  people: [
    { name: '示例管理', roles: ['管理'] },
    { name: '示例录入', roles: ['录入'] },
    { name: '示例同事', roles: ['录入', '初审'] },
    { name: '示例初审', roles: ['初审'] },
    { name: '示例签发', roles: ['录入', '签发'] },
  ],
});
const asClerk = createDeskClient(desk, '示例录入');
const asColleague = createDeskClient(desk, '示例同事');
const asFirst = createDeskClient(desk, '示例初审');
const asLast = createDeskClient(desk, '示例签发');
const asManager = createDeskClient(desk, '示例管理');
const ticks = ['和原件一致', '没有个人信息'];
const points = '/api/rosters/points';
const file = (): string => path.join(desk.getRoot(), 'data/points.csv');
const readPoints = (): Promise<string> => readFile(file(), 'utf8');

const toCell = ({ columns, rows }: GridView, id: string, column: string): string =>
  rows.find((row) => row.id === id)?.cells[columns.findIndex(({ header }) => header === column)] ??
  '';

async function edit(client: DeskClient, id: string, [column, after]: [string, string]) {
  const view = await client.ask<GridView>(points);
  const uid = view.rows.find((row) => row.id === id)?.uid ?? '';
  const before = toCell(view, id, column);
  const changes = [{ kind: 'cell', uid, column, before, after }];
  await client.tell(`${points}/changes`, { changes });
}

type Saved = GridView & { readonly notice?: string };
const save = (client: DeskClient, note: { why?: string; isShort?: boolean } = {}) =>
  client.tell<Saved>(`${points}/save`, note);

async function send(client: DeskClient, id: string, cell: [string, string]): Promise<number> {
  await edit(client, id, cell);
  const { notice = '' } = await save(client, { why: '示例的说明' });
  return Number(/第 (\d+) 份/.exec(notice)?.[1]);
}

const look = (client: DeskClient, id: number): Promise<SubmissionView> =>
  client.ask(`/api/reviews/${id}`);

async function decide(
  client: DeskClient,
  id: number,
  order: Omit<ReviewOrder, 'revision'> & { way?: 'approve' | 'return'; revision?: number } = {},
): Promise<SubmissionView> {
  const { way = 'approve', ...rest } = order;
  const { revision } = await look(client, id);
  return client.tell(`/api/reviews/${id}/${way}`, { revision, ...rest });
}

async function approveAll(id: number): Promise<SubmissionView> {
  await decide(asFirst, id, { ticks });
  return decide(asLast, id);
}

test('saving sends, two steps approve, and only then the file is written', async () => {
  const before = await readPoints();
  const id = await send(asClerk, 'hedong-2', ['地址', '示例路 2 号']);
  expect(await readPoints()).toBe(before);
  const grid = await asClerk.ask<GridView>(points);
  expect([grid.state, toCell(grid, 'hedong-2', '地址')]).toEqual(['saved', '示例路 2 号']);
  expect((await save(asClerk)).notice).toContain('没有新的修改');
  const view = await look(asFirst, id);
  expect([view.title, view.step, view.refusal]).toEqual(['友邻点名册 1 行', '初审', undefined]);
  expect(view.files[0]?.rows[0]?.cells).toEqual([
    { column: '地址', before: '', after: '示例路 2 号' },
  ]);
  await decide(asFirst, id, { ticks });
  expect(await readPoints()).toBe(before);
  const done = await decide(asLast, id);
  expect(done.state).toBe('done');
  const changed = (await readPoints()).split('\n').filter((line) => !before.includes(line));
  expect(changed).toEqual([expect.stringContaining('示例路 2 号')]);
  const [entry, older] = await asClerk.ask<HistoryEntry[]>('/api/history');
  expect(entry?.author).toBe('示例录入');
  expect(entry?.why).toBe('示例的说明（初审 示例初审、终审 示例签发）');
  expect(older).toBeUndefined();
  expect((await asClerk.ask<GridView>(points)).state).toBe('saved');
});

describe('who may approve', () => {
  test('nobody his own, nobody without the role, nobody out of turn', async () => {
    const id = await send(asColleague, 'hedong-2', ['地址', '示例路 3 号']);
    await expect(decide(asColleague, id, { ticks })).rejects.toThrow('要请别人审');
    await expect(decide(asClerk, id, { ticks })).rejects.toThrow('“初审”岗位');
    await expect(decide(asLast, id)).rejects.toThrow('“初审”岗位');
    await expect(decide(asFirst, id, { ticks: ['和原件一致'] })).rejects.toThrow('打勾');
    await decide(asFirst, id, { ticks });
    await expect(decide(asFirst, id, { ticks })).rejects.toThrow('“签发”岗位');
    await decide(asLast, id);
  });

  test('not who has typed in a draft that somebody else sends', async () => {
    await edit(asLast, 'hedong-2', ['场所类型', '示例用房']);
    const id = await send(asClerk, 'hedong-2', ['地址', '示例路 4 号']);
    await decide(asFirst, id, { ticks });
    await expect(decide(asLast, id)).rejects.toThrow('里面有您改的');
    await decide(asManager, id);
    // What he types later is a new matter.
    const next = await send(asClerk, 'hedong-2', ['地址', '示例路 5 号']);
    expect((await approveAll(next)).state).toBe('done');
  });

  test('not what was changed since it was looked at, nor twice by one look', async () => {
    const id = await send(asClerk, 'hedong-2', ['地址', '示例路 6 号']);
    const { revision } = await look(asManager, id);
    expect(await send(asClerk, 'hedong-2', ['地址', '示例路 7 号'])).toBe(id);
    const order = { ticks, revision };
    await expect(decide(asManager, id, order)).rejects.toThrow('刚才又改过');
    const seen = await look(asManager, id);
    await decide(asManager, id, { ticks, revision: seen.revision });
    await expect(decide(asManager, id, { revision: seen.revision })).rejects.toThrow('又改过');
    await decide(asManager, id);
    expect(await readPoints()).toContain('示例路 7 号');
  });
});

test('a change after an approval goes back to the first step', async () => {
  const id = await send(asClerk, 'hexi-1', ['地址', '示例巷 1 号']);
  await decide(asFirst, id, { ticks });
  expect((await look(asLast, id)).step).toBe('终审');
  expect(await send(asClerk, 'hexi-1', ['地址', '示例巷 2 号'])).toBe(id);
  const view = await look(asLast, id);
  expect([view.step, view.refusal]).toEqual(['初审', expect.stringContaining('初审')]);
  expect(view.files[0]?.rows[0]?.cells[0]).toMatchObject({ before: '', after: '示例巷 2 号' });
  await approveAll(id);
});

test('what is sent back is a draft again, and goes on under its number', async () => {
  const before = await readPoints();
  const id = await send(asClerk, 'hexi-1', ['地址', '示例巷 9 号']);
  await expect(decide(asFirst, id, { way: 'return' })).rejects.toThrow('写明');
  const place = '友邻点名册 hexi-1「地址」';
  await asFirst.tell(`/api/reviews/${id}/remarks`, { place, text: '门牌再核对' });
  await decide(asFirst, id, { way: 'return' });
  expect((await asClerk.ask<GridView>(points)).state).toBe('draft');
  const view = await look(asClerk, id);
  expect([view.state, view.remarks[0]?.place, view.remarks[0]?.text]).toEqual([
    'returned',
    place,
    '门牌再核对',
  ]);
  await expect(decide(asFirst, id, { ticks })).rejects.toThrow('不在审');
  expect(await send(asClerk, 'hexi-1', ['地址', '示例巷 8 号'])).toBe(id);
  expect((await look(asFirst, id)).files[0]?.rows[0]?.cells[0]?.after).toBe('示例巷 8 号');
  expect(await readPoints()).toBe(before);
  await approveAll(id);
  const acts = (await look(asClerk, id)).acts.map(({ act, author }) => `${author} ${act}`);
  expect(acts).toEqual([
    '示例录入 送审',
    '示例初审 退回',
    '示例录入 改后再送',
    '示例初审 通过',
    '示例签发 通过',
    '示例签发 写入',
  ]);
});

test('two submissions of one roster: each writes its own cells, in any order', async () => {
  const first = await send(asClerk, 'hedong-1', ['地址', '示例路 11 号']);
  const second = await send(asColleague, 'hexi-1', ['地址', '示例巷 11 号']);
  expect(second).not.toBe(first);
  await approveAll(second);
  const between = await readPoints();
  expect([between.includes('示例巷 11 号'), between.includes('示例路 11 号')]).toEqual([
    true,
    false,
  ]);
  await approveAll(first);
  const after = await readPoints();
  expect([after.includes('示例巷 11 号'), after.includes('示例路 11 号')]).toEqual([true, true]);
  expect((await asClerk.ask<GridView>(points)).state).toBe('saved');
});

describe('somebody else changed the same cell beside the desk', () => {
  test.each([
    ['mine', '示例路 21 号'],
    ['theirs', '示例路 22 号'],
  ] as const)('%s is chosen', async (choice, expected) => {
    const id = await send(asClerk, 'hedong-1', ['地址', '示例路 21 号']);
    const text = await readPoints();
    const line = text.split('\n').find((one) => one.startsWith('hedong-1')) ?? '';
    const cells = line.split(',');
    cells[7] = '示例路 22 号';
    await writeFile(file(), text.replace(line, cells.join(',')));
    await decide(asFirst, id, { ticks });
    await expect(decide(asLast, id)).rejects.toThrow('先选好');
    const [conflict] = (await look(asLast, id)).conflicts;
    expect([conflict?.mine, conflict?.theirs]).toEqual(['示例路 21 号', '示例路 22 号']);
    await decide(asLast, id, { choices: { [conflict?.key ?? '']: choice } });
    expect((await readPoints()).split('\n').some((one) => one.includes(expected))).toBe(true);
    // Whatever is left in the draft is shown and can be given up.
    const grid = await asClerk.ask<GridView>(points);
    for (const one of grid.conflicts) {
      await asClerk.tell(`${points}/choice`, { conflict: one, text: one.theirs });
    }
    await edit(asClerk, 'hedong-1', ['地址', expected]);
    await writeFile(file(), text);
    await expect
      .poll(async () => (await asClerk.ask<GridView>(points)).rows.length)
      .toBeGreaterThan(0);
  });
});

describe('the short way of a typing error', () => {
  test('one step, and the ledger says so', async () => {
    const view = await asClerk.ask<GridView>(points);
    const name = toCell(view, 'shanqian-1', '名称');
    await edit(asClerk, 'shanqian-1', ['名称', `${name}处`]);
    await expect(save(asClerk, { isShort: true })).rejects.toThrow('写清');
    const { notice } = await save(asClerk, { isShort: true, why: '漏了一个字' });
    expect(notice).toContain('“终审”');
    const id = Number(/第 (\d+) 份/.exec(notice ?? '')?.[1]);
    expect((await decide(asLast, id)).state).toBe('done');
    const ledger = await asClerk.ask<LedgerRow[]>('/api/reviews/ledger');
    const own = ledger.filter(({ submission }) => submission === id);
    expect(own.map(({ act, text }) => [act, text])).toEqual([
      ['送审（改错字）', '漏了一个字'],
      ['通过', ''],
      ['写入', ''],
    ]);
  });

  test('not for a number or a choice', async () => {
    const view = await asClerk.ask<GridView>(points);
    const state = toCell(view, 'shanqian-1', '状态');
    await edit(asClerk, 'shanqian-1', ['状态', '停用']);
    await expect(save(asClerk, { isShort: true, why: '错字' })).rejects.toThrow('只限文字的列');
    await edit(asClerk, 'shanqian-1', ['状态', state]);
    await edit(asClerk, 'hedong-1', ['地址', '示例路 99 号']);
    await expect(save(asClerk, { isShort: true, why: '错字' })).rejects.toThrow('不能动数字');
    const id = Number(/第 (\d+) 份/.exec((await save(asClerk)).notice ?? '')?.[1]);
    await asClerk.tell(`/api/reviews/${id}/withdraw`, {});
    expect((await asClerk.ask<GridView>(points)).state).toBe('draft');
    await asClerk.tell(`${points}/undo`, {});
  });
});

test('the ledger downloads as CSV and Excel, with nothing of any cell', async () => {
  const cookie = await logIn(desk, '示例签发');
  const get = (kind: string): Promise<Response> =>
    fetch(new URL(`/api/reviews/ledger.${kind}`, desk.getUrl()), { headers: { cookie } });
  const csv = await (await get('csv')).text();
  expect(csv.split('\r\n')[0]).toContain('送审号,时间,内容,步骤,做了什么,谁,清单,意见或说明');
  expect(csv).toContain('和原件一致；没有个人信息');
  expect(csv).not.toContain('示例路');
  const xlsx = await get('xlsx');
  expect(xlsx.headers.get('content-disposition')).toContain('.xlsx');
  expect(new Uint8Array(await xlsx.arrayBuffer()).slice(0, 2)).toEqual(Uint8Array.of(0x50, 0x4b));
  const none = await asClerk.ask<LedgerRow[]>('/api/reviews/ledger?from=2001-01-01&to=2001-01-02');
  expect(none).toEqual([]);
  await expect(asClerk.ask('/api/reviews/ledger?from=gestern')).rejects.toThrow('日期请写成');
});

test('the lists say what waits for whom; accounts alone see nothing', async () => {
  const id = await send(asClerk, 'hexi-1', ['地址', '示例巷 31 号']);
  const find = async (client: DeskClient): Promise<SubmissionEntry | undefined> => {
    const { submissions } = await client.ask<ReviewsView>('/api/reviews');
    return submissions.find((one) => one.id === id);
  };
  const [clerk, first, last] = await Promise.all([find(asClerk), find(asFirst), find(asLast)]);
  expect([clerk?.isMine, clerk?.isOwn]).toEqual([false, true]);
  expect([first?.isMine, last?.isMine]).toEqual([true, false]);
  await approveAll(id);
});

test('a form is sent as everything else, and joins what waits', async () => {
  const before = await readPoints();
  const values = {
    isNew: 'fresh',
    name: '河西示例新点',
    community: 'hexi',
    state: '规划',
  };
  const form = await fillForm(asClerk, 'point', values);
  expect(form.status.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { notice = '' } = await form.write();
  expect(notice).toContain('已送审');
  expect(await readPoints()).toBe(before);
  const view = await asClerk.ask<GridView>(points);
  expect(view.state).toBe('saved');
  expect(view.rows.flatMap(({ cells }) => cells)).toContain('河西示例新点');
  await approveAll(Number(/第 (\d+) 份/.exec(notice)?.[1]));
  const added = (await readPoints()).split('\n').filter((line) => !before.includes(line));
  expect(added).toEqual([expect.stringContaining('河西示例新点')]);
});

test('settings that cannot be read let nothing past', async () => {
  const yaml = path.join(desk.getRoot(), 'data/portal.yaml');
  const text = await readFile(yaml, 'utf8');
  await edit(asClerk, 'hexi-1', ['地址', '示例巷 41 号']);
  const before = await readPoints();
  for (const broken of ['审校: [', text.replace('岗位: 签发', '岗位: 局长')]) {
    await writeFile(yaml, broken);
    await expect(save(asClerk)).rejects.toThrow('“审校”读不出来');
  }
  expect(await readPoints()).toBe(before);
  await writeFile(yaml, text);
});
