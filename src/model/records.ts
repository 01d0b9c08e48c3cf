import type { BaseMap } from '../schemas/base-map.ts';
import type { DocumentFolder, DocumentOf, DraftOf } from '../schemas/document.ts';
import type { newsDocument, pageDocument } from '../schemas/documents/article.ts';
import type { minutesDocument } from '../schemas/documents/minutes.ts';
import type { policyDocument } from '../schemas/documents/policy.ts';
import type { Draft } from '../schemas/field.ts';
import type { RosterName } from '../schemas/roster-names.ts';
import type { RowOf } from '../schemas/roster.ts';
import type { rosters } from '../schemas/rosters/index.ts';
import type { ClauseTree } from '../sources/policy/clauses.ts';
import type { RawDocument } from '../sources/front-matter.ts';
import type { MarkdownMarks } from '../sources/markdown/markdown-links.ts';
import type { ImageFile, ImageUse } from './images.ts';
import type { Settings } from './settings.ts';

type Row<N extends RosterName> = RowOf<(typeof rosters)[N]>;

/** Rows of every roster, typed. */
export type RosterRows = { readonly [N in RosterName]: readonly Row<N>[] };

/** A document's body; made when first asked for, so that the checks alone need not render it. */
export interface Body {
  /** What it is made of, and of nothing else. */
  readonly markdown: string;
  /** Safe HTML. */
  readonly toHtml: () => string;
  /** Plain text, blanks folded. */
  readonly toText: () => string;
}

/** A document as its file has it; what checks of wording, links and lines need. */
export interface Written {
  readonly source: RawDocument;
  readonly marks: MarkdownMarks;
  /** Fingerprint of the text as it stands. */
  readonly toDigest: () => string;
}

/** Header and footer of the site that this one belongs to, as safe HTML. */
export interface ParentParts {
  readonly header: string | undefined;
  readonly footer: string | undefined;
}

/** Everything the editors' files hold, typed but not yet joined. */
export interface PortalRecords {
  readonly settings: Settings;
  /** The street's own background, if it has one. */
  readonly baseMap: BaseMap | undefined;
  readonly parent: ParentParts;
  readonly rosters: RosterRows;
  readonly policies: readonly (DocumentOf<typeof policyDocument> & ClauseTree)[];
  readonly minutes: readonly (DocumentOf<typeof minutesDocument> &
    Body &
    Pick<Written, 'toDigest'>)[];
  readonly news: readonly (DocumentOf<typeof newsDocument> & Body)[];
  readonly pages: readonly (DocumentOf<typeof pageDocument> & Body)[];
  readonly images: readonly ImageFile[];
  readonly imageUses: readonly ImageUse[];
}

/** The same as far as it could be read; what the checks judge, so that all faults show at once. */
export interface PortalDrafts {
  readonly settings: Settings;
  /** The street's own background, if it has one. */
  readonly baseMap: BaseMap | undefined;
  readonly parent: ParentParts;
  readonly rosters: { readonly [N in RosterName]: readonly Draft<Row<N>>[] };
  readonly policies: readonly (DraftOf<typeof policyDocument> & ClauseTree & Written)[];
  readonly minutes: readonly (DraftOf<typeof minutesDocument> & Body & Written)[];
  readonly news: readonly (DraftOf<typeof newsDocument> & Body & Written)[];
  readonly pages: readonly (DraftOf<typeof pageDocument> & Body & Written)[];
  readonly images: readonly ImageFile[];
  readonly imageUses: readonly ImageUse[];
  /**
   * Whether a text may name a row or file that is there but could not be read. Its own fault is
   * reported; what refers to it is not to blame.
   */
  readonly isUnread: (where: RosterName | DocumentFolder, text: string) => boolean;
  /** Last day that can be over, ISO; undefined when nobody says which day it is. */
  readonly now: string | undefined;
}
