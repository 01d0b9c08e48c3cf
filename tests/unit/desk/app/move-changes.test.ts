import { describe, expect, test } from 'vitest';
import { moveChanges } from '../../../../src/desk/app/rosters/move-changes.ts';
import type { GridRow, RosterChange } from '../../../../src/desk/shared/roster-change.ts';

const headers = ['编号', '名称', '备注'];
const toRow = (uid: string, ...cells: string[]): GridRow => ({ uid, id: uid, row: 2, cells });
const toCells = (...cells: string[]): Record<string, string> =>
  Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? '']));
const cell = (uid: string, before: string, after: string): RosterChange => {
  return { kind: 'cell', uid, column: '备注', before, after };
};
const move = (changes: readonly RosterChange[], old: readonly GridRow[], now: readonly GridRow[]) =>
  moveChanges(changes, headers, {
    old: {
      find: (uid) => old.find((row) => row.uid === uid),
      has: (cells) =>
        old.some((row) => row.cells.join() === headers.map((name) => cells[name]).join()),
      // A roster without a key has no text there.
      keyAt: 0,
    },
    now,
  });

describe('changes of lines that have other names by now', () => {
  test('a line is found by its key, though another one bears its name', () => {
    const old = [toRow('r2', 'a', '甲', ''), toRow('r3', 'b', '乙', '写')];
    const now = [toRow('r2', 'b', '乙', ''), toRow('r3', 'c', '丙', '')];
    expect(move([cell('r3', '', '写')], old, now)).toEqual({
      moved: [cell('r2', '', '写')],
      lost: [],
    });
  });

  test('without a key it is found by all that stood in it', () => {
    const old = [toRow('r2', '', '甲', ''), toRow('r3', '', '乙', '写')];
    const now = [toRow('r5', '', '乙', ''), toRow('r6', '', '甲', '')];
    expect(move([cell('r3', '', '写')], old, now).moved).toEqual([cell('r5', '', '写')]);
  });

  test('a line that is gone is told and not guessed', () => {
    const old = [toRow('r2', 'a', '甲', '写')];
    const change = cell('r2', '', '写');
    expect(move([change], old, [toRow('r2', 'b', '乙', '')])).toEqual({
      moved: [],
      lost: [change],
    });
  });

  test('a line that the desk had got already is not added twice', () => {
    const insert: RosterChange = { kind: 'insert', uid: 'n1', cells: toCells('d', '丁', '') };
    const old = [toRow('n1', 'd', '丁', '写')];
    const { moved } = move([insert, cell('n1', '', '写')], old, [toRow('r2', 'd', '丁', '')]);
    expect(moved).toEqual([cell('r2', '', '写')]);
    const fresh = move([insert, cell('n1', '', '写')], old, []);
    expect(fresh.moved).toEqual([insert, cell('n1', '', '写')]);
  });
});
