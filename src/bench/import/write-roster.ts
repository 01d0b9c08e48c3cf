import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { sampleField } from '../../schemas/roster.ts';
import { rosters } from '../../schemas/rosters/index.ts';
import { generatePortal } from '../portal/generate-portal.ts';
import { toUniformCounts } from '../portal/portal-size.ts';
import { toPhone } from '../portal/sample-names.ts';
import { renderSampleRoster } from '../portal/sample-rosters.ts';
import { toSampleRows, type Row } from '../portal/sample-rows.ts';

const communities = 100;
const changedEvery = 10;
const numbers: readonly string[] = ['序号', '经度', '纬度', 'No.'];

/** What the portal knows, between two columns that only count the rows: twenty. */
const headers = [
  '序号',
  ...Object.values(rosters.points.fields).map(({ header }) => header),
  sampleField.header,
  'No.',
];

const fill = (row: Row, index: number): Row => ({
  ...row,
  地址: `示例路${index}号`,
  负责人: '示例',
  负责人同意公开: '否',
  联系电话: toPhone(index),
});

/** A row as a community sends it back: every tenth one says something new. */
function toCells(row: Row, index: number): (string | number)[] {
  const isChanged = index % changedEvery === 0;
  const sent: Row = {
    ...row,
    序号: index + 1,
    'No.': index + 1,
    ...(isChanged && { 开放时间: '工作日 9:00–16:30' }),
  };
  return headers.map((header) => {
    const text = sent[header] ?? '';
    return numbers.includes(header) ? Number(text) : text;
  });
}

/** A portal with a long roster, and the same roster as a workbook of twenty columns to import. */
export async function writeRoster(
  folder: string,
  count: number,
): Promise<{ root: string; workbook: string; columns: number }> {
  const root = path.join(folder, `points-${count}`);
  await mkdir(root, { recursive: true });
  const rows = { ...toUniformCounts(communities), points: count };
  await generatePortal(root, { minutes: 0, rows });
  const points = toSampleRows('points', rows).map(fill);
  await writeFile(path.join(root, 'data/samples/points.csv'), renderSampleRoster('points', points));
  const workbook = path.join(folder, `points-${count}.xlsx`);
  const sheet = { name: rosters.points.title, rows: [headers, ...points.map(toCells)] };
  await writeFile(workbook, await writeXlsx({ sheets: [sheet] }));
  return { root, workbook, columns: headers.length };
}
