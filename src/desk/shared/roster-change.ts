import type { RowPage } from './preview.ts';

/** One change of a roster, as the grid sends it; each can be taken back by its opposite. */
export type RosterChange =
  | {
      readonly kind: 'cell';
      readonly uid: string;
      /** Header. */
      readonly column: string;
      /** What the editor saw; another text there now is a conflict and never overwritten. */
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'insert';
      readonly uid: string;
      /** The line that comes after it; undefined: at the end. */
      readonly beforeUid?: string | undefined;
      /** By header. */
      readonly cells: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'remove';
      readonly uid: string;
      /** The line that came after it, so that it can come back to its place. */
      readonly beforeUid?: string | undefined;
      readonly cells: Readonly<Record<string, string>>;
    };

/** Changes on their way to the desk. */
export interface SentChanges {
  readonly changes: readonly RosterChange[];
  /** The opening of the lines that the uids are of; a request that stands alone need not say it. */
  readonly epoch?: number;
}

/** A cell that two people, or the desk and another program, changed to different texts. */
export interface CellConflict {
  readonly uid: string;
  readonly column: string;
  /** What this editor wants. */
  readonly mine: string;
  /** What stands there now. */
  readonly theirs: string;
  /** Who wrote it; undefined: it was changed beside the desk. */
  readonly author: string | undefined;
}

/** A column of the grid. */
export interface GridColumn {
  readonly header: string;
  /** What the dictionary says of it. */
  readonly about: string;
  /** The type in an editor's words. */
  readonly type: string;
  /** The words to choose from. */
  readonly choices?: readonly string[];
  /** Roster whose records may be named. */
  readonly refersTo?: string;
  readonly isRequired: boolean;
  readonly isPersonal: boolean;
  readonly isNumeric: boolean;
  readonly unit?: string;
  /** Whether the file has the column already. */
  readonly isInFile: boolean;
}

/** A line of the grid; cells in the order of the columns. */
export interface GridRow {
  readonly uid: string;
  /** 编号 where the roster has one, else the uid: what `data-row-id` holds. */
  readonly id: string;
  /** Row as Excel shows it. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether this editor may only look at it. */
  readonly isLocked?: boolean;
}

/** What stands at a cell. */
export interface CellIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Undefined: the issue is about the whole file. */
  readonly uid: string | undefined;
  readonly column: string | undefined;
  readonly message: string;
  readonly hint: string;
}

/** A choice of a reference column: what is written into the cell, and what is shown. */
export interface ReferenceChoice {
  readonly id: string;
  readonly name: string;
  /** 松枫社区 → `songfengshequ sfsq`. */
  readonly typed: string;
}

export type GridState = 'saved' | 'draft' | 'conflict';

/** Whether the file waits for being saved, or for a choice. */
export interface GridStatus {
  readonly version: number;
  readonly state: GridState;
  readonly issues: readonly CellIssue[];
  readonly conflicts: readonly CellConflict[];
  /** How many changes can be taken back and done again by this person. */
  readonly undo: number;
  readonly redo: number;
}

/** A roster as the grid gets it. */
export interface GridView extends GridStatus {
  readonly roster: string;
  readonly title: string;
  readonly file: string;
  /** Changes when the lines have new uids, after a save or a change beside the desk. */
  readonly epoch: number;
  /** Header of the key column, if the roster has one. */
  readonly keyColumn: string | undefined;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly references: Readonly<Record<string, readonly ReferenceChoice[]>>;
  /** Where residents read a row. */
  readonly page: RowPage;
}
