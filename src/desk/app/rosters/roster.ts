import '../style/grid.css';
import { peopleTexts } from '../../../words/desk/people.ts';
import { rosterTexts as texts } from '../../../words/desk/rosters.ts';
import type { CellConflict, GridView, RosterChange } from '../../shared/roster-change.ts';
import { element } from '../element.ts';
import { createCellBar } from '../grid/cell-bar.ts';
import type { CellEdit } from '../grid/clipboard.ts';
import { createGridModel } from '../grid/grid-model.ts';
import { createGrid } from '../grid/grid.ts';
import { toOptions } from '../grid/to-options.ts';
import { createPlaceButton } from '../places/place-dialog.ts';
import { ask } from '../request.ts';
import { createSendOptions } from '../reviews/send-options.ts';
import { createConflictsPanel } from './conflicts-panel.ts';
import { moveChanges } from './move-changes.ts';
import { createIssuesPanel } from './issues-panel.ts';
import { createRosterPreview } from './roster-preview.ts';
import { createRosterSync } from './roster-sync.ts';
import { createRosterToolbar } from './roster-toolbar.ts';
import { createTypingNotes } from './typing-notes.ts';

type InsertedRow = Extract<RosterChange, { kind: 'insert' }>;

// Lines that were added here have a name of their own until they are saved.
const createUid = (): string => `n${crypto.getRandomValues(new Uint32Array(2)).join('')}`;

/** One roster as a grid. */
export async function showPage(body: HTMLElement, data: DOMStringMap): Promise<void> {
  const name = data['roster'] ?? '';
  let view = await ask<GridView>(`/api/rosters/${name}`);
  const model = createGridModel(view.columns, view.rows);
  const notice = element('p', { role: 'status', class: 'roster-notice' });
  const cellBar = createCellBar(model);
  const typing = createTypingNotes(name);
  const preview = createRosterPreview(() => view);
  const toRow = (uid: string): number | undefined => model.find(uid)?.row;
  const sync = createRosterSync(name, view, {
    onAnswer(answer) {
      if (answer.notice !== undefined) notice.textContent = answer.notice;
      show(answer, answer.refused);
    },
    onView(next) {
      view = next;
      model.setRows(next.rows);
      show(next, []);
    },
    onMoved(next, changes) {
      const headers = model.columns.map(({ header }) => header);
      const texts_ = new Set(view.rows.map(({ cells }) => cells.join('\u0000')));
      const { moved, lost } = moveChanges(changes, headers, {
        old: {
          find: model.find,
          has: (cells) => texts_.has(headers.map((header) => cells[header] ?? '').join('\u0000')),
          keyAt: headers.indexOf(view.keyColumn ?? ''),
        },
        now: next.rows,
      });
      view = next;
      model.setRows(next.rows);
      moved.forEach(redo);
      show(next, lost.map(toGone));
      return moved;
    },
    onState: (state, message) => {
      const isOpen = refusedTexts.length > 0 && state !== 'error';
      toolbar.setState(isOpen ? 'conflict' : state, message);
    },
  });
  const toGone = (change: RosterChange): CellConflict => {
    const [column, mine] =
      change.kind === 'cell'
        ? [change.column, change.after]
        : ['', Object.values(change.cells)[0] ?? ''];
    return { uid: change.uid, column, mine, theirs: '', author: undefined };
  };
  const redo = (change: RosterChange): void => {
    if (change.kind === 'cell') model.setCell(change.uid, change.column, change.after);
    else if (change.kind === 'remove') model.remove(change.uid);
    else addRow(change);
  };
  const change = (changes: readonly RosterChange[]): void => {
    sync.send(changes);
    toolbar.setState('draft');
    grid.redraw();
  };
  const sending = createSendOptions();
  const save = async (): Promise<void> => {
    if (await sync.save(sending.read())) sending.clear();
  };
  const isLocked = (uid: string): boolean => model.find(uid)?.isLocked === true;
  const edit = (wanted: readonly CellEdit[]): void => {
    const edits = wanted.filter(({ uid }) => !isLocked(uid));
    if (edits.length < wanted.length) notice.textContent = peopleTexts.lockedRow;
    if (edits.length === 0) {
      grid.redraw();
      return;
    }
    const changes = edits.map(({ uid, header, text }): RosterChange => {
      const at = model.columns.findIndex((column) => column.header === header);
      const before = model.find(uid)?.cells[at] ?? '';
      model.setCell(uid, header, text);
      return { kind: 'cell', uid, column: header, before, after: text };
    });
    change(changes);
  };
  const insert = (cells: Readonly<Record<string, string>>, beforeUid?: string): RosterChange => {
    const added = { kind: 'insert', uid: createUid(), beforeUid, cells } as const;
    addRow(added);
    return added;
  };
  const addRow = ({ uid, cells, beforeUid }: Pick<InsertedRow, 'uid' | 'cells' | 'beforeUid'>) => {
    const row = model.all().length + 2;
    const texts_ = model.columns.map(({ header }) => cells[header] ?? '');
    model.insert({ uid, id: uid, row, cells: texts_ }, beforeUid);
  };
  const grid = createGrid(name, model, {
    onEdit: edit,
    onAppend: (rows) => {
      change(rows.map((cells) => insert(cells)));
    },
    onTyping: typing.note,
    onLeft: typing.leave,
    onActive(uid, column) {
      cellBar.show(uid, column);
      preview.follow(uid === undefined ? undefined : model.find(uid));
    },
    onUndo: (isRedo) => void sync.undo(isRedo),
    onSave: () => void save(),
    onNotice: (text) => {
      notice.textContent = text;
    },
    toOptions: (column) => toOptions(column, view.references),
  });
  const issues = createIssuesPanel(grid.goTo);
  /** Texts that the desk refused; they stay until somebody has chosen. */
  let refusedTexts: readonly CellConflict[] = [];
  const isAbout = (a: CellConflict, b: CellConflict): boolean =>
    a.uid === b.uid && a.column === b.column;
  const conflicts = createConflictsPanel((conflict, text) => {
    refusedTexts = refusedTexts.filter((other) => !isAbout(other, conflict));
    void sync.choose(conflict, text);
  });
  const toolbar = createRosterToolbar({
    onSave: () => void save(),
    onUndo: (isRedo) => void sync.undo(isRedo),
    onAddRow() {
      const added = insert({});
      change([added]);
      grid.goTo(added.uid);
    },
    onRemoveRows() {
      const removed = grid
        .selectedUids()
        .filter((uid) => !isLocked(uid))
        .map((uid): RosterChange => {
          const cells = model.find(uid)?.cells ?? [];
          const entries = model.columns.map(({ header }, at) => [header, cells[at] ?? ''] as const);
          return { kind: 'remove', uid, cells: Object.fromEntries(entries) };
        });
      if (removed.length === 0) {
        notice.textContent = peopleTexts.lockedRow;
        return;
      }
      for (const { uid } of removed) model.remove(uid);
      notice.textContent = texts.removed(removed.length);
      change(removed);
      grid.focus();
    },
    onFillDown: grid.fillDown,
    onFilter(text, onlyFaulty) {
      model.setFilter(text, onlyFaulty);
      grid.redraw();
    },
  });
  const show = (
    status: Pick<GridView, 'issues' | 'conflicts' | 'undo' | 'redo'>,
    refused: readonly CellConflict[],
  ): void => {
    // A refused text is shown in the choice; the grid shows what stands there.
    for (const { uid, column, theirs } of refused) model.setCell(uid, column, theirs);
    const kept = refusedTexts.filter((old) => !refused.some((other) => isAbout(old, other)));
    refusedTexts = [...kept, ...refused];
    model.setIssues(status.issues);
    issues.show(status.issues, toRow);
    conflicts.show([...status.conflicts, ...refusedTexts], toRow);
    if (refusedTexts.length > 0) toolbar.setState('conflict');
    toolbar.setSteps(status);
    grid.redraw();
  };
  toolbar.root.append(preview.button);
  const { activeUid, focus } = grid;
  const place = createPlaceButton({ model, activeUid, edit, focus });
  if (place) toolbar.root.append(place);
  body.replaceChildren(
    toolbar.root,
    sending.root,
    notice,
    conflicts.root,
    cellBar.root,
    element(
      'div',
      { class: 'roster-work' },
      grid.root,
      element('div', { class: 'roster-side' }, issues.root, preview.root),
    ),
  );
  show(view, []);
  toolbar.setState(view.state);
  const unfinished = await typing.showUnfinished((id, header, text) => {
    const row = model.all().find((own) => own.id === id || own.uid === id);
    if (row) grid.resume(row.uid, header, text);
  });
  if (unfinished) notice.after(unfinished);
  const [, uid, header] = /^#(.+?)(?:\/(.+))?$/.exec(decodeURIComponent(location.hash)) ?? [];
  const wanted = model.all().find((row) => row.id === uid || String(row.row) === uid);
  if (wanted) grid.goTo(wanted.uid, header);
  else grid.focus();
}
