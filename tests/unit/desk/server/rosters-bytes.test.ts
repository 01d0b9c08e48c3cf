import { readdirSync, readFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openRows } from '../../../../src/desk/server/forms/open-rows.ts';
import { openHistory } from '../../../../src/desk/server/history/history.ts';
import { mergeFile } from '../../../../src/desk/server/reviews/merge-file.ts';
import { openKeptConflicts } from '../../../../src/desk/server/rosters/kept-conflicts.ts';
import { openRosterDraft } from '../../../../src/desk/server/rosters/roster-draft.ts';
import type { Person } from '../../../../src/desk/shared/person.ts';
import { openStore } from '../../../../src/desk/server/store/open-store.ts';
import { openWorkspace } from '../../../../src/desk/server/workspace/open-workspace.ts';
import { rosterNames, type RosterName } from '../../../../src/schemas/roster-names.ts';
import { rosters } from '../../../../src/schemas/rosters/index.ts';
import { decodeText } from '../../../../src/sources/tables/decode-text.ts';
import { splitCsvRecords } from '../../../../src/sources/tables/csv-records.ts';
import { encodeText, type Encoding } from '../../../support/files/encode-text.ts';
import { projectRoot } from '../../../support/run-command.ts';

const root = mkdtempSync(path.join(tmpdir(), 'youlin-bytes-'));
for (const folder of ['content', 'data']) mkdirSync(path.join(root, folder));
const store = openStore(root);
const workspace = openWorkspace({ root, port: 0, now: '2026-11-30' }, store);
afterAll(() => {
  workspace.close();
  store.close();
  rmSync(root, { recursive: true, force: true });
});

const person: Person = { name: '示例', roles: ['管理'] };
const decode = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes, '', { keepsInvisible: true });
  if ('issue' in decoded) throw new Error(decoded.issue.code);
  return decoded.text;
};
const toLines = (bytes: Uint8Array): string[] =>
  splitCsvRecords(decode(bytes)).records.map(({ text, lineBreak }) => text + lineBreak);

/** Opens a roster with such a file, changes the last cell of a line and saves; also without a change. */
async function edit(
  name: RosterName,
  bytes: Uint8Array,
): Promise<{ same: Uint8Array; changed: Uint8Array }> {
  const file = path.join(root, `data/${name}.csv`);
  writeFileSync(file, bytes);
  const draft = openRosterDraft(workspace, rosters[name], openKeptConflicts(store));
  draft.refresh();
  draft.apply([], person);
  await workspace.save([draft.file], { author: person, why: '' });
  const same = readFileSync(file);
  const lines = draft.lines().list();
  const line = lines[Math.floor(lines.length / 2)];
  const column = draft.lines().header.find((header) => header !== '') ?? '';
  const before = line?.cells[draft.lines().header.indexOf(column)] ?? '';
  const change = { kind: 'cell', uid: line?.uid ?? '', column, before, after: '示例改' } as const;
  expect(line && draft.apply([change], person)).toEqual([]);
  const { issues } = await workspace.save([draft.file], { author: person, why: '' });
  expect(issues).toEqual([]);
  const changed = readFileSync(file);
  rmSync(file);
  return { same, changed };
}

function countChanged(before: Uint8Array, after: Uint8Array): number {
  const [old, now] = [toLines(before), toLines(after)];
  expect(now).toHaveLength(old.length);
  return now.filter((line, at) => line !== old[at]).length;
}

/** Rosters of the test portals and of the shipped one, with at least one line. */
function listRosterFiles(): { name: RosterName; file: string }[] {
  const portals = readdirSync(path.join(projectRoot, 'tests/portals'));
  const roots = ['.', ...portals.map((portal) => `tests/portals/${portal}`)];
  return roots.flatMap((folder) =>
    rosterNames.flatMap((name) => {
      const file = path.join(folder, `data/${name}.csv`);
      try {
        return toLines(readFileSync(path.join(projectRoot, file))).length > 1
          ? [{ name, file }]
          : [];
      } catch {
        // No such roster, or one that is no text.
        return [];
      }
    }),
  );
}

const files = listRosterFiles();

test('there are rosters enough', () => {
  expect(files.length).toBeGreaterThan(60);
});

test.each(files)(
  '$file: the same bytes without a change, one line with one',
  async ({ name, file }) => {
    const bytes = readFileSync(path.join(projectRoot, file));
    const lines = toLines(bytes)
      .slice(1)
      .filter((line) => line.replaceAll(/[\s,;"]/g, '') !== '');
    if (lines.length === 0) return;
    const { same, changed } = await edit(name, bytes);
    expect(same).toEqual(bytes);
    expect(countChanged(bytes, changed)).toBe(1);
  },
);

const row = (id: string, name = '示例社区'): string => `${id},${name},城市社区,1,2,3,示例出处`;
const head = '编号,名称,类别,小区/村小组个数,常住人口,规划友邻点数,出处';
const shapes: Readonly<Record<string, string>> = {
  CRLF: [head, row('a'), row('b'), row('c'), ''].join('\r\n'),
  LF: [head, row('a'), row('b'), row('c'), ''].join('\n'),
  CR: [head, row('a'), row('b'), row('c'), ''].join('\r'),
  'no line break at the end': [head, row('a'), row('b'), row('c')].join('\r\n'),
  'line breaks mixed': `${head}\r\n${row('a')}\n${row('b')}\r\n${row('c')}\n`,
  'quoted line breaks': [head, row('a', '"示例\r\n社区"'), row('b', '"示""例"'), row('c'), ''].join(
    '\r\n',
  ),
  'blank lines': [head, row('a'), '', ',,,,,,', row('b'), row('c'), '', ''].join('\r\n'),
  'quotes that need not be': [head, row('a', '"示例"'), row('b'), row('c', '"甲"'), ''].join(
    '\r\n',
  ),
};
const encodings: readonly Encoding[] = [
  'UTF-8',
  'UTF-8 BOM',
  'UTF-16LE BOM',
  'UTF-16BE BOM',
  'GB18030',
];

describe.each(encodings)('%s', (encoding) => {
  test.each(Object.entries(shapes))('%s', async (_, text) => {
    const bytes = encodeText(text, encoding);
    const { same, changed } = await edit('communities', bytes);
    expect(same).toEqual(Buffer.from(bytes));
    expect(countChanged(bytes, changed)).toBe(1);
    // In its own encoding, so that the bytes of other lines are the same too.
    expect(Buffer.from(encodeText(decode(changed), encoding))).toEqual(changed);
  });

  const file = 'data/communities.csv';
  const old = encodeText(shapes['CRLF'] ?? '', encoding);
  const toNew = (line: string): Uint8Array =>
    encodeText((shapes['CRLF'] ?? '').replace(row('b'), line), encoding);
  const changed = row('b', '示例村');

  test('what is taken back', async () => {
    const name = path.join(root, file);
    writeFileSync(name, old);
    workspace.setDraft(file, toNew(changed), person);
    await workspace.save([file], { author: person, why: '' });
    const history = openHistory(store, workspace);
    history.undo(history.list(person, {})[0]?.id ?? 0, person);
    expect(Buffer.from(workspace.read(file) ?? [])).toEqual(Buffer.from(old));
    workspace.dropDraft(file);
    rmSync(name);
  });

  test('what a form changes', () => {
    const name = path.join(root, file);
    writeFileSync(name, old);
    const rows = openRows(workspace, 'communities');
    rows.change(3, { name: '示例村' }, () => '');
    expect(Buffer.from(rows.toFile().after ?? [])).toEqual(Buffer.from(toNew(changed)));
    rmSync(name);
  });

  test('what is approved beside another change', () => {
    const theirs = encodeText(
      (shapes['CRLF'] ?? '').replace(row('c'), row('c', '示例二')),
      encoding,
    );
    const merged = mergeFile({ file, base: old, after: toNew(changed) }, { bytes: theirs });
    const both = (shapes['CRLF'] ?? '')
      .replace(row('b'), changed)
      .replace(row('c'), row('c', '示例二'));
    expect(merged.conflicts).toEqual([]);
    expect(Buffer.from(merged.bytes ?? [])).toEqual(Buffer.from(encodeText(both, encoding)));
  });
});
