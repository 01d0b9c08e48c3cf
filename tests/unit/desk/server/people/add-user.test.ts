import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAccounts, type Account } from '../../../../../src/desk/server/people/accounts.ts';
import { addUser } from '../../../../../src/desk/server/people/add-user.ts';
import { openStore } from '../../../../../src/desk/server/store/open-store.ts';

let root = '';
const password = '示例的一句话 2026';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'youlin-users-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function answer(...lines: string[]): Promise<{ code: number; said: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let said = '';
  output.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = addUser(root, { input, output });
  input.end(`${lines.join('\n')}\n`);
  return { code: await code, said };
}

function list(): readonly Account[] {
  const store = openStore(root);
  const accounts = openAccounts(store).list();
  store.close();
  return accounts;
}

test('the first is a manager whatever is said, the next is what is said', async () => {
  const first = await answer('示例甲', '签发', password, password);
  expect(first.code).toBe(0);
  expect(first.said).not.toContain(password);
  await answer('示例乙', '录入，初审', 'hedong、hexi', password, password);
  expect(list().map(({ name, roles, communities }) => [name, roles, communities])).toEqual([
    ['示例乙', ['录入', '初审'], ['hedong', 'hexi']],
    ['示例甲', ['签发', '管理'], undefined],
  ]);
});

test.each([
  ['two passwords', ['示例甲', '', password, `${password}!`], '两遍密码不一样'],
  ['a short password', ['示例甲', '', '短', '短'], '至少 10 位'],
  ['no answer', ['示例甲'], '没有写完'],
])('%s: nothing is added', async (...[, lines, said]) => {
  const answered = await answer(...lines);
  expect([answered.code, answered.said]).toEqual([2, expect.stringContaining(said)]);
  expect(list()).toEqual([]);
});
