import '../style/grid.css';
import { importTexts as texts } from '../../../words/desk/import.ts';
import type { ImportAnswer, MendView } from '../../shared/importing.ts';
import { element } from '../element.ts';
import { createCellBar } from '../grid/cell-bar.ts';
import type { CellEdit } from '../grid/clipboard.ts';
import { createGridModel } from '../grid/grid-model.ts';
import { createGrid } from '../grid/grid.ts';
import { toOptions } from '../grid/to-options.ts';

/** The faulty rows of one table, to be mended before they are written. */
export interface MendGrid {
  readonly root: HTMLElement;
  readonly update: (view: MendView) => void;
}

/** Makes the grid of a table. */
export function createMendGrid(
  table: number,
  first: MendView,
  onEdit: (cells: NonNullable<ImportAnswer['cells']>) => void,
): MendGrid {
  let view = first;
  const model = createGridModel(view.columns, view.rows);
  const notice = element('p', { role: 'status', class: 'roster-notice' });
  const cellBar = createCellBar(model);
  const setIssues = (): void => {
    model.setIssues(
      view.issues.map((issue) => ({ ...issue, uid: `r${issue.row ?? 0}`, column: issue.column })),
    );
  };
  const ignore = (): void => undefined;
  const steps = { undo: [] as (readonly CellEdit[])[], redo: [] as (readonly CellEdit[])[] };
  /** @returns the edits that would take these back */
  const apply = (edits: readonly CellEdit[]): CellEdit[] => {
    const opposite = edits.map(({ uid, header }) => {
      const at = model.columns.findIndex((column) => column.header === header);
      return { uid, header, text: model.find(uid)?.cells[at] ?? '' };
    });
    for (const { uid, header, text } of edits) model.setCell(uid, header, text);
    grid.redraw();
    onEdit(
      edits.map(({ uid, header, text }) => {
        return { table, row: Number(uid.slice(1)), column: header, text };
      }),
    );
    return opposite;
  };
  const grid = createGrid(view.roster, model, {
    onEdit(edits) {
      steps.undo.push(apply(edits));
      steps.redo.length = 0;
    },
    onAppend: ({ length }) => {
      notice.textContent = texts.mendNoRows(length);
    },
    onTyping: ignore,
    onLeft: ignore,
    onActive: cellBar.show,
    onUndo(isRedo) {
      const [from, to] = isRedo ? [steps.redo, steps.undo] : [steps.undo, steps.redo];
      const edits = from.pop();
      if (edits) to.push(apply(edits));
    },
    onSave: ignore,
    onNotice: (text) => {
      notice.textContent = text;
    },
    toOptions: (column) => toOptions(column, view.references),
  });
  const update = (next: MendView): void => {
    view = next;
    model.setRows(view.rows);
    setIssues();
    grid.redraw();
  };
  setIssues();
  grid.redraw();
  const heading = element('h2', {}, texts.mend);
  const root = element(
    'section',
    { class: 'import-mend' },
    heading,
    element('p', {}, texts.mendAbout),
    notice,
    cellBar.root,
    grid.root,
  );
  return { root, update };
}
