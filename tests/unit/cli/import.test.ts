import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WorkSheet } from '@e965/xlsx';
import { run } from '../../../src/cli/import.ts';
import { imports } from '../../../src/issues/catalogue/imports.ts';
import { listHashes } from '../../support/list-folder.ts';
import {
  makeDocx,
  paragraph,
  part,
  picture,
  pictureRelationship,
} from '../../support/files/make-docx.ts';
import { day, makeSheet, makeWorkbook, type CellInput } from '../../support/files/make-workbook.ts';
import { makeJpeg } from '../../support/files/pictures.ts';
import { projectRoot, runCommand, type CommandResult } from '../../support/run-command.ts';

let folder = '';
let root = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-import-test-'));
  root = path.join(folder, 'root');
  for (const name of ['content', 'data']) {
    const source = path.join(projectRoot, 'tests/portals/tiny-street', name);
    await cp(source, path.join(root, name), { recursive: true });
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const seen = new Set<string>();

/** The command in this process: a new one for each of these tests takes a second. */
async function runHere(args: readonly string[]): Promise<CommandResult> {
  const lines: Record<'log' | 'error', string[]> = { log: [], error: [] };
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text: string) => {
      lines[name].push(text);
    }),
  );
  try {
    const code = await run(args);
    return { code, stdout: lines.log.join('\n'), stderr: lines.error.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

async function runImport(...args: readonly string[]): Promise<CommandResult> {
  const result = await runHere(['--root', root, ...args]);
  for (const [, code] of result.stdout.matchAll(/\(([a-z-]+)\)$/gm)) seen.add(code ?? '');
  expect(result.stderr).not.toMatch(/\n\s+at /);
  return result;
}

async function put(name: string, content: Uint8Array | string): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

const putSheet = (
  name: string,
  rows: readonly (readonly CellInput[])[],
  change?: (sheet: WorkSheet) => void,
): Promise<string> => put(name, makeWorkbook({ 友邻点: makeSheet(rows, change) }));

const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
const hashes = (): Promise<string[]> => listHashes(root);

const header = ['编号', '名称', '所属社区', '状态'];

describe('rosters', () => {
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
    expect((await runCommand('check', '--root', root)).code).toBe(0);
  });

  test('a file that git holds needs no .bak', async () => {
    const git = (...args: string[]): Buffer =>
      execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'a');
    const file = await putSheet('名册.xlsx', [header, ['hexi-2', '新名称', 'hexi', '规划']]);
    const { stdout } = await runImport(file, '--write');
    expect(stdout).toContain('git checkout -- data/points.csv');
    expect(await readdir(path.join(root, 'data'))).not.toContain('points.csv.bak');
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
    const written = await readFile(path.join(root, 'data/observations.csv'));
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
    const unknown = await put('a.et', 'x');
    expect((await runImport(unknown)).stdout).toMatch(/a\.et：.*\(unsupported-import\)/);
    expect((await runImport(path.join(folder, 'none.xlsx'))).code).toBe(1);
    expect((await runImport()).code).toBe(2);
    expect((await runImport(broken, '--as', 'pionts')).code).toBe(2);
    expect((await runImport(broken, '--out', 'x')).code).toBe(2);
  });

  test('two imports at a time lose nothing', async () => {
    const one = await putSheet('1.xlsx', [header, ['hexi-8', '河西八', 'hexi', '规划']]);
    const two = await putSheet('2.xlsx', [header, ['hexi-9', '河西九', 'hexi', '规划']]);
    await Promise.all([
      runCommand('import', '--root', root, one, '--write', '--as', 'points'),
      runCommand('import', '--root', root, two, '--write', '--as', 'points'),
    ]);
    const text = await read('data/points.csv');
    expect(text).toContain('hexi-8');
    expect(text).toContain('hexi-9');
  });
});

const minutes = [
  '河东示例友邻站协商纪要',
  '时 间：2021年9月12日  地点：社区会议室',
  '主持人：王建国（站长）   记录人：李小红',
  '应到14人，实到12人',
  '参加人员：居民代表11人、物业公司代表1人',
  '列席人员：张三、李四',
  '一、协商过程',
  '（一）各方意见',
  '居民甲赞成。居民乙反对。赞成10票，反对1票，弃权1票。',
].map(paragraph);

const table =
  '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>事项</w:t></w:r></w:p></w:tc>' +
  '<w:tc><w:p><w:r><w:t>停车</w:t></w:r></w:p></w:tc></w:tr>' +
  '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>' +
  '<w:tc><w:p><w:r><w:t>充电</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

describe('minutes', () => {
  const jpeg = makeJpeg({ orientation: 6, hasPosition: true });
  const target = 'content/minutes/2021-09-hedong-station.md';

  test('headings, front matter, tables and pictures; no names, no position', async () => {
    const bytes = makeDocx(
      [...minutes, table, picture].join(''),
      { 'word/media/image1.jpeg': jpeg },
      pictureRelationship('media/image1.jpeg'),
    );
    const file = await put('纪要.docx', bytes);
    const { code, stdout } = await runImport(file, '--write');
    expect(stdout).toMatch(/「主持人」.*\(names-left-out\)/);
    expect(stdout).toMatch(/\(table-flattened\)/);
    expect(code).toBe(0);
    const text = await read(target);
    expect(text).toContain(
      [
        "标题: '河东示例友邻站协商纪要'",
        "层级: '站'",
        "单位: 'hedong-station'",
        "日期: '2021-09-12'",
        "地点: '社区会议室'",
        "主持人: '站长'",
        '应到: 14',
        '实到: 12',
        '参加:',
        "  - 身份: '居民代表'",
        '    人数: 11',
        "  - 身份: '物业公司代表'",
        '    人数: 1',
        '表决:',
        '  赞成: 10',
        '  反对: 1',
        '  弃权: 1',
        '---',
      ].join('\n'),
    );
    expect(text).toContain('## 一、协商过程\n\n### （一）各方意见\n\n居民甲赞成');
    expect(text).toContain('| 事项 | 停车 |\n| --- | --- |\n| 事项 | 充电 |');
    expect(text).toContain('![居民在友邻点里商量](/images/2021-09-hedong-station-1.jpg)');
    expect(text).not.toMatch(/王建国|李小红|张三|李四/);
    const image = await readFile(path.join(root, 'content/images/2021-09-hedong-station-1.jpg'));
    expect(image.toString('latin1')).not.toContain('HIDDEN');
    const second = await runImport(file, '--write');
    expect(second.stdout).toContain('已经导入过，没有变化');
    await writeFile(path.join(root, target), `${text}改过`);
    expect((await runImport(file, '--write')).stdout).toMatch(/\(document-exists\)/);
    expect(await read(target)).toBe(`${text}改过`);
  });

  test('what Word shows and a page cannot is named', async () => {
    const comment = '<w:comment w:id="0"><w:p><w:r><w:t>请核对人数</w:t></w:r></w:p></w:comment>';
    const formula = '<w:p><m:oMath xmlns:m="m"><m:r/></m:oMath></w:p>';
    const tracked =
      '<w:p><w:ins w:id="1"><w:r><w:t>插入的</w:t></w:r></w:ins>' +
      '<w:del w:id="2"><w:r><w:delText>删掉的</w:delText></w:r></w:del></w:p>';
    const note = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const numbered =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>议定</w:t></w:r></w:p>';
    const bytes = makeDocx(
      [...minutes, tracked, note, numbered, formula, picture].join(''),
      {
        'word/media/image1.emf': 'emf',
        'word/header1.xml': part('hdr', paragraph('内部资料')),
        'word/footer1.xml': part('ftr', paragraph('第 1 页')),
        'word/comments.xml': part('comments', comment),
        'word/footnotes.xml': part(
          'footnotes',
          `<w:footnote w:id="2">${paragraph('注解')}</w:footnote>`,
        ),
        'word/numbering.xml': part(
          'numbering',
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCountingThousand"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ),
      },
      pictureRelationship('media/image1.emf'),
    );
    const { code, stdout } = await runImport(await put('纪要.docx', bytes), '--write');
    expect(code).toBe(1);
    expect(stdout).toContain('有文字的页眉，带不进网页');
    expect(stdout).toContain('有公式，带不进网页');
    expect(stdout).not.toContain('页脚');
    for (const named of [
      /插入的 1 处已导入，删除的 1 处没有导入.*\(tracked-changes\)/,
      /“请核对人数”.*\(document-comment\)/,
      /有 1 条脚注.*\(document-footnotes\)/,
      /\(chinese-numbering\)/,
      /image\/emf|image\/x-emf/,
    ]) {
      expect(stdout).toMatch(named);
    }
    const draft = await read('drafts/minutes/2021-09-hedong-station.md');
    expect(draft).toContain('插入的');
    expect(draft).not.toContain('删掉的');
    expect(await readdir(path.join(root, 'content'))).toEqual(['policies']);
  });

  test('what is missing is named by key; nothing unfinished reaches content', async () => {
    const file = await put(
      '纪要.docx',
      makeDocx(paragraph('社区议事会纪要') + paragraph('正文。')),
    );
    const { code, stdout } = await runImport(file, '--write');
    expect(code).toBe(1);
    for (const key of ['层级', '单位', '日期']) {
      expect(stdout).toMatch(new RegExp(`纪要\\.docx「${key}」.*\\(missing-field\\)`));
    }
    expect(await readdir(path.join(root, 'content'))).toEqual(['policies']);
  });

  test('a document of no kind, and no document', async () => {
    const unknown = await put('a.docx', makeDocx(paragraph('标题') + paragraph('正文。')));
    expect((await runImport(unknown)).stdout).toMatch(/\(unknown-document\)/);
    const named = await runImport(unknown, '--as', 'news');
    expect(named.stdout).toMatch(/「日期」.*\(missing-field\)/);
    const broken = await put('b.docx', 'PK no zip at all, but long enough');
    expect((await runImport(broken)).stdout).toMatch(/b\.docx：.*\(broken-import\)/);
  });
});

test('every code of an import is met here', () => {
  // The last two need a disk that fails at the right moment; write-files.test.ts has them.
  const elsewhere = ['write-failed', 'changed-meanwhile'];
  const missing = Object.keys(imports).filter((code) => !seen.has(code));
  expect(missing).toEqual(elsewhere);
});
