import type { ShownIssue } from './shown-issue.ts';

/** One thing to do. */
export interface TodayItem {
  readonly text: string;
  /** What else is to be known: until when, with whom it is. */
  readonly note?: string | undefined;
  /** Whole days that are left; negative: so long overdue. Undefined: there is no day for it. */
  readonly days?: number | undefined;
  /** Where it is done. */
  readonly href?: string | undefined;
  /** Code of the check that says so, if one does. */
  readonly code?: string | undefined;
}

/** What the checks say of a file. */
export interface TodayFile {
  readonly title: string;
  readonly href: string | undefined;
  readonly errors: number;
  readonly issues: readonly (ShownIssue & { readonly href: string | undefined })[];
}

/** What the first page shows; each list by urgency. */
export interface TodayView {
  /** The day it is, as people write it. */
  readonly day: string;
  /** The clock of the computer is behind what it was; undefined: it is not. */
  readonly clock: string | undefined;
  readonly due: readonly TodayItem[];
  readonly wrong: readonly TodayFile[];
  readonly reviews: readonly TodayItem[];
  /** Typed and not yet saved. */
  readonly drafts: readonly TodayItem[];
  /** Saved since the last publication. */
  readonly unpublished: readonly TodayItem[];
}
