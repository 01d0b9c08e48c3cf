import { expect, test } from 'vitest';
import { toSafeName } from '../../../../../src/desk/server/import/uploads.ts';

test.each([
  ['名册.xlsx', '名册.xlsx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\用户\\名册.xls', '名册.xls'],
  ['..', '文件'],
  ['', '文件'],
  ['.csv', 'csv'],
  ['a:b*c?.csv', 'a_b_c_.csv'],
  ['名\u0000册\u202e.csv', '名_册_.csv'],
  [' 名册.csv ', '名册.csv'],
])('%j → %j', (name, safe) => {
  expect(toSafeName(name)).toBe(safe);
});

test('a long name keeps its ending', () => {
  const name = toSafeName(`${'长'.repeat(300)}.docx`);
  expect(name).toMatch(/^长{80}\.docx$/);
});
