import { createHeaderLookup } from '../../../importing/roster-headers.ts';
import type { RosterName } from '../../../schemas/roster-names.ts';
import type { Store } from '../store/open-store.ts';
import type { CellConflict, RosterChange } from '../../shared/roster-change.ts';
import type { RosterDraft } from './roster-draft.ts';

/** What somebody is typing into a cell; without a text the cell was left. */
export interface TypedNote {
  readonly id: string;
  readonly column: string;
  readonly text?: string | undefined;
}

/** Texts that are being typed, so that a power cut costs a second of work and not a cell. */
export interface Typing {
  readonly note: (note: TypedNote & { roster: RosterName; author: string }) => void;
  readonly list: (roster: RosterName, author: string) => readonly TypedNote[];
}

/** The id of a line: its uid may be another one after a restart. */
export function toId({ roster, lines }: RosterDraft, uid: string): string {
  const open = lines();
  const lookup = createHeaderLookup(roster);
  const at = open.header.findIndex((header) => lookup(header) === roster.key);
  const key = roster.key === undefined ? '' : (open.find(uid)?.cells[at] ?? '').trim();
  return key || uid;
}

/**
 * After a change: what stands in its cell is no longer being typed, and what was refused stays until
 * somebody has chosen.
 */
export function settleTyping(
  typing: Typing,
  draft: RosterDraft,
  {
    changes,
    refused,
    author,
  }: {
    readonly changes: readonly RosterChange[];
    readonly refused: readonly CellConflict[];
    readonly author: string;
  },
): void {
  const roster = draft.roster.name;
  const cells = changes.filter((change) => change.kind === 'cell');
  for (const { uid, column } of cells) {
    const conflict = refused.find((other) => other.uid === uid && other.column === column);
    typing.note({ roster, author, id: toId(draft, uid), column, text: conflict?.mine });
  }
}

/** The notes of a store. */
export function openTyping(store: Store): Typing {
  const write = store.prepare(
    `INSERT INTO typing (roster, id, column_name, author, text) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET text = excluded.text`,
  );
  const remove = store.prepare(
    'DELETE FROM typing WHERE roster = ? AND id = ? AND column_name = ? AND author = ?',
  );
  const find = store.prepare(
    'SELECT id, column_name AS "column", text FROM typing WHERE roster = ? AND author = ?',
  );
  return {
    note({ roster, id, column, author, text }) {
      if (text === undefined) remove.run(roster, id, column, author);
      else write.run(roster, id, column, author, text);
    },
    list: (roster, author) => find.all(roster, author) as unknown as TypedNote[],
  };
}
