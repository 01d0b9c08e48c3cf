import type { DocumentFolder } from '../schemas/document.ts';
import type { MinutesDocument } from '../schemas/documents/minutes.ts';
import type { NewsDocument, PageDocument } from '../schemas/documents/article.ts';
import type { PolicyDocument } from '../schemas/documents/policy.ts';
import type { RosterName } from '../schemas/roster-names.ts';
import type { RowOf } from '../schemas/roster.ts';
import type { rosters } from '../schemas/rosters/index.ts';
import type { ClauseTree } from '../sources/clauses.ts';
import type { Settings } from './settings.ts';

/** Rows of every roster, typed. */
export type RosterRows = { readonly [N in RosterName]: readonly RowOf<(typeof rosters)[N]>[] };

/** A document's body as safe HTML and as plain text. */
export interface Body {
  readonly html: string;
  readonly text: string;
}

/** Everything the editors' files hold, typed but not yet joined; what the checks judge. */
export interface PortalRecords {
  readonly settings: Settings;
  readonly rosters: RosterRows;
  readonly policies: readonly (PolicyDocument & ClauseTree)[];
  readonly minutes: readonly (MinutesDocument & Body)[];
  readonly news: readonly (NewsDocument & Body)[];
  readonly pages: readonly (PageDocument & Body)[];
  /**
   * Whether a text may name a row or file that is there but could not be read. Its own fault is
   * reported; what refers to it is not to blame.
   */
  readonly isUnread: (where: RosterName | DocumentFolder, text: string) => boolean;
}
