import { describe, expect, test } from 'vitest';
import { openRosterLines } from '../../../src/importing/roster-lines.ts';
import { rosters } from '../../../src/schemas/rosters/index.ts';

const text = [
  '编号,名称,类别,小区/村小组个数,常住人口,规划友邻点数,出处',
  'a,甲社区,城市社区,1,"1,200",2,"来源一；""二"""',
  '',
  'b,乙村,村,2,300,1,',
].join('\r\n');
const open = (source: string | undefined = text) => openRosterLines(rosters.communities, source);

describe('lines that nobody changed keep every byte', () => {
  test.each([text, `${text}\r\n`, text.replaceAll('\r\n', '\n'), text.replaceAll(',', '\t')])(
    'nothing changed: %#',
    (source) => {
      expect(open(source).toText()).toBe(source);
    },
  );

  test('a changed cell changes its line only', () => {
    const lines = open();
    lines.setCell('r4', '常住人口', '301');
    const before = text.split('\r\n');
    const after = lines.toText().split('\r\n');
    expect(after.filter((line, at) => line !== before[at] && line !== '')).toEqual([
      'b,乙村,村,2,301,1,',
    ]);
  });

  test('a line break inside a cell stays inside', () => {
    const lines = open();
    lines.setCell('r4', '出处', '甲\n乙');
    expect(open(lines.toText()).find('r4')?.cells.at(-1)).toBe('甲\n乙');
  });
});

test('rows are those that Excel shows, blank lines counted', () => {
  const lines = open();
  expect(lines.list().map(({ uid }) => [uid, lines.toRow(uid)])).toEqual([
    ['r2', 2],
    ['r4', 4],
  ]);
  lines.insert({ uid: 'n1', cells: ['c', '丙村', '村', '', '', '', ''] }, 'r4');
  expect(lines.toRow('n1')).toBe(4);
  expect(lines.toRow('r4')).toBe(5);
  lines.remove('n1');
  expect(lines.toRow('r4')).toBe(4);
});

test('a column that is added leaves the other cells as they stood', () => {
  const lines = open();
  lines.addColumn('别名');
  lines.setCell('r4', '别名', '乙');
  const [head, first, , last] = lines.toText().split('\r\n');
  expect(head).toBe('编号,名称,类别,小区/村小组个数,常住人口,规划友邻点数,出处,别名');
  expect(first).toBe('a,甲社区,城市社区,1,"1,200",2,"来源一；""二""",');
  expect(last).toBe('b,乙村,村,2,300,1,,乙');
});

test('a file that is not there yet begins with the columns it must have', () => {
  expect(openRosterLines(rosters.topics, undefined).toText()).toMatch(/^编号,议题,.*\r\n$/);
});
