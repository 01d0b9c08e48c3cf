import { expect, test } from 'vitest';
import { fromExcelSerial, parseWrittenDate } from '../../../src/schemas/written-date.ts';

test.each([
  ['2017-05-18', '2017-05-18'],
  ['2017年5月18日', '2017-05-18'],
  ['2017年5月18号', '2017-05-18'],
  ['2017.5.18', '2017-05-18'],
  ['2017/05/18', '2017-05-18'],
  ['20170518', '2017-05-18'],
  ['２０１７年５月', '2017-05'],
  ['2017', '2017'],
  ['二〇一七年五月十八日', '2017-05-18'],
  ['二○一七年十二月廿八日', '2017-12-28'],
  ['二零一八年', '2018'],
  ['2017/5/18 0:00:00', '2017-05-18'],
  ['2017-05-18T00:00:00.000Z', '2017-05-18'],
  ['2017年5月18日（星期四）', '2017-05-18'],
  ['2024-02-29', '2024-02-29'],
])('%s is %s', (text, date) => {
  expect(parseWrittenDate(text)).toBe(date);
});

test.each([
  '2017-02-29',
  '2017年13月',
  '5月18日',
  '17.5.18',
  '2017年底',
  '2017年5月18日（星期五）',
  '2017-05-18 09:30',
  '二〇一七年五月三十二日',
  '',
  '10:00',
])('%s is no date', (text) => {
  expect(parseWrittenDate(text)).toBeUndefined();
});

test('a number of Excel’s calendar is told from a year and from a compact date', () => {
  expect(fromExcelSerial('42873')).toBe('2017-05-18');
  expect(fromExcelSerial('４２８７３')).toBe('2017-05-18');
  expect(['2017', '20170518', '12345', '99999'].map(fromExcelSerial)).toEqual(
    Array(4).fill(undefined),
  );
});
