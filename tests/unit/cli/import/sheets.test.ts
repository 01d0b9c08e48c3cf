import { describe, expect, test } from 'vitest';
import { sheets as codes } from '../../../../src/issues/catalogue/sheets.ts';
import { makeXlsx, type Program } from '../../../support/files/make-xlsx.ts';
import { cellKinds } from '../../../support/files/sheet-kinds/cells.ts';
import { header, withColumn } from '../../../support/files/sheet-kinds/kind.ts';
import { tableKinds } from '../../../support/files/sheet-kinds/tables.ts';
import { useImports } from '../../../support/portals/use-imports.ts';

const { runImport, put, read, listSeen } = useImports();

const programs: readonly Program[] = ['WPS', 'LibreOffice'];

describe.each(programs)('as %s writes it', (program) => {
  test.each([...cellKinds, ...tableKinds])(
    '$what',
    async ({ sheets, parts = {}, options = [], said, notSaid, code }) => {
      const file = await put('名册.xlsx', makeXlsx(sheets, program, { parts }));
      const result = await runImport(file, ...options);
      for (const expected of said) expect(result.stdout).toMatch(expected);
      if (notSaid) expect(result.stdout).not.toMatch(notSaid);
      expect(result.code).toBe(code);
    },
  );

  test('a phone is written as it was shown', async () => {
    const sheet = { rows: withColumn('联系电话', { v: 57_300_000_000, format: '0000-00000000' }) };
    await runImport(await put('名册.xlsx', makeXlsx([sheet], program)), '--write');
    expect(await read('data/points.csv')).toContain('0573-00000000');
  });
});

test('--as given is not advised again', async () => {
  const rows = [
    ['甲', '乙'],
    ['1', '2'],
  ];
  const file = await put('名册.xlsx', makeXlsx([{ name: '表', rows }], 'WPS'));
  const named = await runImport(file, '--as', 'points');
  expect(named.stdout).toMatch(/照友邻点名册来读，找不到它的表头（读到的第一行是“甲、乙”）/);
  expect(named.stdout).not.toContain('--as');
  expect((await runImport(file)).stdout).toContain('--as points');
});

test('what CSV files of offices carry at their end and inside', async () => {
  const rows = [header, ['hexi-2', '河西\u200B示例友邻点二', 'hexi', '筹建']];
  const csv = Buffer.from(`${rows.map((row) => row.join(',')).join('\r\n')}\r\n`);
  for (const end of [[0x1a], [0x1a, 0, 0, 0], Array.from({ length: 101 }, () => 0)]) {
    const file = await put('友邻点.csv', Buffer.concat([csv, Buffer.from(end)]));
    const { code, stdout } = await runImport(file, '--as', 'points');
    expect(stdout).toMatch(/修改 1 行/);
    expect(stdout).toMatch(/B2 第2行「名称」.*U\+200B.*\(invisible-removed\)/);
    expect(code).toBe(0);
  }
});

test('every code of a sheet is met here', () => {
  expect(Object.keys(codes).filter((code) => !listSeen().includes(code))).toEqual([]);
});
