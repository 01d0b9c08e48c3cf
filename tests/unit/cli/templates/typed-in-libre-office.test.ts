import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderTemplate } from '../../../../src/cli/templates/render-template.ts';
import { readTables } from '../../../../src/importing/read-tables.ts';
import type { ImportTable } from '../../../../src/importing/import-table.ts';
import { rosters } from '../../../../src/schemas/rosters/index.ts';
import { findOfficePython, typeCells, type Step } from '../../../support/office/libre-office.ts';
import { useImports } from '../../../support/portals/use-imports.ts';

const python = findOfficePython() ?? '';
const officeTime = 120_000;

const headers = Object.values(rosters.points.fields).map(({ header }) => header);
const toAddress = (header: string, row: number): string =>
  `${utils.encode_col(headers.indexOf(header))}${row}`;
const type = (header: string, row: number, text: string): Step => [
  'type',
  toAddress(header, row),
  text,
];

/** Choices that a list written as text would tear apart. */
const known = [
  { id: 'hedong', name: '河东示例社区' },
  { id: '甲,乙', name: '两个' },
  { id: '2" 管', name: '一个' },
];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-typed-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Types into a workbook; gives what was seen, and the workbook saved. */
async function typeInto(
  workbook: Uint8Array,
  steps: readonly Step[],
  lists: readonly string[] = [],
): Promise<Awaited<ReturnType<typeof typeCells>> & { readonly bytes: Uint8Array }> {
  const [source, target] = [path.join(folder, 'template.xlsx'), path.join(folder, 'typed.xlsx')];
  await writeFile(source, workbook);
  const typed = await typeCells(python, { source, target, locale: 'zh-CN', steps, lists });
  return { ...typed, bytes: await readFile(target) };
}

const template = await renderTemplate(rosters.points, () => known);

async function readPoints(bytes: Uint8Array): Promise<ImportTable> {
  const { tables } = await readTables(bytes, { file: 'points.xlsx', rosters });
  const [table] = tables;
  if (tables.length !== 1 || !table) throw new Error(`${tables.length} tables instead of one`);
  return table;
}

/** What programs like to turn into something else. */
const texts = [
  '007',
  '057385061235',
  '330482001034',
  '33048200103400001',
  '2017.10',
  '2017-5',
  '2017年5月18日',
  '5月18日',
  '-5号楼',
  '1/2',
  '1-2-301',
  '=1+1',
  '+86 573',
  '@示例',
  '1.2万',
  '50%',
  '1E5',
  '1,200',
  '8:30',
  'TRUE',
  '(3)',
  '$5',
  '№1',
];

describe.skipIf(python === '')('typed into LibreOffice (skipped where it is not installed)', () => {
  test(
    'texts stay as typed in every text column and in any row',
    async () => {
      const columns = Object.values(rosters.points.fields)
        .filter(({ type: { isNumeric } }) => isNumeric !== true)
        .map(({ header }) => header);
      const rows = texts.map((text, at) => {
        // The last one far below what anybody has prepared.
        const row = at === texts.length - 1 ? 9000 : at + 2;
        return { text, row, header: columns[at % columns.length] ?? '' };
      });
      const { bytes, shown } = await typeInto(
        template,
        rows.map(({ header, row, text }) => type(header, row, text)),
      );
      expect(shown).toEqual(texts);
      const read = (await readPoints(bytes)).rows.map(({ row, cells }) => ({
        row,
        texts: [...cells.values()].filter((text) => text !== ''),
      }));
      expect(read).toEqual(rows.map(({ row, text }) => ({ row, texts: [text] })));
    },
    officeTime,
  );

  test(
    'codes, telephones and months stay as typed in their own columns',
    async () => {
      const steps = texts.flatMap((text, at) =>
        ['编号', '联系电话', '启用日期'].map((header) => type(header, at + 2, text)),
      );
      const { bytes } = await typeInto(template, steps);
      const read = (await readPoints(bytes)).rows.map(({ cells }) =>
        ['id', 'phone', 'openedOn'].map((name) => cells.get(name)),
      );
      expect(read).toEqual(texts.map((text) => [text, text, text]));
    },
    officeTime,
  );

  test(
    'numbers can be added up',
    async () => {
      const { shown } = await typeInto(template, [
        type('经度', 2, '120.5'),
        type('经度', 3, '1.25'),
        type('纬度', 4, `=SUM(${toAddress('经度', 2)}:${toAddress('经度', 3)})`),
      ]);
      expect(shown).toEqual(['120.5', '1.25', '121.75']);
    },
    officeTime,
  );

  test(
    'rows can be put in and taken out, and hold texts; the header stays',
    async () => {
      const { bytes, shown, frozenRows } = await typeInto(template, [
        type('编号', 2, 'first'),
        type('编号', 3, 'second'),
        ['insert', 3],
        type('编号', 3, '007'),
        ['delete', 2],
        type('编号', 1, '别的表头'),
      ]);
      expect(shown.at(-1)).toBe('编号');
      expect(frozenRows).toBe(1);
      expect((await readPoints(bytes)).rows.map(({ cells }) => cells.get('id'))).toEqual([
        '007',
        'second',
      ]);
    },
    officeTime,
  );

  test(
    'drop-downs are still there in what LibreOffice has saved',
    async () => {
      const [community, state] = [toAddress('所属社区', 2), toAddress('状态', 900)];
      const lists = [community, state];
      const first = await typeInto(template, [type('编号', 2, '007')], lists);
      const { choices } = await typeInto(first.bytes, [], lists);
      expect(first.choices).toEqual(choices);
      expect(choices).toEqual({
        [community]: ['hedong', '甲,乙', '2" 管'],
        [state]: ['规划', '筹建', '运行', '停用'],
      });
    },
    officeTime,
  );

  describe('into a portal', () => {
    const { runImport, put, read } = useImports();

    test(
      'what was typed is what is written',
      async () => {
        const cells = Object.entries({
          编号: 'hedong-007',
          名称: '1-2号楼示例友邻点',
          所属社区: 'hedong',
          状态: '规划',
          启用日期: '2017.10',
          地址: '示例路1/2号',
          经度: '120.1234',
          纬度: '30.2345',
          坐标系: 'WGS84',
          定位精度: '测绘',
          联系电话: '057385061235',
        });
        const { bytes } = await typeInto(
          template,
          cells.map(([header, text]) => type(header, 2, text)),
        );
        const { code, stdout } = await runImport(await put('points.xlsx', bytes), '--write');
        expect([code, stdout.match(/\(([a-z-]+)\)$/gm)]).toEqual([0, null]);
        const [, header = '', ...lines] =
          /^(.*)\r?\n([^]*)$/.exec(await read('data/points.csv')) ?? [];
        const names = header.split(',');
        const [line = ''] = lines
          .join('')
          .split(/\r?\n/)
          .filter((text) => text.startsWith('hedong-007'));
        const written = names.map((name, at) => [name, line.split(',')[at]]);
        expect(written.filter(([, text]) => text !== '')).toEqual(
          expect.arrayContaining(cells.map(([name, text]) => [name, text])),
        );
      },
      officeTime,
    );
  });
});
