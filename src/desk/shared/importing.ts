import type { GridColumn, GridRow, ReferenceChoice } from './roster-change.ts';
import type { ShownIssue } from './shown-issue.ts';

/** A cell that an import fills or changes. */
export interface ImportedCell {
  /** Header of the roster. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What becomes of one row of a dropped file. */
export interface ImportedRow {
  readonly table: number;
  /** Row of the sheet. */
  readonly row: number;
  readonly kind: 'new' | 'changed' | 'same';
  readonly title: string;
  readonly cells: readonly ImportedCell[];
  /** Whether an error stands in it. */
  readonly isFaulty: boolean;
  /** Left out by the editor. */
  readonly isLeft: boolean;
}

/** A sheet that was recognised as a roster. */
export interface ImportedTable {
  /** File and sheet. */
  readonly label: string;
  readonly title: string;
  readonly counts: Readonly<Record<ImportedRow['kind'] | 'left' | 'faulty', number>>;
  /** Rows of the roster that the sheet does not mention. */
  readonly kept: number;
  /** Whether the roster has unsaved changes, which the rows will join. */
  readonly isDrafted: boolean;
  /** Whether cells can be mended on the page: where an issue stands in a row. */
  readonly canMend: boolean;
}

/** A document of the portal that a dropped one becomes. */
export interface ImportedDocument {
  readonly source: string;
  /** File name to be. */
  readonly file: string;
  /** Whether this very text is there already. */
  readonly isThere: boolean;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly paragraphs: readonly { readonly isHeading: boolean; readonly text: string }[];
  readonly pictures: number;
}

/** What was found in the dropped files, or would be once they are written. */
export interface ImportIssue extends ShownIssue {
  /** As a spreadsheet names it. */
  readonly cell: string | undefined;
  /** Index of the table it stands in. */
  readonly table: number | undefined;
}

/** How the importer is to read the files; what it asks is answered here. */
export interface ReadingChoices {
  readonly hidden?: 'take' | 'skip' | undefined;
  /** Roster or kind of document. */
  readonly as?: string | undefined;
}

/** What the editor decides about an import; all parts are optional. */
export interface ImportAnswer {
  readonly reading?: ReadingChoices;
  readonly rows?: readonly { readonly table: number; readonly row: number; isLeft: boolean }[];
  /** A whole file is left out, or taken again. */
  readonly file?: { readonly name: string; readonly isLeft: boolean };
  /** Leaves out every row with an error. */
  readonly leavesFaulty?: boolean;
  readonly cells?: readonly {
    readonly table: number;
    readonly row: number;
    readonly column: string;
    readonly text: string;
  }[];
}

/** An import that waits for being written. */
export interface ImportView {
  readonly id: string;
  readonly name: string;
  /** The files that were dropped. */
  readonly files: readonly { readonly name: string; readonly isLeft: boolean }[];
  readonly tables: readonly ImportedTable[];
  readonly documents: readonly ImportedDocument[];
  /** The first of them; errors first. */
  readonly issues: readonly ImportIssue[];
  readonly counts: { readonly errors: number; readonly warnings: number };
  readonly reading: ReadingChoices;
  readonly asks: {
    readonly hidden: boolean;
    /** What the files may be, where that has to be said. */
    readonly kinds: readonly { readonly value: string; readonly label: string }[];
  };
  /** Whether there is something to write and nothing in its way. */
  readonly isReady: boolean;
  /** Whether documents can be kept as a draft although something is missing in them. */
  readonly canDraft: boolean;
  /** Errors that the portal had before. */
  readonly olderErrors: number;
}

/** One page of the rows of a table. */
export interface ImportedRows {
  readonly rows: readonly ImportedRow[];
  readonly total: number;
}

/** What the importer reads, by the ending of the name. */
export const importEndings = '.xlsx .xls .ods .csv .et .docx .doc .wps .odt .rtf .pdf .ofd'.split(
  ' ',
);

/** Largest file that is taken, in bytes. */
export const largestUpload = 50 * 1024 * 1024;

/** Rows a page. */
export const rowsPerPage = 200;

/** The rows that may need mending, as a grid. */
export interface MendView {
  readonly roster: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly references: Readonly<Record<string, readonly ReferenceChoice[]>>;
  readonly issues: readonly ImportIssue[];
}

/** What was written. */
export interface ImportWritten {
  readonly files: readonly {
    readonly file: string;
    readonly title: string;
    /** Its grid; undefined for a document. */
    readonly href: string | undefined;
    /** Whether it waits as a draft for being saved. */
    readonly isDraft: boolean;
  }[];
  /** What besides has to be said. */
  readonly notice?: string | undefined;
}
