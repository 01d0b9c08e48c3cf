import type { ShownIssue } from './shown-issue.ts';

/** Where the desk shows the site as it will be. */
export const previewBase = '/preview/';

/** What a pane is told before it shows a page. */
export interface PreviewView {
  readonly version: number;
  /** Whether there is a page to show. */
  readonly isThere: boolean;
  /** Errors keep the newest changes out of the picture, which is an older one. */
  readonly isOld: boolean;
  /** The errors. */
  readonly issues: readonly ShownIssue[];
  /** Whether the page can differ from that of the saved files. */
  readonly isDrafted: boolean;
}

/** The page as the saved files make it; undefined: there is none. */
export interface SavedPage {
  readonly html: string | undefined;
}

/** Where the page of a row is. */
export interface RowPage {
  /** Header of the cell that names the page; undefined: all rows are on one page. */
  readonly column: string | undefined;
  /** Roster of which the cell names a record, by id or name. */
  readonly refersTo: string | undefined;
  /** Address in the site; `{}` stands for the id. */
  readonly address: string;
}
