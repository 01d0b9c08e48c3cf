import { getHeaderLookup } from '../../../importing/roster-headers.ts';
import { openRosterLines } from '../../../importing/roster-lines.ts';
import type { RosterName } from '../../../schemas/roster-names.ts';
import { rosters } from '../../../schemas/rosters/index.ts';
import { parseFrontMatter } from '../../../sources/front-matter.ts';
import type { RawValue } from '../../../sources/raw-value.ts';
import { toText } from '../workspace/file-texts.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findWay } from './find-way.ts';

/** Cells by name of the field. */
export type FieldCells = Readonly<Record<string, string>>;

/** Finds the communities that something belongs to, by id; none: it names none that is known. */
export interface CommunitiesOf {
  readonly row: (roster: RosterName, cells: FieldCells) => readonly string[];
  /** @param text of a document of `content/` */
  readonly text: (file: string, text: string) => readonly string[];
}

type Records = ReadonlyMap<string, readonly FieldCells[]>;

const toTexts = (cell = ''): string[] =>
  cell
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A line's cells by name of the field. */
export function toFieldCells(
  roster: RosterName,
  header: readonly string[],
  cells: readonly string[],
): FieldCells {
  const lookup = getHeaderLookup(rosters[roster]);
  const entries = header.flatMap((head, at) => {
    const name = lookup(head);
    return name === undefined ? [] : [[name, (cells[at] ?? '').trim()] as const];
  });
  return Object.fromEntries(entries);
}

/** Records by everything that may name them. A name that two share leads to both. */
function indexRecords(name: RosterName, workspace: Pick<Workspace, 'read'>): Records {
  const records = new Map<string, FieldCells[]>();
  for (const file of [`data/${name}.csv`, `data/samples/${name}.csv`]) {
    const text = toText(workspace.read(file), file);
    if (text === undefined) continue;
    const lines = openRosterLines(rosters[name], text);
    for (const { cells } of lines.list()) {
      const own = toFieldCells(name, lines.header, cells);
      const { id = '', name: label = '', title = '', aliases } = own;
      for (const word of new Set([id, label, title, ...toTexts(aliases)])) {
        if (word !== '') records.set(word, [...(records.get(word) ?? []), own]);
      }
    }
  }
  return records;
}

const toWords = (value: RawValue | undefined): string[] =>
  typeof value === 'string' ? toTexts(value) : Array.isArray(value) ? value.flatMap(toWords) : [];

/** Follows the references of the files and drafts as they are now. */
export function createCommunitiesOf(workspace: Pick<Workspace, 'read' | 'version'>): CommunitiesOf {
  let seen = -1;
  const indexes = new Map<RosterName, Records>();
  const find = (name: RosterName, text: string): readonly FieldCells[] => {
    if (seen !== workspace.version()) indexes.clear();
    seen = workspace.version();
    const known = indexes.get(name) ?? indexRecords(name, workspace);
    indexes.set(name, known);
    return known.get(text) ?? [];
  };
  const row = (roster: RosterName, cells: FieldCells): readonly string[] => {
    const way = findWay(roster);
    if (!way) return [];
    if (way.field === undefined) return cells['id'] ? [cells['id']] : [];
    const named = toTexts(cells[way.field]).flatMap((text) => find(way.to, text));
    return [...new Set(named.flatMap((record) => row(way.to, record)))];
  };
  return {
    row,
    text(file, text) {
      // Minutes are of the place where they were taken; other texts are the whole street's.
      if (!file.startsWith('content/minutes/')) return [];
      const values = parseFrontMatter(text, file).document?.mapping.values ?? {};
      const [units, topics] = [toWords(values['单位']), toWords(values['议题'])];
      const named = (['points', 'stations'] as const).flatMap((name) =>
        units.flatMap((unit) => find(name, unit).flatMap((record) => row(name, record))),
      );
      if (named.length > 0) return [...new Set(named)];
      const raised = topics.flatMap((topic) => find('topics', topic));
      return [...new Set(raised.flatMap((record) => row('topics', record)))];
    },
  };
}
