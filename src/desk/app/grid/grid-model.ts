import type { CellIssue, GridColumn, GridRow } from '../../shared/roster-change.ts';

/** A place in the grid as it is shown: line and column, counted from 0. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** Lines and columns from the one to the other, both included. */
export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** In which order lines are shown; the file's order does not change. */
export interface Sorting {
  readonly column: number;
  readonly isDescending: boolean;
}

/** What the grid shows: the lines that pass the filter, in the order that was asked for. */
export interface GridModel {
  readonly columns: readonly GridColumn[];
  readonly count: () => number;
  readonly get: (line: number) => GridRow | undefined;
  readonly getCell: (place: CellPlace) => string;
  readonly findLine: (uid: string) => number | undefined;
  readonly find: (uid: string) => GridRow | undefined;
  /** All rows, in the order of the file. */
  readonly all: () => readonly GridRow[];
  readonly setRows: (rows: readonly GridRow[]) => void;
  readonly setCell: (uid: string, header: string, text: string) => void;
  readonly insert: (row: GridRow, beforeUid: string | undefined) => void;
  readonly remove: (uid: string) => void;
  readonly setFilter: (text: string, onlyFaulty: boolean) => void;
  readonly sort: (sorting: Sorting | undefined) => void;
  readonly sorting: () => Sorting | undefined;
  readonly setIssues: (issues: readonly CellIssue[]) => void;
  /** What stands at a cell; errors first. */
  readonly findIssues: (uid: string, header: string) => readonly CellIssue[];
  readonly hasIssue: (uid: string) => boolean;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });
const toKey = (uid: string, header: string): string => `${uid}\u0000${header}`;

/** A row as the grid keeps it. */
type OwnRow = Omit<GridRow, 'cells'> & { readonly cells: string[] };

const toOwn = (row: GridRow): OwnRow => ({ ...row, cells: [...row.cells] });

/** The grid's own memory of a roster. */
export function createGridModel(
  columns: readonly GridColumn[],
  first: readonly GridRow[],
): GridModel {
  let rows = first.map(toOwn);
  let shown: OwnRow[] = rows;
  let [filter, onlyFaulty] = ['', false];
  let sorting: Sorting | undefined;
  let issues = new Map<string, CellIssue[]>();
  let faulty = new Set<string>();
  const byUid = new Map(rows.map((row) => [row.uid, row]));
  const passes = (row: OwnRow): boolean => {
    if (onlyFaulty && !faulty.has(row.uid)) return false;
    return filter === '' || row.cells.some((cell) => cell.toLowerCase().includes(filter));
  };
  const arrange = (): void => {
    shown = filter === '' && !onlyFaulty ? rows : rows.filter(passes);
    if (!sorting) return;
    const { column, isDescending } = sorting;
    const sign = isDescending ? -1 : 1;
    shown = [...shown].sort(
      (a, b) => sign * collator.compare(a.cells[column] ?? '', b.cells[column] ?? ''),
    );
  };
  return {
    columns,
    count: () => shown.length,
    get: (line) => shown[line],
    getCell: ({ line, column }) => shown[line]?.cells[column] ?? '',
    findLine: (uid) => {
      const at = shown.findIndex((row) => row.uid === uid);
      return at < 0 ? undefined : at;
    },
    find: (uid) => byUid.get(uid),
    all: () => rows,
    setRows(next) {
      rows = next.map(toOwn);
      byUid.clear();
      for (const row of rows) byUid.set(row.uid, row);
      arrange();
    },
    setCell(uid, header, text) {
      const row = byUid.get(uid);
      const at = columns.findIndex((column) => column.header === header);
      // In place, and where it is shown: a paste changes ten thousand cells, and a line that is
      // being worked on stays, whatever filter and order say of its new text.
      if (row && at >= 0) row.cells[at] = text;
    },
    insert(added, beforeUid) {
      const row = toOwn(added);
      byUid.set(row.uid, row);
      const add = (list: readonly OwnRow[]): OwnRow[] => {
        const at = list.findIndex(({ uid }) => uid === beforeUid);
        return at < 0 ? [...list, row] : [...list.slice(0, at), row, ...list.slice(at)];
      };
      const isSame = shown === rows;
      rows = add(rows);
      shown = isSame ? rows : add(shown);
    },
    remove(uid) {
      byUid.delete(uid);
      rows = rows.filter((row) => row.uid !== uid);
      shown = shown.filter((row) => row.uid !== uid);
    },
    setFilter(text, isOnlyFaulty) {
      [filter, onlyFaulty] = [text.trim().toLowerCase(), isOnlyFaulty];
      arrange();
    },
    sort(next) {
      sorting = next;
      arrange();
    },
    sorting: () => sorting,
    setIssues(found) {
      issues = new Map();
      faulty = new Set();
      for (const issue of found) {
        if (issue.uid === undefined) continue;
        faulty.add(issue.uid);
        const key = toKey(issue.uid, issue.column ?? '');
        issues.set(key, [...(issues.get(key) ?? []), issue]);
      }
    },
    findIssues: (uid, header) => issues.get(toKey(uid, header)) ?? [],
    hasIssue: (uid) => faulty.has(uid),
  };
}
