import { read, utils, write, type WorkBook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../../../src/importing/read-tables.ts';
import { renderTemplate } from '../../../../src/cli/templates/render-template.ts';
import type { Field } from '../../../../src/schemas/field.ts';
import { rosterNames } from '../../../../src/schemas/roster-names.ts';
import { rosters } from '../../../../src/schemas/rosters/index.ts';
import { openZip } from '../../../../src/sources/office/zip.ts';

const known = [
  { id: 'hexi', name: '河西示例社区' },
  { id: 'hedong', name: '河东示例社区' },
];
const open = async (name: (typeof rosterNames)[number]): Promise<WorkBook> =>
  read(await renderTemplate(rosters[name], () => known), { type: 'array' });

test('every example is what its column asks for', () => {
  const fields = rosterNames.flatMap((name): readonly Field<unknown>[] =>
    Object.values<Field<unknown>>(rosters[name].fields),
  );
  const shown = fields.filter(({ type }) => type.example !== undefined);
  expect(shown.length).toBeGreaterThan(fields.length / 3);
  const refused = shown.filter(({ type }) => !type.parse(type.example ?? '').ok);
  expect(refused.map(({ header }) => header)).toEqual([]);
});

describe('a template', () => {
  test.each(rosterNames)('%s is recognised as its roster, and holds no row', async (name) => {
    const bytes = await renderTemplate(rosters[name], () => known);
    const { tables, issues } = await readTables(bytes, { file: `${name}.xlsx`, rosters });
    expect(issues).toEqual([]);
    expect(tables.map(({ roster, rows }) => [roster.name, rows.length])).toEqual([[name, 0]]);
  });

  test('filled and imported gives the row back as typed', async () => {
    const workbook = await open('points');
    const [sheetName = ''] = workbook.SheetNames;
    const sheet = workbook.Sheets[sheetName] ?? {};
    const [headers = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    const values = headers.map((header) =>
      header === '编号' ? 'hexi-9' : header === '启用日期' ? '2017-05' : `${header}1`,
    );
    utils.sheet_add_aoa(sheet, [values], { origin: 'A2' });
    const bytes: unknown = write(workbook, { type: 'buffer', bookType: 'xlsx' });
    const { tables } = await readTables(bytes as Uint8Array, { file: 'points.xlsx', rosters });
    expect([...(tables[0]?.rows[0]?.cells.values() ?? [])]).toEqual(values);
  });

  test('has drop-downs for choices and references, text formats and a frozen header', async () => {
    const zip = openZip(await renderTemplate(rosters.points, () => known));
    const sheet = (await zip.readText('xl/worksheets/sheet1.xml')) ?? '';
    expect(sheet).toContain('state="frozen"');
    const lists = [...sheet.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)2:[^>]*>/g)];
    const columns = lists.map(([, column]) => utils.decode_col(column ?? ''));
    const headers = Object.values(rosters.points.fields).map(({ header }) => header);
    expect(columns.map((column) => headers[column])).toEqual([
      '所属社区',
      '状态',
      '坐标系',
      '定位精度',
      '所属友邻站',
      '场所类型',
      '负责人同意公开',
    ]);
    const choices = utils.sheet_to_json<string[]>((await open('points')).Sheets['选项'] ?? {}, {
      header: 1,
    });
    expect(choices[2]).toEqual(expect.arrayContaining(['hexi', '河西示例社区', '规划', 'WGS84']));
  });
});
