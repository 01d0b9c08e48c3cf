import { peopleTexts } from '../../../words/desk/people.ts';
import type { GridColumn } from '../../shared/roster-change.ts';
import { element } from '../element.ts';
import type { GridModel } from './grid-model.ts';

/** The line above a grid: the active cell in full, what its column is, what is wrong with it. */
export interface CellBar {
  readonly root: HTMLElement;
  readonly show: (uid: string | undefined, column: GridColumn | undefined) => void;
}

/** Makes the line above a grid. */
export function createCellBar(model: GridModel): CellBar {
  const root = element('p', { class: 'cell-bar' });
  return {
    root,
    show(uid, column) {
      const at = model.columns.findIndex((own) => own.header === column?.header);
      const text = uid === undefined ? '' : (model.find(uid)?.cells[at] ?? '');
      const issues = uid === undefined || !column ? [] : model.findIssues(uid, column.header);
      const isLocked = uid !== undefined && model.find(uid)?.isLocked === true;
      root.replaceChildren(
        element('strong', {}, column?.header ?? ''),
        element('small', {}, [column?.type, column?.about].filter(Boolean).join('：')),
        element('span', {}, text),
        ...(isLocked ? [element('em', { 'data-locked': true }, peopleTexts.lockedRow)] : []),
        ...issues.map(({ message, hint, severity }) =>
          element('em', { 'data-severity': severity }, `${message}。${hint}`),
        ),
      );
    },
  };
}
