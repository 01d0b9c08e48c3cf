import { writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { GridView, RosterChange } from '../../../../../src/desk/shared/roster-change.ts';
import type { HistoryEntry } from '../../../../../src/desk/shared/history.ts';
import { createDeskClient, logIn } from '../../../../support/desk/ask-desk.ts';
import { fillForm } from '../../../../support/desk/fill-form.ts';
import { testPassword, useDesk } from '../../../../support/desk/use-desk.ts';

const time = { wall: Date.now(), steady: 0 };
const desk = useDesk('tests/portals/tiny-street', {
  clock: { wall: () => time.wall, steady: () => time.steady },
  people: [
    { name: '示例管理', roles: ['管理'] },
    { name: '示例街道', roles: ['录入', '签发'] },
    { name: '示例河东', roles: ['录入'], communities: ['hedong'] },
    { name: '示例初审', roles: ['初审'] },
    { name: '示例离开', roles: ['录入'] },
    { name: '示例换密', roles: ['录入'] },
  ],
});
const { getUrl, getRoot } = desk;
const asStreet = createDeskClient(desk, '示例街道');
const asHedong = createDeskClient(desk, '示例河东');
const asReader = createDeskClient(desk, '示例初审');
const asManager = createDeskClient(desk, '示例管理');
const members = '/api/rosters/members';

beforeAll(async () => {
  const rows = [
    '编号,所属社区,组织,姓名,同意公开',
    'm-1,hedong,党群议事会,示例甲,否',
    'm-2,hexi,党群议事会,示例乙,否',
  ];
  await writeFile(path.join(getRoot(), 'data/members.csv'), `${rows.join('\n')}\n`);
});

const toCell = ({ columns, rows }: GridView, id: string, column: string): string | undefined =>
  rows.find((row) => row.id === id)?.cells[columns.findIndex(({ header }) => header === column)];

function toChange(view: GridView, id: string, [column, after]: [string, string]): RosterChange {
  const uid = view.rows.find((row) => row.id === id)?.uid ?? '';
  return { kind: 'cell', uid, column, before: toCell(view, id, column) ?? '', after };
}

const status = async (
  target: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<number> => {
  const body = method === 'GET' ? {} : { body: '{}' };
  const url = new URL(target, getUrl());
  return (await fetch(url, { method, headers, redirect: 'manual', ...body })).status;
};

describe('nobody gets in who has not logged in', () => {
  test('pages lead to the login, requests are refused, the bundle is for everybody', async () => {
    for (const page of ['/', '/rosters/points/', '/history/', '/people/', '/import/']) {
      const response = await fetch(new URL(page, getUrl()), { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([
        302,
        `/login/?to=${encodeURIComponent(page)}`,
      ]);
    }
    for (const target of ['/api/today', '/api/rosters', members, '/api/history', '/api/events']) {
      expect(await status(target, {})).toBe(401);
      expect(await status(target, { cookie: 'desk-session=x' })).toBe(401);
    }
    expect(await (await fetch(new URL('/login/', getUrl()))).text()).not.toContain('desk-menu');
  });

  test('the cookie is for no script and no other site', async () => {
    const page = await (await fetch(new URL('/login/', getUrl()))).text();
    const token = /name="desk-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const send = (headers: Record<string, string>): Promise<Response> =>
      fetch(new URL('/api/login', getUrl()), {
        method: 'POST',
        headers,
        body: JSON.stringify({ name: '示例街道', password: testPassword }),
      });
    const [cookie = ''] = (await send({ 'x-desk-token': token })).headers.getSetCookie();
    expect(cookie).toMatch(/^desk-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await send({})).status).toBe(403);
    expect((await send({ 'x-desk-token': token, origin: 'http://evil.example' })).status).toBe(403);
  });

  test('no change and no upload, with the token that the login page holds', async () => {
    const page = await (await fetch(new URL('/login/', getUrl()))).text();
    const token = /name="desk-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const changes = ['/api/imports', '/api/imports/x/files', '/api/publish', '/api/people'];
    for (const target of [...changes, '/api/rosters/points/changes', '/api/people/password']) {
      expect(await status(target, { 'x-desk-token': token }, 'POST')).toBe(401);
    }
  });

  test('what was logged out is over', async () => {
    const cookie = await logIn(desk, '示例街道');
    const page = await (await fetch(getUrl(), { headers: { cookie } })).text();
    const token = /name="desk-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(await status('/api/today', { cookie })).toBe(200);
    expect(await status('/api/logout', { cookie, 'x-desk-token': token }, 'POST')).toBe(200);
    expect(await status('/api/today', { cookie })).toBe(401);
  });

  test('the desk is called by its addresses in the network, and by no other name', async () => {
    const { port } = new URL(getUrl());
    const addresses = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
    const lan = addresses.filter(({ family, internal }) => family === 'IPv4' && !internal);
    const { request } = await import('node:http');
    const ask = (host: string): Promise<number> =>
      new Promise((resolve, reject) => {
        request({ port, path: '/login/', headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      });
    for (const host of ['evil.example', '8.8.8.8', '0.0.0.0', '10.255.254.253']) {
      expect(await ask(`${host}:${port}`)).toBe(421);
    }
    for (const { address } of lan.filter(({ address: own }) => own.startsWith('192.168.')))
      expect(await ask(`${address}:${port}`)).toBe(200);
    expect(await ask(`127.0.0.1:${port}`)).toBe(200);
  });
});

describe('an editor of one community', () => {
  test('sees the others’ rows locked, without what is personal', async () => {
    const view = await asHedong.ask<GridView>(members);
    expect(view.rows.map(({ id, isLocked = false }) => [id, isLocked])).toEqual([
      ['m-1', false],
      ['m-2', true],
    ]);
    expect([toCell(view, 'm-1', '姓名'), toCell(view, 'm-2', '姓名')]).toEqual([
      '示例甲',
      '（不显示）',
    ]);
    expect(JSON.stringify(view)).not.toContain('示例乙');
  });

  test('changes an own row, and no other by any request', async () => {
    const view = await asHedong.ask<GridView>('/api/rosters/points');
    const other = toChange(view, 'hexi-1', ['地址', '示例别处']);
    const send = (change: RosterChange): Promise<GridView> =>
      asHedong.tell('/api/rosters/points/changes', { changes: [change] });
    await expect(send(other)).rejects.toThrow('友邻点名册第 4 行不是您负责的社区的');
    const uid = view.rows.find(({ id }) => id === 'hexi-1')?.uid ?? '';
    await expect(send({ kind: 'remove', uid, cells: {} })).rejects.toThrow('第 4 行');
    const added = { 编号: 'hexi-9', 名称: '示例九', 所属社区: 'hexi' };
    await expect(send({ kind: 'insert', uid: 'n1', cells: added })).rejects.toThrow('第 ');
    const stolen = toChange(view, 'hexi-1', ['所属社区', 'hedong']);
    await expect(send(stolen)).rejects.toThrow('第 4 行');
    const now = await asHedong.ask<GridView>('/api/rosters/points');
    expect([now.state, toCell(now, 'hexi-1', '地址')]).toEqual(['saved', '']);
    await send(toChange(now, 'hedong-1', ['地址', '示例路 9 号']));
    await asHedong.tell('/api/rosters/points/save', {});
    const saved = await asStreet.ask<GridView>('/api/rosters/points');
    expect([saved.state, toCell(saved, 'hedong-1', '地址')]).toEqual(['saved', '示例路 9 号']);
  });

  test('saves the own rows of a draft, and leaves a colleague’s', async () => {
    const street = await asStreet.ask<GridView>('/api/rosters/points');
    const changes = [toChange(street, 'hexi-1', ['地址', '示例巷 3 号'])];
    await asStreet.tell('/api/rosters/points/changes', { changes });
    await expect(asHedong.tell('/api/rosters/points/save', {})).rejects.toThrow('没有您负责的社区');
    const own = await asHedong.ask<GridView>('/api/rosters/points');
    await asHedong.tell('/api/rosters/points/changes', {
      changes: [toChange(own, 'hedong-2', ['地址', '示例路 8 号'])],
    });
    const { notice, state } = await asHedong.tell<GridView & { notice?: string }>(
      '/api/rosters/points/save',
      {},
    );
    expect([state, notice]).toEqual(['draft', expect.stringContaining('还留着')]);
    const [entry] = await asStreet.ask<HistoryEntry[]>('/api/history');
    expect(entry?.rows.map(({ title }) => title.split(' ')[0])).toEqual(['hedong-2']);
    await asStreet.tell('/api/rosters/points/save', {});
  });

  test('takes back no other’s change, and sees nothing personal in the history', async () => {
    const view = await asStreet.ask<GridView>(members);
    const changes = [toChange(view, 'm-2', ['姓名', '示例丙'])];
    await asStreet.tell(`${members}/changes`, { changes });
    await asStreet.tell(`${members}/save`, {});
    const [entry] = await asHedong.ask<HistoryEntry[]>('/api/history');
    expect(entry?.file).toBe('data/members.csv');
    expect(JSON.stringify(entry)).not.toMatch(/示例[乙丙]/);
    const undo = asHedong.tell(`/api/history/${entry?.id ?? 0}/undo`, {});
    await expect(undo).rejects.toThrow('成员名册第 3 行');
    const { rows } = (await asStreet.ask<HistoryEntry[]>('/api/history'))[0] ?? { rows: [] };
    expect(rows[0]?.cells).toEqual([{ column: '姓名', before: '示例乙', after: '示例丙' }]);
  });

  test('imports into no other’s row', async () => {
    const { id } = await asHedong.tell<{ id: string }>('/api/imports', {});
    const sheet = '编号,名称,所属社区,状态,启用日期,地址,出处\nhexi-1,示例改名,hexi,筹建,,,\n';
    const address = `/api/imports/${id}/files?name=${encodeURIComponent('友邻点.csv')}`;
    await asHedong.tell(address, new TextEncoder().encode(sheet));
    await asHedong.ask(`/api/imports/${id}`);
    const write = asHedong.tell(`/api/imports/${id}/write`, {});
    await expect(write).rejects.toThrow('不是您负责的社区');
    const view = await asStreet.ask<GridView>('/api/rosters/points');
    expect([view.state, toCell(view, 'hexi-1', '名称')]).toEqual(['saved', '河西示例友邻点一']);
  });
});

test('a form writes no other community’s row either', async () => {
  const values = {
    isNew: 'fresh',
    name: '河西示例新点',
    community: 'hexi',
    state: '规划',
  };
  const form = await fillForm(asHedong, 'point', values);
  await expect(form.write()).rejects.toThrow('不是您负责的社区');
  const own = await fillForm(asHedong, 'point', {
    ...values,
    name: '河东示例新点',
    community: 'hedong',
  });
  await own.write();
  expect((await asStreet.ask<GridView>('/api/rosters/points')).state).toBe('saved');
});

describe('roles', () => {
  test('who only reviews reads and changes nothing', async () => {
    const view = await asReader.ask<GridView>('/api/rosters/points');
    expect(view.rows.every(({ isLocked }) => isLocked)).toBe(true);
    const changes = [toChange(view, 'hedong-1', ['地址', '示例'])];
    const refusals = [
      asReader.tell('/api/rosters/points/changes', { changes }),
      asReader.tell('/api/rosters/points/save', {}),
      asReader.tell('/api/imports', {}),
      asReader.tell('/api/history/1/undo', {}),
    ];
    for (const refusal of refusals) await expect(refusal).rejects.toThrow('您的岗位不能');
    await expect(
      asReader.tell('/api/publish', { kind: 'draft', target: getRoot() }),
    ).rejects.toThrow('您的岗位不能发布');
    await expect(asReader.tell('/api/people', {})).rejects.toThrow('只有管理员');
  });

  test('who only manages accounts sees nothing personal', async () => {
    const view = await asManager.ask<GridView>(members);
    expect(view.columns.map(({ header }) => header)).not.toContain('姓名');
    expect(JSON.stringify(view)).not.toContain('示例甲');
    expect(JSON.stringify(await asManager.ask('/api/history'))).not.toMatch(/示例[乙丙]/);
  });
});

describe('an account', () => {
  test('that is taken away is out at once', async () => {
    const cookie = await logIn(desk, '示例离开');
    expect(await status('/api/today', { cookie })).toBe(200);
    await asManager.tell('/api/people/remove', { name: '示例离开' });
    expect(await status('/api/today', { cookie })).toBe(401);
    await expect(logIn(desk, '示例离开')).rejects.toThrow('姓名或密码不对');
  });

  test('whose roles are changed has to log in again, and has the new ones', async () => {
    const cookie = await logIn(desk, '示例换密');
    await asManager.tell('/api/people', { name: '示例换密', roles: ['初审'] });
    expect(await status('/api/today', { cookie })).toBe(401);
    const now = createDeskClient(desk, '示例换密');
    await expect(now.tell('/api/imports', {})).rejects.toThrow('您的岗位不能导入');
  });

  test('changes its own password with the old one', async () => {
    const own = createDeskClient(desk, '示例换密');
    const password = '示例的另一句话 2027';
    const wrong = own.tell('/api/people/password', { old: 'x', password });
    await expect(wrong).rejects.toThrow('姓名或密码不对');
    await own.tell('/api/people/password', { old: testPassword, password });
    await expect(own.ask('/api/today')).rejects.toThrow('重新登录');
    expect(await logIn(desk, '示例换密', password)).toContain('desk-session=');
  });

  test.each([
    ['too short', { name: '示例新', roles: ['录入'], password: '短' }, '至少 10 位'],
    ['too plain', { name: '示例新', roles: ['录入'], password: 'aaaaaaaaaaaa' }, '太容易猜'],
    ['no password', { name: '示例新', roles: ['录入'] }, '要有密码'],
    ['no role', { name: '示例新', roles: [], password: testPassword }, '至少一个'],
    ['no such role', { name: '示例新', roles: ['局长'], password: testPassword }, '岗位请从'],
    ['a name of marks', { name: '<b>', roles: ['录入'], password: testPassword }, '姓名请写'],
  ])('%s is refused', async (...[, order, said]) => {
    await expect(asManager.tell('/api/people', order)).rejects.toThrow(said);
  });

  test('the last one that manages stays', async () => {
    const remove = asManager.tell('/api/people/remove', { name: '示例管理' });
    await expect(remove).rejects.toThrow('至少要有一个');
    const change = asManager.tell('/api/people', { name: '示例管理', roles: ['录入'] });
    await expect(change).rejects.toThrow('至少要有一个');
  });
});

describe('wrong passwords', () => {
  test('1,000 of them: a known and an unknown name are told the same', async () => {
    const said = async (name: string): Promise<string[]> => {
      const told: string[] = [];
      for (let at = 0; at < 500; at++) {
        const message = await logIn(desk, name, `wrong ${at}`).catch(
          (error: unknown) => (error as Error).message,
        );
        told.push(message);
      }
      return told;
    };
    const known = await said('示例初审');
    time.steady += 25 * 3_600_000;
    time.wall += 25 * 3_600_000;
    const unknown = await said('示例没有');
    expect(unknown).toEqual(known);
    expect(new Set(known)).toEqual(
      new Set(['姓名或密码不对。', '试错的次数太多，请过 1 秒再试。']),
    );
    // The right one right after that waits too.
    time.steady += 25 * 3_600_000;
    time.wall += 25 * 3_600_000;
    await said('示例初审');
    await expect(logIn(desk, '示例初审')).rejects.toThrow('试错的次数太多');
    time.steady += 2000;
    expect(await logIn(desk, '示例初审')).toContain('desk-session=');
  }, 60_000);
});
