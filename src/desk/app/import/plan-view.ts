import { importTexts as texts } from '../../../words/desk/import.ts';
import type {
  ImportAnswer,
  ImportedRows,
  ImportView,
  ImportWritten,
  MendView,
} from '../../shared/importing.ts';
import { element } from '../element.ts';
import { ask, RequestFault, tell } from '../request.ts';
import { showFault } from '../show-fault.ts';
import { showDocument } from './document-view.ts';
import { showFiles } from './file-list.ts';
import { showIssues } from './issue-list.ts';
import { replaceKeepingFocus } from './keep-focus.ts';
import { createMendGrid, type MendGrid } from './mend-grid.ts';
import { showQuestions } from './questions.ts';
import { createTableView, type TableView } from './table-view.ts';
import { createWriteBar } from './write-bar.ts';

/** What dropped files would change, until it is written. */
export interface PlanView {
  readonly root: HTMLElement;
  /** Asks the desk how the import stands now. */
  readonly reload: () => Promise<void>;
}

interface PlanEvents {
  readonly onWritten: (written: ImportWritten) => void;
  readonly onStartOver: () => void;
  /** The desk was started anew, or the file has been lying too long. */
  readonly onGone: (error: unknown) => void;
}

/** Shows an import. */
export function createPlanView(
  id: string,
  { onWritten, onStartOver, onGone }: PlanEvents,
): PlanView {
  const address = `/api/imports/${id}`;
  const head = element('div', {});
  const asked = element('div', {});
  const issues = element('div', {});
  const documents = element('div', {});
  const fault = element('div', {});
  const mend = element('div', {});
  const tables = element('div', {});
  let [shownTables, mending]: [TableView[], { table: number; grid: MendGrid } | undefined] = [
    [],
    undefined,
  ];
  let shownLabels = '';
  let queue: Promise<void> = Promise.resolve();
  // What is asked and answered goes one after the other, so that the last answer is the newest.
  const enqueue = async (work: () => Promise<void>): Promise<void> => {
    bar.setBusy(true);
    const own = queue.then(work).catch((error: unknown) => {
      if (error instanceof RequestFault && error.status === 404) onGone(error);
      else showFault(fault, error);
    });
    queue = own;
    await own;
    if (own === queue) bar.setBusy(false);
  };
  const answer = (given: ImportAnswer): void => {
    void enqueue(async () => {
      fault.replaceChildren();
      await show(await tell<ImportView>(`${address}/answer`, given));
    });
  };
  const finish = (way: 'write' | 'draft'): void => {
    void enqueue(async () => {
      fault.replaceChildren();
      try {
        onWritten(await tell<ImportWritten>(`${address}/${way}`, {}));
      } catch (error) {
        await show(await ask<ImportView>(address));
        throw error;
      }
    });
  };
  const bar = createWriteBar(finish);
  const createTable = (index: number): TableView =>
    createTableView({
      load: (isSame, page) =>
        ask<ImportedRows>(`${address}/rows?table=${index}&same=${String(isSame)}&page=${page}`),
      onChoice: (row, isLeft) => {
        answer({ rows: [{ table: index, row, isLeft }] });
      },
    });
  const updateMend = async (view: ImportView): Promise<void> => {
    const faulty = view.tables.findIndex(({ counts }) => counts.faulty > 0);
    const kept = mending && view.tables[mending.table]?.canMend ? mending.table : undefined;
    const table = kept !== undefined && faulty < 0 ? kept : faulty;
    if (table < 0) {
      mending = undefined;
      mend.replaceChildren();
      return;
    }
    const own = await ask<MendView>(`${address}/tables/${table}`);
    if (mending?.table === table) mending.grid.update(own);
    else if (own.rows.length > 0) {
      const grid = createMendGrid(table, own, (cells) => {
        answer({ cells });
      });
      mending = { table, grid };
      mend.replaceChildren(grid.root);
    }
  };
  const show = async (view: ImportView): Promise<void> => {
    replaceKeepingFocus(
      head,
      element('h2', {}, texts.heading(view.name)),
      element('p', {}, texts.notWritten),
      showFiles(view.files, (name, isLeft) => {
        answer({ file: { name, isLeft } });
      }),
    );
    replaceKeepingFocus(
      asked,
      showQuestions(view, (reading) => {
        mending = undefined;
        mend.replaceChildren();
        answer({ reading });
      }),
    );
    issues.replaceChildren(
      showIssues(view, () => {
        answer({ leavesFaulty: true });
      }),
    );
    const labels = view.tables.map(({ label }) => label).join('\n');
    if (shownLabels !== labels) {
      shownLabels = labels;
      mending = undefined;
      mend.replaceChildren();
      shownTables = view.tables.map((_, index) => createTable(index));
      tables.replaceChildren(...shownTables.map(({ root }) => root));
    }
    documents.replaceChildren(...view.documents.map(showDocument));
    bar.show(view);
    await updateMend(view);
    await Promise.all(
      view.tables.map(async (table, index) => {
        await shownTables[index]?.update(table);
      }),
    );
  };
  const startOver = element('button', { type: 'button', class: 'quiet' }, texts.startOver);
  startOver.addEventListener('click', () => {
    void tell(`${address}/end`, {}).catch(() => undefined);
    onStartOver();
  });
  const root = element(
    'div',
    { class: 'import-plan' },
    head,
    startOver,
    asked,
    issues,
    mend,
    tables,
    documents,
    fault,
    bar.root,
  );
  return {
    root,
    reload: () => enqueue(async () => show(await ask<ImportView>(address))),
  };
}
