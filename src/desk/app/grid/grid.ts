import { gridTexts as texts } from '../../../words/desk/rosters.ts';
import type { GridColumn } from '../../shared/roster-change.ts';
import { element } from '../element.ts';
import type { Option } from '../list-box.ts';
import { createCellEditor } from './cell-editor.ts';
import { copyRange, planPaste, type CellEdit } from './clipboard.ts';
import type { CellPlace, CellRange, GridModel } from './grid-model.ts';
import { toMove } from './keys.ts';
import { createViewport } from './viewport.ts';

/** What the grid asks of the page around it. */
export interface GridEvents {
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  /** Cells pasted below the last line, by header. */
  readonly onAppend: (rows: readonly Readonly<Record<string, string>>[]) => void;
  readonly onTyping: (uid: string, header: string, text: string) => void;
  /** The cell is left; what was typed goes its way as an edit, or was given up. */
  readonly onLeft: (uid: string, header: string, isEdited: boolean) => void;
  readonly onActive: (uid: string | undefined, column: GridColumn | undefined) => void;
  readonly onUndo: (isRedo: boolean) => void;
  readonly onSave: () => void;
  readonly onNotice: (text: string) => void;
  readonly toOptions: (column: GridColumn) => readonly Option[];
}

/** A roster as a grid. */
export interface Grid {
  readonly root: HTMLElement;
  readonly redraw: () => void;
  readonly goTo: (uid: string, header?: string) => void;
  readonly focus: () => void;
  readonly activeUid: () => string | undefined;
  /** Lines of the selection, from the first to the last. */
  readonly selectedUids: () => readonly string[];
  readonly fillDown: () => void;
  /** Puts a text that was not finished back into its cell's editor. */
  readonly resume: (uid: string, header: string, text: string) => void;
}

const toRange = (a: CellPlace, b: CellPlace): CellRange => ({
  from: { line: Math.min(a.line, b.line), column: Math.min(a.column, b.column) },
  to: { line: Math.max(a.line, b.line), column: Math.max(a.column, b.column) },
});

/** Makes a grid over a model; what is edited is told, the page decides and redraws. */
export function createGrid(name: string, model: GridModel, events: GridEvents): Grid {
  // The field that is typed into lies over the table and is no part of it.
  const table = element('div', {
    role: 'grid',
    class: 'grid-sizer',
    id: 'grid',
    'data-roster': name,
    'aria-colcount': model.columns.length,
    'aria-multiselectable': 'true',
  });
  const view = createViewport(table, model);
  const root = element('div', { class: 'grid' }, view.scroller);
  let [active, anchor]: [CellPlace, CellPlace] = [
    { line: 0, column: 0 },
    { line: 0, column: 0 },
  ];
  // Others add and remove lines above it.
  let activeUid: string | undefined;
  const followActive = (): void => {
    const line = activeUid === undefined ? undefined : model.findLine(activeUid);
    if (line === undefined || line === active.line) return;
    anchor = { ...anchor, line: anchor.line + line - active.line };
    active = { ...active, line };
  };
  const range = (): CellRange => toRange(anchor, active);
  const clamp = ({ line, column }: CellPlace): CellPlace => ({
    line: Math.min(Math.max(line, 0), Math.max(model.count() - 1, 0)),
    column: Math.min(Math.max(column, 0), model.columns.length - 1),
  });
  const showActive = (): void => {
    view.setSelection(active, range());
    editor.place(view.toBox(active));
    const [row, column] = [model.get(active.line), model.columns[active.column]];
    const text = model.getCell(active) || texts.empty;
    editor.describe(
      texts.cellName(row?.id ?? '', column?.header ?? '', text),
      `cell-${active.line}-${active.column}`,
    );
    activeUid = row?.uid;
    events.onActive(activeUid, column);
  };
  const select = (next: CellPlace, extends_ = false): void => {
    active = clamp(next);
    if (!extends_) anchor = active;
    view.reveal(active);
    showActive();
  };
  const activeColumn = (): GridColumn | undefined => model.columns[active.column];
  const getOptions = (): readonly Option[] => {
    const column = activeColumn();
    return column ? events.toOptions(column) : [];
  };
  const toEdits = (change: (place: CellPlace) => string): CellEdit[] => {
    const { from, to } = range();
    const edits: CellEdit[] = [];
    for (let line = from.line; line <= to.line; line++) {
      for (let column = from.column; column <= to.column; column++) {
        const [row, header] = [model.get(line), model.columns[column]?.header];
        if (!row || header === undefined) continue;
        const text = change({ line, column });
        if (text !== row.cells[column]) edits.push({ uid: row.uid, header, text });
      }
    }
    return edits;
  };
  const edit = (edits: readonly CellEdit[]): void => {
    if (edits.length > 0) events.onEdit(edits);
  };
  // Lines may move while somebody types: others change the roster too.
  let edited: { readonly uid: string; readonly header: string } | undefined;
  const noteEdited = (): void => {
    const [uid, header] = [model.get(active.line)?.uid, activeColumn()?.header];
    edited = uid === undefined || header === undefined ? undefined : { uid, header };
  };
  const endEditing = (): typeof edited => {
    const ended = edited;
    edited = undefined;
    return ended;
  };
  const startEditing = (): void => {
    if (!model.get(active.line)) return;
    noteEdited();
    editor.place(view.toBox(active));
    editor.start(model.getCell(active), getOptions());
  };
  const fillDown = (): void => {
    const { from } = range();
    edit(toEdits(({ column }) => model.getCell({ line: from.line, column })));
  };
  const useKey = (event: KeyboardEvent): boolean => {
    const isControl = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (isControl && key === 'z') events.onUndo(event.shiftKey);
    else if (isControl && key === 'y') events.onUndo(true);
    else if (isControl && key === 's') events.onSave();
    else if (isControl && key === 'd') fillDown();
    else if (isControl && key === 'a') {
      anchor = { line: 0, column: 0 };
      active = clamp({ line: model.count() - 1, column: model.columns.length - 1 });
      view.setSelection(active, range());
    } else if (event.key === 'F2') startEditing();
    else if (event.key === 'Delete' || event.key === 'Backspace') edit(toEdits(() => ''));
    else {
      const next = toMove(event, active, {
        lines: model.count(),
        columns: model.columns.length,
        page: view.linesPerPage(),
      });
      if (!next) return false;
      select(next, event.shiftKey);
    }
    return true;
  };
  const editor = createCellEditor(view.scroller, {
    onStart() {
      noteEdited();
      editor.place(view.toBox(active));
      editor.setOptions(getOptions());
    },
    onCommit(text, move) {
      const ended = endEditing();
      if (ended) {
        const column = model.columns.findIndex(({ header }) => header === ended.header);
        const isEdited = text !== model.find(ended.uid)?.cells[column];
        events.onLeft(ended.uid, ended.header, isEdited);
        if (isEdited) edit([{ ...ended, text }]);
      }
      const steps = { down: [1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] } as const;
      const [down, right] = steps[move];
      if (move !== 'stay') select({ line: active.line + down, column: active.column + right });
      view.draw(true);
    },
    onGiveUp() {
      const ended = endEditing();
      if (ended) events.onLeft(ended.uid, ended.header, false);
      view.draw(true);
    },
    onKey: useKey,
    onTyping(text) {
      if (edited) events.onTyping(edited.uid, edited.header, text);
    },
  });
  const copy = (event: ClipboardEvent, isCut: boolean): void => {
    if (editor.isEditing()) return;
    event.preventDefault();
    copyRange(event.clipboardData, range(), model);
    if (isCut) edit(toEdits(() => ''));
  };
  const paste = (event: ClipboardEvent): void => {
    if (editor.isEditing()) return;
    event.preventDefault();
    const { from, to } = range();
    const planned = planPaste(event.clipboardData, from, model);
    if (!planned) return;
    const { edits, added, rows, width, room } = planned;
    if (rows.length === 1 && width === 1) {
      edit(toEdits(() => rows[0]?.[0] ?? ''));
      return;
    }
    if (width > room) events.onNotice(texts.pasteTooWide(width, room));
    edit(edits);
    if (added.length > 0) events.onAppend(added);
    anchor = from;
    active = clamp({
      line: Math.max(to.line, from.line + rows.length - 1),
      column: from.column + Math.min(width, room) - 1,
    });
    view.setSelection(active, range());
  };
  editor.field.addEventListener('copy', (event) => {
    copy(event, false);
  });
  editor.field.addEventListener('cut', (event) => {
    copy(event, true);
  });
  editor.field.addEventListener('paste', paste);
  let isDragging = false;
  view.scroller.addEventListener('mousedown', (event) => {
    const header = view.findHeader(event.target);
    if (header !== undefined) {
      event.preventDefault();
      const old = model.sorting();
      const isSame = old?.column === header;
      const isOver = isSame && old.isDescending;
      model.sort(isOver ? undefined : { column: header, isDescending: isSame });
      view.draw(true);
      return;
    }
    const place = view.findPlace(event.target);
    if (!place || event.button !== 0) return;
    // The field keeps the focus; a click elsewhere would switch the input method off.
    event.preventDefault();
    editor.commit();
    select(place, event.shiftKey);
    isDragging = true;
    editor.focus();
  });
  view.scroller.addEventListener('mousemove', ({ target, buttons }) => {
    if (!isDragging || buttons === 0) return;
    const place = view.findPlace(target);
    if (place && (place.line !== active.line || place.column !== active.column))
      select(place, true);
  });
  window.addEventListener('mouseup', () => {
    isDragging = false;
  });
  view.scroller.addEventListener('dblclick', ({ target }) => {
    const place = view.findPlace(target);
    if (!place) return;
    select(place);
    startEditing();
    editor.focus();
  });
  const goTo = (uid: string, header?: string): void => {
    const line = model.findLine(uid);
    if (line === undefined) return;
    const column = model.columns.findIndex((own) => own.header === header);
    select({ line, column: Math.max(column, 0) });
    editor.focus();
  };
  return {
    root,
    redraw() {
      followActive();
      view.draw(true);
      if (editor.isEditing()) {
        editor.place(view.toBox(active));
        return;
      }
      // Where somebody has scrolled to meanwhile is left alone.
      active = clamp(active);
      showActive();
    },
    goTo,
    focus: editor.focus,
    activeUid: () => model.get(active.line)?.uid,
    selectedUids: () => {
      const { from, to } = range();
      return Array.from({ length: to.line - from.line + 1 }, (_, at) =>
        model.get(from.line + at),
      ).flatMap((row) => row?.uid ?? []);
    },
    fillDown,
    resume(uid, header, text) {
      goTo(uid, header);
      noteEdited();
      editor.start(text, getOptions());
    },
  };
}
