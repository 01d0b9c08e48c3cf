import { importTexts as texts } from '../../../words/desk/import.ts';
import type { ImportedRows, ImportedTable } from '../../shared/importing.ts';
import { element } from '../element.ts';
import { createRowList } from './row-list.ts';

/** What becomes of the rows of one sheet. */
export interface TableView {
  readonly root: HTMLElement;
  readonly update: (table: ImportedTable) => Promise<void>;
}

interface TableOptions {
  readonly load: (isSame: boolean, page: number) => Promise<ImportedRows>;
  readonly onChoice: (row: number, isLeft: boolean) => void;
}

/** Makes the list of a table; rows that stay as they are lie folded. */
export function createTableView({ load, onChoice }: TableOptions): TableView {
  const facts = element('div', {});
  const list = createRowList({ load: (page) => load(false, page), onChoice });
  const same = createRowList({ load: (page) => load(true, page) });
  const summary = element('summary', {});
  const folded = element('details', { class: 'import-same' }, summary, same.root);
  const root = element('section', { class: 'import-table' }, facts, list.root, folded);
  return {
    root,
    async update({ label, title, counts, kept, isDrafted }) {
      facts.replaceChildren(
        element('h2', {}, `${label} → ${title}`),
        element('p', {}, texts.counts(counts.new, counts.changed, counts.left)),
        kept > 0 ? element('p', {}, texts.kept(kept)) : '',
        isDrafted ? element('p', { class: 'import-joins' }, texts.joinsDraft) : '',
      );
      summary.textContent = texts.same(counts.same);
      folded.hidden = counts.same === 0;
      await Promise.all([list.refresh(), same.refresh()]);
    },
  };
}
