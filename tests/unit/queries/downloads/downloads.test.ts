import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import type { Portal } from '../../../../src/model/portal.ts';
import { toSha256 } from '../../../../src/queries/digest.ts';
import { digestCsv, renderCsv } from '../../../../src/queries/downloads/download-csv.ts';
import { renderJson } from '../../../../src/queries/downloads/download-json.ts';
import { renderXlsx } from '../../../../src/queries/downloads/download-xlsx.ts';
import { toDataPageView } from '../../../../src/queries/downloads/data-page.ts';
import {
  toDownload,
  toDownloadPaths,
  toHeaders,
  type Download,
} from '../../../../src/queries/downloads/downloads.ts';
import { toRosterPaths } from '../../../../src/queries/downloads/roster-page.ts';
import type { Field } from '../../../../src/schemas/field.ts';
import { publishedRosters } from '../../../../src/schemas/roster-names.ts';
import { rosters as schemas } from '../../../../src/schemas/rosters/index.ts';
import { loadTestPortal } from '../../../support/site/load.ts';

const shipped = await loadTestPortal();
const tiny = await loadTestPortal('tests/portals/tiny-street');

type Rows = string[][];

const toRows = (download: Download): Rows => [
  toHeaders(download),
  ...download.rows.map((row) => [...row]),
];

function readCsv(bytes: Uint8Array): Rows {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { newline: '\r\n', delimiter: ',' });
  expect(errors).toEqual([]);
  expect(data.at(-1)).toEqual(['']);
  return data.slice(0, -1);
}

function readJson(text: string, headers: readonly string[]): Rows {
  const objects = JSON.parse(text) as Record<string, string>[];
  for (const object of objects) expect(Object.keys(object)).toEqual(headers);
  return [[...headers], ...objects.map((object) => Object.values(object))];
}

async function readSheet(bytes: Uint8Array<ArrayBuffer>): Promise<Rows> {
  const { sheets } = await readXlsx(bytes);
  const [sheet] = sheets;
  expect(sheet?.freezePane?.rows).toBe(1);
  return (sheet?.rows ?? []).map((row) =>
    row.map((cell) => (cell === null ? '' : (cell as string))),
  );
}

const portals: readonly [string, Portal][] = [
  ['the shipped portal', shipped],
  ['the other street', tiny],
];

describe.each(portals)('%s', (_, portal) => {
  test.each(publishedRosters)('%s: CSV, JSON and XLSX say the same', async (name) => {
    const download = toDownload(portal, name);
    const rows = toRows(download);
    expect(readCsv(renderCsv(download))).toEqual(rows);
    expect(readJson(renderJson(download), toHeaders(download))).toEqual(rows);
    const width = toHeaders(download).length;
    const sheet = await readSheet(await renderXlsx(download, portal.today));
    expect(sheet.map((row) => [...row, ...Array<string>(width - row.length).fill('')])).toEqual(
      rows,
    );
  });
});

test('personal columns are not published, whatever consent says', () => {
  const download = toDownload(tiny, 'points');
  expect(toHeaders(download)).not.toContain('负责人');
  expect(toHeaders(download)).not.toContain('联系电话');
  expect(renderJson(download)).not.toMatch(/示例甲|示例乙|示例电话/);
});

test.each(publishedRosters)('%s: only public columns, whatever the rows hold', async (name) => {
  const fields: readonly Field<unknown>[] = Object.values(schemas[name].fields);
  const personal = fields.filter(({ visibility }) => visibility === 'personal');
  // A row in which every cell says under which header it stands, in a column nobody knows too.
  const cells = Object.fromEntries(
    [...fields.map(({ header }) => header), '没有的列'].map((header) => [header, `〈${header}〉`]),
  );
  const row = { cells, isSample: false, venue: '居民自有房屋' };
  const portal = { ...tiny, rosters: { ...tiny.rosters, [name]: [row] } } as unknown as Portal;
  const download = toDownload(portal, name);
  const sheet = await readSheet(await renderXlsx(download, '2017-05-18'));
  const csv = new TextDecoder().decode(renderCsv(download));
  const everything = [csv, renderJson(download), JSON.stringify(sheet)].join('\n');
  const hidden = [...personal.map(({ header }) => header), '没有的列'];
  const isHidden = (header: string): boolean => hidden.includes(header);
  expect(toHeaders(download).filter(isHidden)).toEqual([]);
  for (const header of hidden) expect(everything).not.toContain(`〈${header}〉`);
  expect(everything).toContain(`〈${toHeaders(download)[0] ?? ''}〉`);
});

test('samples are marked in a last column, which is there only with samples', () => {
  const topics = toDownload(shipped, 'topics');
  expect(topics.sampleCount).toBe(topics.rows.length);
  expect(toHeaders(topics).at(-1)).toBe('示例');
  expect(topics.rows.every((row) => row.at(-1) === '是')).toBe(true);
  expect(toHeaders(toDownload(shipped, 'communities'))).not.toContain('示例');
});

test('codes of twelve digits stay text in the workbook', async () => {
  const sheet = await readSheet(
    await renderXlsx(toDownload(shipped, 'communities'), shipped.today),
  );
  expect(sheet[1]).toContain('330482001034');
});

const nasty: Download = {
  ...toDownload(tiny, 'services'),
  rows: [['=1+1', '@x', '+86', '-5', '-5+1', 'a,"b"\r\nc', '=', '\t=x']],
  sampleCount: 0,
};

test('a formula is text in CSV, a number stays a number', () => {
  const text = new TextDecoder().decode(renderCsv(nasty));
  const row = text.split('\r\n').slice(1).join('\r\n').trimEnd();
  expect(row).toBe(`"'=1+1","'@x",+86,-5,"'-5+1","a,""b""\r\nc",=,"'\t=x"`);
});

test('the workbook is the same, byte for byte, whenever it is written', async () => {
  const first = await renderXlsx(nasty, '2017-05-18');
  // A writer that looks at the clock now sees another year.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('1999-12-31T00:00:00Z') });
  const second = await renderXlsx(nasty, '2017-05-18').finally(() => vi.useRealTimers());
  expect(second).toEqual(first);
});

test('control characters do not break the workbook', async () => {
  const download: Download = { ...nasty, rows: [['a\u0001b', '<&>', '😀', '', '', '', '', '']] };
  const [, row = []] = await readSheet(await renderXlsx(download, '2017-05-18'));
  expect(row.slice(1, 3)).toEqual(['<&>', '😀']);
});

test('a download, its file and its digest are made once a portal', async () => {
  const [first, again] = [toDownload(shipped, 'points'), toDownload(shipped, 'points')];
  expect(again).toBe(first);
  expect(renderCsv(again)).toBe(renderCsv(first));
  expect(digestCsv(again)).toBe(digestCsv(first));
  expect(await digestCsv(first)).toBe(await toSha256(renderCsv(first)));
  const other = { ...shipped };
  expect(toDownload(other, 'points')).not.toBe(first);
  expect(toDownload(other, 'points')).toEqual(first);
});

test('the office’s own list of words is on no page and in no download', async () => {
  expect(shipped.rosters['words-to-check'].length).toBeGreaterThan(0);
  expect(publishedRosters).not.toContain('words-to-check');
  expect(toDownloadPaths().map(({ props }) => props.name)).not.toContain('words-to-check');
  expect(toRosterPaths(shipped).map(({ props }) => props.name)).not.toContain('words-to-check');
  expect(JSON.stringify(await toDataPageView(shipped))).not.toContain('words-to-check');
});
