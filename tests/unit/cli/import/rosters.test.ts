import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { WorkSheet } from '@e965/xlsx';
import { expect, test } from 'vitest';
import {
  day,
  makeSheet,
  makeWorkbook,
  type CellInput,
} from '../../../support/files/make-workbook.ts';
import { listHashes } from '../../../support/list-folder.ts';
import { documentCodes, importCodes } from '../../../support/portals/import-codes.ts';
import { useImports } from '../../../support/portals/use-imports.ts';
import { runCommand } from '../../../support/run-command.ts';

const { getFolder, getRoot, runImport, put, read, listSeen } = useImports();

const putSheet = (
  name: string,
  rows: readonly (readonly CellInput[])[],
  change?: (sheet: WorkSheet) => void,
): Promise<string> => put(name, makeWorkbook({ 友邻点: makeSheet(rows, change) }));

const hashes = (): Promise<string[]> => listHashes(getRoot());

const header = ['编号', '名称', '所属社区', '状态'];

test('a diff by row; nothing is written without --write', async () => {
  const file = await putSheet('名册.xlsx', [
    ['示例街道友邻点名册（2021年）'],
    ['序号', '友邻点编号', '友邻点名称', '所属社区', '状态', '启用日期', '负 责 人'],
    [1, 'hedong-2', '河东示例友邻点二', '河东示例社区', '运行', day('2021-06-01'), '王小明'],
    [2, 'hedong-1', '河东示例友邻点一', '河东示例社区', '运行', day('2021-05-01'), null],
    [3, null, '河东示例友邻点三', '河东示例社区', '规划', null, null],
    ['合计', null, 3],
  ]);
  const before = await hashes();
  const { code, stdout } = await runImport(file);
  expect(stdout).toContain('新增 1 行，修改 1 行，不变 1 行；原来另有 3 行');
  expect(stdout).toContain('~ 第3行 hedong-2 河东示例友邻点二');
  expect(stdout).toContain('「状态」规划 → 运行');
  expect(stdout).toContain('「启用日期」（空） → 2021-06-01');
  expect(stdout).toContain('「负责人」（空） → 王**');
  expect(stdout).not.toContain('王小明');
  expect(stdout).toContain('编为 hedong-3');
  expect(code).toBe(0);
  expect(await hashes()).toEqual(before);
});

test('--write: other rows keep every byte, the old file is kept, a second import changes nothing', async () => {
  const old = await read('data/points.csv');
  const file = await putSheet('名册.xlsx', [
    header,
    ['hedong-2', '河东示例友邻点二', 'hedong', '运行'],
    [null, '河东示例友邻点三', '河东示例社区', '规划'],
  ]);
  const first = await runImport(file, '--write');
  expect(first.code).toBe(0);
  const written = await read('data/points.csv');
  const changed = old.replace(/^(hedong-2,.*?),规划/m, '$1,运行');
  expect(written.startsWith(changed)).toBe(true);
  expect(written.slice(changed.length)).toMatch(/^hedong-3,河东示例友邻点三,.*规划,*\r?\n$/);
  expect(first.stdout).toContain('data/points.csv.bak');
  expect(await read('data/points.csv.bak')).toBe(old);
  const before = await hashes();
  const second = await runImport(file, '--write');
  expect(second.stdout).toContain('新增 0 行，修改 0 行，不变 2 行');
  expect(await hashes()).toEqual(before);
  expect((await runCommand('check', '--root', getRoot())).code).toBe(0);
});

test('a file that git holds needs no .bak', async () => {
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['-C', getRoot(), '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'a');
  const file = await putSheet('名册.xlsx', [header, ['hexi-2', '新名称', 'hexi', '规划']]);
  const { stdout } = await runImport(file, '--write');
  expect(stdout).toContain('git checkout -- data/points.csv');
  expect(await readdir(path.join(getRoot(), 'data'))).not.toContain('points.csv.bak');
});

test('an error anywhere: nothing is written, and it names the row of the sheet', async () => {
  const file = await putSheet('名册.xlsx', [
    ['标题'],
    header,
    ['hexi-2', '新名称', 'hexi', '规划'],
    ['hexi-3', '河西三', 'hexxi', '运行中'],
  ]);
  const before = await hashes();
  const { code, stdout } = await runImport(file, '--write');
  expect(code).toBe(1);
  expect(stdout).toMatch(/第4行「状态」：“运行中” .*\(invalid-choice\)/);
  expect(stdout).toMatch(/第4行「所属社区」：“hexxi” .*\(unknown-reference\)/);
  expect(await hashes()).toEqual(before);
});

test('rows in = added + changed + same + named, whatever is wrong with them', async () => {
  const good = Array.from({ length: 20 }, (_, at) => [`new-${at}`, `新${at}`, 'hexi', '规划']);
  const file = await putSheet('名册.xlsx', [
    header,
    ...good,
    ['new-1', '又一个', 'hexi', '规划'],
    [null, '没有社区', null, '规划'],
    ['hexi-1', '河西示例友邻点一', 'hexi', '筹建'],
    ['合计', null, '20', null],
  ]);
  const { stdout } = await runImport(file);
  expect(stdout).toContain('新增 20 行，修改 0 行，不变 1 行');
  expect(stdout).toMatch(/第22行「编号」.*\(duplicate-id\)/);
  expect(stdout).toMatch(/第23行「编号」.*\(missing-key\)/);
  expect(stdout).toMatch(/第25行.*\((?:total-left-out|total-row|wrong-total)\)/);
});

test('merged cells: filled where rows share a value, an error elsewhere', async () => {
  const merge = (sheet: WorkSheet): void => {
    sheet['!merges'] = [
      { s: { r: 1, c: 2 }, e: { r: 2, c: 2 } },
      { s: { r: 1, c: 3 }, e: { r: 2, c: 3 } },
    ];
  };
  const rows = [header, ['a', '甲', 'hexi', '规划'], ['b', '乙', null, null]];
  const { stdout } = await runImport(await putSheet('名册.xlsx', rows, merge));
  expect(stdout).toContain('「名称」乙 「所属社区」hexi');
  expect(stdout).toMatch(/第2行「所属社区」.*\(merged-filled\)/);
  expect(stdout).toMatch(/第2行「状态」.*\(merged-cell\)/);
});

test('a header in two rows', async () => {
  const rows = [
    ['编号', '名称', '所属社区', '状态', '坐标', null, null],
    [null, null, null, null, '经度', '纬度', '坐标系'],
    ['hexi-2', '河西示例友邻点二', 'hexi', '规划', 120.1, 30.2, 'WGS84'],
  ];
  const { code, stdout } = await runImport(await putSheet('名册.xlsx', rows));
  expect(stdout).toContain('「经度」（空） → 120.1');
  expect(stdout).not.toContain('✗');
  expect(code).toBe(0);
});

test('faults of cells, comments, hidden parts and columns are all named', async () => {
  const rows = [
    [...header, '备注', '负责人', '联系电话', '启用日期', '启用日期'],
    [
      'hedong-1',
      '河东示例友邻点一',
      'hedong',
      null,
      '说明',
      '示**',
      Number('330482199001011234'),
      null,
    ],
  ];
  const file = await putSheet('名册.xlsx', rows, (sheet) => {
    sheet['D2'] = { t: 'e', v: 0x2a, w: '#N/A' };
    sheet['B2'] = { t: 's', v: '河东示例友邻点一', c: [{ a: '某', t: '电话 13800138000 待核' }] };
    sheet['!rows'] = [{}, { hidden: true }];
    sheet['!cols'] = [{}, {}, { hidden: true }];
  });
  const { code, stdout } = await runImport(file);
  expect(code).toBe(1);
  for (const expected of [
    /第1行「备注」.*\(unknown-column\)/,
    /第1行「启用日期」.*\(duplicate-column\)/,
    /第2行「状态」：“#N\/A”.*\(formula-without-result\)/,
    /第2行「联系电话」.*\(damaged-number\)/,
    /第2行「负责人」.*\(masked-value\)/,
    /第2行「名称」：这一格有批注，没有导入：“电话 138\*\*\*\* 待核”.*\(cell-comment\)/,
    /第2行：这一行在表格里是隐藏的.*\(hidden-part\)/,
    /「所属社区」：这一列在表格里是隐藏的.*\(hidden-part\)/,
  ]) {
    expect(stdout).toMatch(expected);
  }
  expect(stdout).not.toContain('330482199001011');
});

test('a blank cell never empties a filled one', async () => {
  const rows = [
    [...header, '地址'],
    ['hedong-1', null, null, null, null],
  ];
  const before = await read('data/points.csv');
  const { code, stdout } = await runImport(await putSheet('名册.xlsx', rows), '--write');
  expect(stdout).toMatch(/「地址」：有 1 格在导入的表里空着.*\(blank-kept\)/);
  expect(code).toBe(0);
  expect(await read('data/points.csv')).toBe(before);
});

test('a roster without ids: equal rows are one, others are new', async () => {
  const rows = [
    ['承诺编号', '日期', '数值', '出处', '说明'],
    ['points-total', day('2021-06-30'), 2, '街道公示', null],
    ['示例友邻点总数', day('2021-07-31'), 3, '街道公示', null],
  ];
  const file = await put('实绩.xlsx', makeWorkbook({ 实绩: makeSheet(rows) }));
  const first = await runImport(file, '--write');
  expect(first.stdout).toContain('新增 2 行');
  expect(first.code).toBe(0);
  const written = await readFile(path.join(getRoot(), 'data/observations.csv'));
  expect([...written.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(written.toString('utf8')).toContain('\r\n');
  expect((await runImport(file, '--write')).stdout).toContain('新增 0 行，修改 0 行，不变 2 行');
});

test.each(['xls', 'ods', 'csv'])('.%s', async (type) => {
  const rows = [header, ['hexi-2', '河西示例友邻点二', 'hexi', '筹建']];
  const csv = `友邻点名册\n${rows.map((row) => row.join(',')).join('\n')}\n`;
  const book = makeWorkbook(
    { 友邻点: makeSheet(rows) },
    { type: type === 'xls' ? 'biff8' : 'ods' },
  );
  const { stdout } = await runImport(await put(`友邻点.${type}`, type === 'csv' ? csv : book));
  expect(stdout).toContain('hexi-2 河西示例友邻点二');
  expect(stdout).toContain('「状态」规划 → 筹建');
});

test('several sheets, unknown and ambiguous ones, --as and --sheet', async () => {
  const ambiguous = makeSheet([header, ['hexi-2', '河西示例友邻点二', 'hexi', '筹建']]);
  const other = makeSheet([
    ['甲', '乙'],
    ['1', '2'],
  ]);
  const two = await put('a.xlsx', makeWorkbook({ Sheet1: ambiguous, Sheet2: other }));
  expect((await runImport(two)).stdout).toMatch(
    /工作表“Sheet1”）：这张表既像.*\(ambiguous-roster\)/,
  );
  const named = await runImport(two, '--as', 'points');
  expect(named.stdout).toContain('「状态」规划 → 筹建');
  expect(named.stdout).toMatch(/Sheet2.*\(unread-sheet\)/);
  const one = await runImport(two, '--sheet', 'Sheet2');
  expect(one.stdout).toMatch(/Sheet2.*\(unknown-roster\)/);
  expect(one.code).toBe(1);
});

test('files that are nothing, and misuse', async () => {
  const broken = await put('a.xlsx', 'no workbook');
  expect((await runImport(broken)).stdout).toMatch(/a\.xlsx：.*\(broken-import\)/);
  const unknown = await put('a.zip', 'x');
  expect((await runImport(unknown)).stdout).toMatch(/a\.zip：.*\(unsupported-import\)/);
  expect((await runImport(path.join(getFolder(), 'none.xlsx'))).code).toBe(1);
  expect((await runImport()).code).toBe(2);
  expect((await runImport(broken, '--as', 'pionts')).code).toBe(2);
  expect((await runImport(broken, '--out', 'x')).code).toBe(2);
});

test('two imports at a time lose nothing', async () => {
  const one = await putSheet('1.xlsx', [header, ['hexi-8', '河西八', 'hexi', '规划']]);
  const two = await putSheet('2.xlsx', [header, ['hexi-9', '河西九', 'hexi', '规划']]);
  await Promise.all([
    runCommand('import', '--root', getRoot(), one, '--write', '--as', 'points'),
    runCommand('import', '--root', getRoot(), two, '--write', '--as', 'points'),
  ]);
  const text = await read('data/points.csv');
  expect(text).toContain('hexi-8');
  expect(text).toContain('hexi-9');
});

test('every code of an import of rosters is met here', () => {
  const missing = importCodes.filter((code) => !listSeen().includes(code));
  expect(missing).toEqual(documentCodes);
});
