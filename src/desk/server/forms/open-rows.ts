import { createHeaderLookup, toAllFields } from '../../../importing/roster-headers.ts';
import { openRosterLines } from '../../../importing/roster-lines.ts';
import { openRosterFile, type FileRow } from '../../../importing/roster-file.ts';
import type { Issue } from '../../../issues/issue.ts';
import type { RosterName } from '../../../schemas/roster-names.ts';
import { rosters } from '../../../schemas/rosters/index.ts';
import { decodeText } from '../../../sources/tables/decode-text.ts';
import { DeskFault } from '../desk-fault.ts';
import { toRosterBytes } from '../workspace/file-texts.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { FormPlan } from './form-kind.ts';

/** Cells of a row by the name of the field. */
export type Cells = Readonly<Record<string, string>>;

/** A roster to which a form adds rows, or whose rows it changes. */
export interface RowWriter {
  /** @param path where the row's fields stand in the form */
  readonly add: (cells: Cells, path: FieldPath) => void;
  /** Changes the cells that have another text; all others keep every byte. */
  readonly change: (row: number, cells: Cells, path: FieldPath) => void;
  readonly hasChanged: () => boolean;
  readonly toFile: () => FormPlan['files'][number];
  /** The field of the form at which an issue of the roster is shown. */
  readonly locate: (issue: Issue) => string | undefined;
}

/** From the name of a roster's field to the path of the form's; undefined: the row as a whole. */
export type FieldPath = (field: string | undefined) => string;

function readText(workspace: Workspace, file: string): string | undefined {
  const bytes = workspace.read(file);
  if (!bytes) return undefined;
  const decoded = decodeText(bytes, file);
  if (!('issue' in decoded)) return decoded.text;
  throw new DeskFault(409, '有一个名册的文字读不出来，请先在“今天要做的”里看看是什么问题。');
}

/** All rows of a roster with its drafts, by field; those made up are no part of it. */
export const readRows = (workspace: Workspace, name: RosterName): readonly FileRow[] =>
  openRosterFile(rosters[name], readText(workspace, `data/${name}.csv`)).rows;

/** Opens a roster for the rows of a form. */
export function openRows(workspace: Workspace, name: RosterName): RowWriter {
  const file = `data/${name}.csv`;
  const roster = rosters[name];
  const fields = toAllFields(roster);
  const lookup = createHeaderLookup(roster);
  const lines = openRosterLines(roster, readText(workspace, file));
  const paths = new Map<string, FieldPath>();
  let [added, hasChanged] = [0, false];
  const toColumn = (field: string): string => {
    const own = lines.header.find((header) => lookup(header) === field);
    const header = own ?? fields[field]?.header ?? field;
    if (own === undefined) lines.addColumn(header);
    return header;
  };
  const set = (uid: string, cells: Cells): void => {
    for (const [field, text] of Object.entries(cells)) {
      const isKnown = lines.header.some((header) => lookup(header) === field);
      if (text === '' && !isKnown) continue;
      const column = toColumn(field);
      const at = lines.header.indexOf(column);
      if ((lines.find(uid)?.cells[at] ?? '').trim() === text) continue;
      lines.setCell(uid, column, text);
      hasChanged = true;
    }
  };
  return {
    add(cells, path) {
      const uid = `f${(added += 1)}`;
      lines.insert({ uid, cells: lines.header.map(() => '') });
      set(uid, cells);
      paths.set(uid, path);
    },
    change(row, cells, path) {
      set(`r${row}`, cells);
      paths.set(`r${row}`, path);
    },
    hasChanged: () => hasChanged,
    toFile: () => ({
      file,
      after: toRosterBytes(lines.toText(), workspace.readSaved(file)),
    }),
    locate({ place }) {
      if (place.file !== file) return undefined;
      const found = [...paths].find(([uid]) => lines.toRow(uid) === place.row);
      return found?.[1](place.column === undefined ? undefined : lookup(place.column));
    },
  };
}
