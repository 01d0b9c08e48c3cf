import type { ShownIssue } from './shown-issue.ts';

/** What the first page shows. */
export interface TodayView {
  readonly issues: readonly ShownIssue[];
  readonly drafts: readonly {
    readonly file: string;
    readonly author: string;
    readonly at: string;
  }[];
}
