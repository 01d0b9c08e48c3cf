import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPublishedTexts } from '../../src/output/read-published-texts.ts';
import { findPersonalData } from '../../src/privacy/find-personal-data.ts';
import { rosters } from '../../src/schemas/rosters/index.ts';
import { listTimes } from '../support/list-folder.ts';
import { drawMobile } from '../support/portals/made-up-people.ts';
import { createDraw } from '../support/random.ts';
import { projectRoot, runCommand, type CommandResult } from '../support/run-command.ts';

const tiny = path.join(projectRoot, 'tests/portals/tiny-street');
const mobile = drawMobile(createDraw(2));

/** Values that stand in the sources and may stand in no published file. */
const sentinels = {
  steward: '陈哨兵甲',
  agreedMobile: mobile,
  phone: '0573-85987654',
  home: '120.1217171',
  member: '陈哨兵乙',
  chair: '陈哨明',
  recorder: '陈哨芳',
};
/** What those say who agreed; it has to be there, or the test would prove nothing. */
const published = { steward: '李同意', phone: '0573-85123456', member: '李赞成' };

const points = [
  '编号,名称,所属社区,所属友邻站,状态,启用日期,场所类型,地址,负责人,负责人同意公开,联系电话,经度,纬度,坐标系,开放时间,出处',
  `a-1,示例点一,hedong,,运行,,居民自有房屋,示例小区,${sentinels.steward},否,${sentinels.phone},${sentinels.home},30.2345,WGS84,,`,
  `a-2,示例点二,hedong,,运行,,架空层,,${sentinels.steward},,${mobile},,,,,`,
  `a-3,示例点三,hedong,,运行,,架空层,,${published.steward},是,${mobile.slice(0, 3)} ${mobile.slice(3)},,,,,`,
  `a-4,示例点四,hedong,,运行,,架空层,,${published.steward},是,${published.phone},,,,,`,
];
const members = [
  '编号,所属社区,组织,姓名,同意公开,任期起,任期止,出处',
  `m-1,hedong,律师,${sentinels.member},否,,,`,
  `m-2,hedong,律师,${sentinels.member},,,,`,
  `m-3,hedong,律师,${published.member},是,,,`,
];
const minutes = `---
标题: 示例会议
层级: 点
单位: a-2
日期: 2021-05-03
主持人: ${sentinels.chair}
记录人: 社工${sentinels.recorder}
---

居民陈某说明情况。
`;

/** Everything a site says, by file; the compressed copies say the same. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = new Map<string, string>();
  for (const entry of entries.filter((item) => item.isFile() && !/\.(?:br|gz)$/.test(item.name))) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file);
    const read = await readPublishedTexts(name, await readFile(file));
    texts.set(name, read?.texts.join('\n') ?? '');
  }
  return texts;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-privacy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a portal full of personal columns', () => {
  let site = new Map<string, string>();
  let result: CommandResult;
  beforeAll(async () => {
    const root = path.join(folder, 'root');
    await cp(tiny, root, { recursive: true });
    await mkdir(path.join(root, 'content/minutes'), { recursive: true });
    await writeFile(path.join(root, 'data/points.csv'), points.join('\n'));
    await writeFile(path.join(root, 'data/members.csv'), members.join('\n'));
    await writeFile(path.join(root, 'content/minutes/meeting.md'), minutes);
    const out = path.join(folder, 'dist');
    result = await runCommand('build', '--root', root, '--out', out);
    expect(result.code, result.stdout + result.stderr).toBe(0);
    site = await readSite(out);
  });

  test('every roster with personal columns takes part', () => {
    const personal = Object.values(rosters).filter(({ fields }) =>
      Object.values(fields).some(({ visibility }) => visibility === 'personal'),
    );
    expect(personal.map(({ name }) => name)).toEqual(['points', 'members']);
  });

  test.each(Object.entries(sentinels))('nothing of it is published: %s', (_, sentinel) => {
    expect(site.size).toBeGreaterThan(50);
    const hits = [...site].filter(([, text]) => text.includes(sentinel)).map(([name]) => name);
    expect(hits).toEqual([]);
  });

  test('nor printed, unless masked', () => {
    const output = result.stdout + result.stderr;
    for (const sentinel of Object.values(sentinels)) expect(output).not.toContain(sentinel);
    expect(output).toContain('mobile-not-published');
    expect(output).toContain('name-not-published');
  });

  test('who agreed is shown, and who did not is shown as 陈**', () => {
    const read = (name: string): string => site.get(name) ?? '';
    expect(read('points/a-4/index.html')).toContain(published.steward);
    expect(read('points/a-4/index.html')).toContain(published.phone);
    expect(read('points/a-1/index.html')).toContain('陈**');
    expect(read('minutes/meeting/index.html')).toContain('社工陈**');
  });
});

describe('who agreed stands beside the door of a public place', () => {
  const header = points[0] ?? '';
  const toRows = (consent: string): string =>
    [
      header,
      `a-1,示例点一,hedong,,运行,,社区用房,松枫路3号,张三,${consent},0573-00000000,,,,每天8:30至17:00,`,
      `a-2,示例点二,hedong,,运行,,社区用房,松枫路3号一楼,张三,${consent},0573-00000000,,,,,`,
      `a-3,示例点三,hedong,,运行,,居民自有房屋,示例小区7幢301室,欧阳示丰,是,,,,,每天,`,
    ].join('\n');
  const meeting = `---
标题: 示例会议
层级: 点
单位: a-1
日期: 2021-05-03
地点: 松枫路3号
主持人: 社区书记陈建国
同意公开姓名: 是
---

商量了一件事。
`;
  let root = '';
  let out = '';
  const build = async (consent: string): Promise<CommandResult> => {
    await writeFile(path.join(root, 'data/points.csv'), toRows(consent));
    return runCommand('build', '--root', root, '--out', out);
  };
  beforeAll(async () => {
    root = path.join(folder, 'agreed');
    out = path.join(folder, 'agreed-site');
    await cp(tiny, root, { recursive: true });
    await mkdir(path.join(root, 'content/minutes'), { recursive: true });
    await writeFile(path.join(root, 'content/minutes/meeting.md'), meeting);
    await writeFile(
      path.join(root, 'data/members.csv'),
      `${members[0] ?? ''}\nm-1,hedong,律师,李秀英,是,,,\n`,
    );
  });

  test('the site is built, and says both in every place', async () => {
    const { code, stdout, stderr } = await build('是');
    expect(code, stdout + stderr).toBe(0);
    const site = await readSite(out);
    const page = site.get('points/a-1/index.html') ?? '';
    expect(page).toContain('张三');
    expect(page).toContain('松枫路3号');
    expect(site.get('points/a-3/index.html')).toContain('示例小区7幢301室');
    expect(site.get('minutes/meeting/index.html')).toContain('社区书记陈建国');
    // Here they stand side by side; without the agreement the gate would refuse it.
    const found = [...site].flatMap(([name, text]) =>
      name.endsWith('.pf_fragment') ? findPersonalData(text) : [],
    );
    expect(found.map(({ kind }) => kind)).toContain('name-with-door');
  });

  test('and without that name when the consent is taken back', async () => {
    const { code, stdout, stderr } = await build('否');
    expect(code, stdout + stderr).toBe(0);
    const hits = [...(await readSite(out))].filter(([, text]) => text.includes('张三'));
    expect(hits.map(([name]) => name)).toEqual([]);
  });
});

describe('a leak that only the finished site shows', () => {
  test('stops the build; the old site stays, and nothing else', async () => {
    const parent = path.join(folder, 'refused');
    const out = path.join(parent, 'dist');
    await mkdir(out, { recursive: true });
    await writeFile(path.join(out, 'index.html'), 'the old site');
    const before = await listTimes(parent);
    // The address of the site stands in no file of the editors.
    const args = ['--root', tiny, '--out', out, '--site', `https://${mobile}.example.invalid`];
    const { code, stdout, stderr } = await runCommand('build', ...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/feed\.xml：手机号 1\d\d\*{4}\d{4}/);
    expect(stdout + stderr).not.toContain(mobile);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await listTimes(parent)).toEqual(before);
    expect(await readdir(parent)).toEqual(['dist']);
  });
});
