import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../support/run-command.ts';
import { useImports } from '../../../support/portals/use-imports.ts';

// The rows are of the product's own communities, so that they match.
const { runImport, put, read } = useImports('.');
const folder = path.join(projectRoot, 'tests/cases/office/sheets');

/** Kinds 08 to 10 and 12 are about tables, the others about cells. */
const toFolder = (file: string): string => (/^(?:08|09|10|12)/.test(file) ? 'tables' : 'cells');

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
}

async function importCase(file: string, ...options: readonly string[]): Promise<Outcome> {
  const source = await put(file, await readFile(path.join(folder, toFolder(file), file)));
  return runImport(source, '--today', '2026-11-30', ...options);
}

const points = ['--as', 'points'];

/** What must be written, and what must be said, of each file; [] stands for nothing said. */
const accepted: readonly [
  file: string,
  as: string,
  shown: readonly RegExp[],
  codes: readonly RegExp[],
][] = [
  ['01-far-cell.xlsx', 'points', [/修改 1 行，不变 0 行/], []],
  ['02-dimension-too-small.xlsx', 'points', [/修改 3 行/, /第4行 songfeng-03/, /「开放时间」/], []],
  ['03a-phone-format-escaped.xlsx', 'stations', [/→ 0573-00000000/], []],
  ['03b-phone-format-plain.xlsx', 'stations', [/→ 0573-00000000/], []],
  ['03d-phone-format-twelve-zeros.xlsx', 'stations', [/→ 057300000000/], []],
  ['04a-month-as-number-funds.xlsx', 'funds', [/「期间」2017\.09/, /「期间」2017\.10/], []],
  ['04b-month-as-number-observations.xlsx', 'observations', [/「日期」2017\.10/], []],
  ['05-struck-row.xlsx', 'points', [/修改 3 行/], [/第3行：整行画了删除线.*\(struck-through\)/]],
  ['08a-stacked-same-roster.xlsx', 'points', [/修改 4 行/], [/第5行.*\(repeated-header\)/]],
  [
    '11-threaded-comment.xlsx',
    'points',
    [/修改 1 行/],
    [/H2 第2行「地址」.*“地址还要再核对；已经打电话问过”.*\(cell-comment\)/],
  ],
  ['12a-gb18030-end-mark.csv', 'points', [/修改 2 行/], []],
  ['12b-utf8-trailing-nuls.csv', 'points', [/修改 2 行/], []],
  [
    '13a-invisible-in-name.xlsx',
    'points',
    [/修改 2 行/],
    [/B2 第2行「名称」.*U\+200B.*\(invisible-removed\)/, /B3 第3行「名称」.*U\+00AD/],
  ],
  [
    '13b-invisible-no-id.xlsx',
    'points',
    [/修改 2 行/, /第2行 songfeng-01/],
    [/A2 第2行「名称」.*U\+200B/],
  ],
];

const refused: readonly [file: string, as: string, said: readonly RegExp[]][] = [
  [
    '03c-phone-general.xlsx',
    'stations',
    [/H2 第2行「电话」：“57300000000”.*\(lost-leading-zero\)/],
  ],
  [
    '07-dispimg.xlsx',
    'points',
    [/H2 第2行「地址」.*\(cell-picture\)/, /H3 第3行「地址」.*\(cell-picture\)/],
  ],
  ['08b-stacked-two-rosters.xlsx', '', [/A5 第5行：.*\(second-table\)/]],
  ['08c-stacked-shorter-first.xlsx', '', [/A5 第5行：.*\(second-table\)/]],
  ['08d-stacked-same-roster-shorter-first.xlsx', 'points', [/A4 第4行：.*\(second-table\)/]],
  [
    '09a-serial-and-footnote.xlsx',
    'points',
    [
      /A4 第4行「序号」：“注：.*\(note-row\)/,
      /A1 第1行「序号」.*\(serial-column\)/,
      /\(proposed-key\)/,
      /\(proposed-key\)/,
    ],
  ],
  [
    '09b-serial-beside-id.xlsx',
    'points',
    [/A4 第4行「序号」：“注：.*\(note-row\)/, /\(serial-column\)/],
  ],
  [
    '09c-serial-renamed-as-advised.xlsx',
    'points',
    [
      /A2 第2行「编号」：“1”.*\(number-as-id\)/,
      /A3 第3行「编号」：“2”.*\(number-as-id\)/,
      /\(note-row\)/,
    ],
  ],
  [
    '09d-serial-renamed-without-footnote.xlsx',
    'points',
    [/A2 第2行「编号」：“1”.*\(number-as-id\)/, /“2”.*\(number-as-id\)/],
  ],
  ['09e-footnote-only.xlsx', 'points', [/A4 第4行「编号」：“注：.*\(note-row\)/]],
  [
    '10a-unknown-community.xlsx',
    'points',
    [/C3 第3行「所属社区」：“松风社区”.*是不是“松枫社区”.*\(unknown-reference\)/],
  ],
  [
    '10b-unknown-community-no-id.xlsx',
    'points',
    [
      /B3 第3行「所属社区」：“松风社区”.*是不是“松枫社区”.*\(unknown-reference\)/,
      /\(proposed-key\)/,
    ],
  ],
];

const toLines = (stdout: string): string[] =>
  stdout.split('\n').filter((line) => /\([a-z-]+\)$/.test(line));

const toOptions = (as: string): string[] => (as === '' ? [] : ['--as', as]);

describe('understood', () => {
  test.each(accepted)('%s', async (file, ...[as, shown, said]) => {
    const { code, stdout } = await importCase(file, ...toOptions(as));
    for (const expected of [...shown, ...said]) expect(stdout).toMatch(expected);
    expect(toLines(stdout)).toHaveLength(said.length);
    expect(code).toBe(0);
  });

  test('what is written has no invisible character and the phone as shown', async () => {
    await importCase('13a-invisible-in-name.xlsx', ...points, '--write');
    await importCase('03b-phone-format-plain.xlsx', '--as', 'stations', '--write');
    expect(await read('data/points.csv')).not.toMatch(/[\u00ad\u200b]/);
    expect(await read('data/stations.csv')).toContain('0573-00000000');
  });
});

describe('refused, with every reason and no other', () => {
  test.each(refused)('%s', async (file, as, said) => {
    const before = await read('data/points.csv');
    const { code, stdout } = await importCase(file, ...toOptions(as), '--write');
    for (const expected of said) expect(stdout).toMatch(expected);
    expect(toLines(stdout)).toHaveLength(said.length);
    expect(stdout).not.toMatch(/改成“编号”|是不是“编号”/);
    expect(code).toBe(1);
    expect(await read('data/points.csv')).toBe(before);
  });
});

describe('what is hidden is asked about', () => {
  const cases: readonly [
    file: string,
    place: RegExp,
    hidden: string,
    rows: readonly [take: number, skip: number],
  ][] = [
    ['06a-hidden-row.xlsx', /第3行：这一行/, '隐藏行里的地址', [3, 2]],
    ['06b-hidden-column.xlsx', /第1行「地址」：这一列/, '隐藏列里的地址', [2, 2]],
    ['06c-hidden-sheet.xlsx', /工作表“.*旧表”）：这张工作表/, '', [1, 1]],
    [
      '06d-very-hidden-sheet.xlsx',
      /工作表“友邻点底稿”）：这张工作表（藏得很深/,
      '深度隐藏表里的地址',
      [1, 1],
    ],
  ];
  test.each(cases)('%s', async (file, ...[place, hidden, [taken, left]]) => {
    const asked = await importCase(file, ...points, '--write');
    expect(asked.stdout).toMatch(place);
    expect(asked.stdout).toMatch(/--hidden take.*--hidden skip.*\(hidden-part\)/);
    expect(asked.code).toBe(1);
    const skipped = await importCase(file, ...points, '--hidden', 'skip');
    expect(skipped.stdout).toMatch(/\(hidden-skipped\)/);
    expect(skipped.stdout).toContain(`修改 ${left} 行`);
    if (hidden !== '') expect(skipped.stdout).not.toContain(hidden);
    expect(skipped.code).toBe(0);
    const all = await importCase(file, ...points, '--hidden', 'take', '--write');
    expect(all.stdout).toMatch(/\(hidden-taken\)/);
    expect(all.stdout).toContain(`修改 ${taken} 行`);
    expect(await read('data/points.csv')).toContain(hidden);
    expect(all.code).toBe(0);
  });

  test('another answer is a misuse', async () => {
    const { code } = await importCase('06a-hidden-row.xlsx', '--hidden', 'maybe');
    expect(code).toBe(2);
  });
});
