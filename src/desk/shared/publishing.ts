import type { ChangedRow } from './history.ts';

/** 内部看的 may hold samples and unset codes; 正式 is refused while it does. */
export type PublishKind = 'draft' | 'release';

/** Where a publication stands. */
export interface PublishStatus {
  readonly state: 'idle' | 'running' | 'done' | 'error';
  /** The step that is being done, of how many. */
  readonly step: number;
  readonly steps: number;
  readonly label: string;
  /** What the program said, in an editor's words; lines. */
  readonly log: readonly string[];
  /** Where the site was put, once it is done. */
  readonly folder: string | undefined;
  /** Name of the archive for the server, of a release. */
  readonly archive: string | undefined;
  readonly pages: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
}

/** What was saved since the last publication. */
export interface UnpublishedChange {
  readonly title: string;
  readonly author: string;
  readonly at: string;
  readonly rows: readonly ChangedRow[];
}

/** The page 发布. */
export interface PublishView extends PublishStatus {
  readonly target: string;
  /** What a release would refuse; none: it may be published. */
  readonly missing: readonly string[];
  /** Files with drafts, which are not published. */
  readonly drafts: readonly string[];
  readonly changes: readonly UnpublishedChange[];
  readonly last:
    { readonly at: string; readonly author: string; readonly kind: PublishKind } | undefined;
  readonly canGoBack: boolean;
}
