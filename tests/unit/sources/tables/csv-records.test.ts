import { expect, test } from 'vitest';
import {
  parseCsvRecord,
  splitCsvRecords,
  writeCsvRecord,
} from '../../../../src/sources/tables/csv-records.ts';
import { parseCsv } from '../../../../src/sources/tables/csv.ts';

const texts = [
  'a,b\r\n1,2\r\n',
  'a,b\n"x\ny",2\n\n3,4',
  'a;b\r"x;""y""";2\r',
  'a\tb\n5" pipe\tc\nd\te\n',
  'a,b\n"",""\n" x ",y\n',
  '',
];

test.each(texts)('%j: the records are the whole text', (text) => {
  const { records } = splitCsvRecords(text);
  expect(records.map((record) => record.text + record.lineBreak).join('')).toBe(text);
});

test.each(texts.slice(0, 5))('%j: cells as the reader of rosters sees them', (text) => {
  const { records, delimiter } = splitCsvRecords(text);
  const [, ...rows] = records.map((record) => parseCsvRecord(record.text, delimiter));
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const { table } = parseCsv(text, 'a.csv');
  expect(filled.map((cells) => cells.map((cell) => cell.trim()))).toEqual(
    table?.rows.map(({ cells }) => cells),
  );
});

test.each([[['a', '"', 'b,c', 'x\ny', ' z ', '']], [['5" pipe', 'say "x"']]])(
  '%j survives writing and reading',
  (cells) => {
    expect(parseCsvRecord(writeCsvRecord(cells, ','), ',')).toEqual(cells);
  },
);
