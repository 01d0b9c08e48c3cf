import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listHashes } from '../support/list-folder.ts';
import { projectRoot, runCommand, type CommandResult } from '../support/run-command.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';

const tiny = path.join(projectRoot, 'tests/portals/tiny-street');
const settings = `站点名称: 示例街道友邻
网站地址: https://example.invalid
示例: 不显示
页脚:
  主办单位: 示例街道办事处
  联系方式: 0573-00000000
  网站标识码: '3304820000'
  ICP备案号: 浙ICP备00000000号
  公安备案号: 浙公网安备00000000000000号
  党政机关标识: https://example.invalid/mark
  找错链接: https://example.invalid/errors
`;

/** The command as it runs on somebody else's machine. */
function runElsewhere(umask: string, environment: Record<string, string>, args: string[]) {
  const script = `umask ${umask}; exec "$@"`;
  const command = [process.execPath, path.join(projectRoot, 'src/cli/run.mjs'), ...args];
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', ...command], {
    cwd: projectRoot,
    encoding: 'utf8',
    env,
  });
  return { code: status, stdout, stderr } satisfies CommandResult;
}

let folder = '';
const outs: string[] = [];
let archive = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-release-site-'));
  const machines = [
    ['022', { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' }],
    ['077', { TZ: 'America/Los_Angeles', LC_ALL: 'C' }],
  ] as const;
  for (const [umask, environment] of machines) {
    const root = path.join(folder, `root-${umask}`);
    const out = path.join(folder, `a-longer-name-${umask}`, 'release');
    await cp(path.join(tiny, 'content'), path.join(root, 'content'), { recursive: true });
    await cp(path.join(tiny, 'data'), path.join(root, 'data'), { recursive: true });
    await writeFile(path.join(root, 'data/portal.yaml'), settings);
    // Left over by a run that was killed.
    await mkdir(path.join(out, '.site.building'), { recursive: true });
    await writeFile(path.join(out, '.youlin-0123456789ab.tar.gz.1'), 'half');
    const args = ['release', '--root', root, '--out', out, '--base', '/youlin/'];
    const { code, stdout, stderr } = runElsewhere(umask, environment, args);
    expect(code, stdout + stderr).toBe(0);
    outs.push(out);
  }
  const name = (await readdir(outs[0] ?? '')).find((file) => file.endsWith('.tar.gz'));
  archive = path.join(outs[0] ?? '', name ?? '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('another folder, umask, time zone and locale give the same bytes, and nothing is left', async () => {
  const [first = '', second = ''] = outs;
  expect(await listHashes(first)).toEqual(await listHashes(second));
  const fingerprint = /youlin-([0-9a-f]{12})\.tar/.exec(archive)?.[1] ?? '';
  expect((await readdir(second)).sort()).toEqual([
    `youlin-${fingerprint}.manifest.json`,
    `youlin-${fingerprint}.tar.gz`,
    `youlin-${fingerprint}.tar.gz.sha256`,
  ]);
});

test('published, the footer names the sources, and one changed byte is found', async () => {
  const target = path.join(folder, 'www');
  expect((await runCommand('publish', target, '--release', archive)).code).toBe(0);
  const current = path.join(target, 'current');
  const { source } = JSON.parse(await readFile(path.join(current, 'manifest.json'), 'utf8')) as {
    source: string;
  };
  const home = path.join(current, 'index.html');
  expect(await readFile(home, 'utf8')).toContain(`资料指纹：${source.slice(0, 12)}`);
  expect((await runCommand('verify', current)).stdout).toMatch(/^✓ 和清单完全一致/);
  const before = await readFile(home);
  await writeFile(
    home,
    before.map((byte, index) => (index === before.length - 3 ? byte ^ 1 : byte)),
  );
  const server = await serveFolder(current, '/youlin/');
  for (const place of [current, server.url]) {
    const { code, stdout } = await runCommand('verify', place);
    expect(code).toBe(1);
    expect(stdout).toBe('✗ 改过：index.html\n');
  }
  await server.close();
});

test('the shipped portal is refused with every reason, and nothing is written', async () => {
  const out = path.join(folder, 'refused');
  const { code, stdout } = await runCommand('release', '--out', out);
  expect(code).toBe(1);
  for (const issue of ['sample-in-release', 'unset-footer', 'unset-address']) {
    expect(stdout).toContain(`(${issue})`);
  }
  expect(await readdir(out)).toEqual([]);
});

/** Arguments, exit code, and what the message has to say. */
const misuses: readonly (readonly [string, () => string[], number, string])[] = [
  ['verify nothing', () => ['verify'], 2, '写法'],
  ['verify another machine', () => ['verify', 'http://example.invalid/'], 2, '只能核对本机'],
  ['verify without a manifest', () => ['verify', folder], 2, '没有能读的发布清单'],
  ['verify what is not there', () => ['verify', path.join(folder, 'no')], 2, '找不到'],
  ['a chain in the wrong order', () => ['verify', '--chain', archive, archive], 1, ''],
  ['publish nowhere', () => ['publish'], 2, '请写上'],
  ['publish and keep one', () => ['publish', folder, '--keep', '1'], 2, '--keep'],
  ['roll back what was never published', () => ['publish', folder, '--rollback'], 1, '没有更早'],
  [
    'publish into what is a file',
    () => ['publish', archive, '--release', archive],
    1,
    '原来的网站没有改动',
  ],
  [
    'a release after a broken manifest',
    () => ['release', '--out', path.join(folder, 'x'), '--previous', path.join(tiny, 'data')],
    1,
    '发布包没有生成',
  ],
];
test.each(misuses)('%s: said in Chinese', async (...misuse) => {
  const [, toArguments, expected, message] = misuse;
  const [command = '', ...args] = toArguments();
  const { code, stdout, stderr } = await runCommand(command, ...args);
  expect(code, stdout + stderr).toBe(expected);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\n\s+at /);
});
