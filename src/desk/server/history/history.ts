import type { HistoryEntry } from '../../shared/history.ts';
import type { Person } from '../../shared/person.ts';
import { DeskFault } from '../desk-fault.ts';
import { mergeLines } from '../rosters/merge-lines.ts';
import { createRowAccess } from '../people/row-access.ts';
import type { Store } from '../store/open-store.ts';
import { findRoster, findTitle, toText, toRosterBytes } from '../workspace/file-texts.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { compareRosters } from './compare-rosters.ts';
import { compareTexts, mergeTexts } from './merge-texts.ts';

interface ChangeRow {
  readonly id: number;
  readonly at: string;
  readonly author: string;
  readonly why: string;
  readonly file: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
  readonly undoes: number | null;
  readonly undone: number;
}

/** What was saved, newest first, and the way back. */
export interface History {
  readonly list: (person: Person, options: { file?: string; before?: number }) => HistoryEntry[];
  /** Drafts the text without the change and with all later ones. */
  readonly undo: (id: number, author: Person) => { readonly file: string };
}

const page = 30;

function toEntry(row: ChangeRow, person: Person, workspace: Workspace): HistoryEntry {
  const { id, at, author, why, file, undoes, undone } = row;
  const [before, after] = [toText(row.before, file), toText(row.after, file)];
  const roster = findRoster(file);
  const own = { id, at, author, why, file, undoes: undoes ?? undefined, isUndone: undone > 0 };
  if (roster) {
    const toAccess = createRowAccess(workspace, person, roster.name);
    const rows = compareRosters(
      roster,
      { before, after },
      (header, cells) => toAccess(header, cells).seesPersonal,
    );
    return { ...own, title: roster.title, rows, parts: [] };
  }
  const title = findTitle(after ?? before) ?? file;
  return { ...own, title, rows: [], parts: compareTexts(before ?? '', after ?? '') };
}

/** Opens the history of a store. */
export function openHistory(store: Store, workspace: Workspace): History {
  const columns = `id, at, author, why, file, before, after, undoes,
    (SELECT count(*) FROM changes AS later WHERE later.undoes = changes.id) AS undone`;
  const find = store.prepare(`SELECT ${columns} FROM changes WHERE id = ?`);
  const list = store.prepare(
    `SELECT ${columns} FROM changes WHERE (? = '' OR file = ?) AND id < ? ORDER BY id DESC LIMIT ${page}`,
  );
  return {
    list(person, { file = '', before = Number.MAX_SAFE_INTEGER }) {
      return (list.all(file, file, before) as unknown as ChangeRow[]).map((row) =>
        toEntry(row, person, workspace),
      );
    },
    undo(id, author) {
      const row = find.get(id) as ChangeRow | undefined;
      if (!row) throw new DeskFault(404, '没有这一次修改。');
      const { file } = row;
      if (workspace.isUnsent(file)) {
        throw new DeskFault(409, '这个文件有没保存的修改，请先保存，再撤回以前的修改。');
      }
      const current = workspace.read(file);
      const texts = {
        base: toText(row.after, file),
        mine: toText(row.before, file),
        theirs: toText(current, file),
      };
      const roster = findRoster(file);
      if (roster) {
        const { text, conflicts } = mergeLines(roster, texts);
        const [first] = conflicts;
        if (first) {
          throw new DeskFault(
            409,
            `这一次改过的格子后来又改过（第${first.uid.slice(1)}行「${first.column}」），不能自动撤回；请到名册里直接改。`,
          );
        }
        workspace.setDraft(file, toRosterBytes(text, current), author);
      } else if (texts.base === texts.theirs) {
        workspace.setDraft(file, row.before ?? undefined, author);
      } else {
        const text = mergeTexts(texts.base ?? '', texts.mine ?? '', texts.theirs ?? '');
        if (text === undefined) {
          throw new DeskFault(409, '这一段后来又改过，不能自动撤回；请到文章里直接改。');
        }
        workspace.setDraft(file, new TextEncoder().encode(text), author);
      }
      return { file };
    },
  };
}
