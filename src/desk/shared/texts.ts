import type { DocumentFolder } from '../../schemas/document.ts';
import type { ChangedPart } from './history.ts';
import type { ShownIssue } from './shown-issue.ts';

/** A document in the list of all. */
export interface TextEntry {
  readonly folder: DocumentFolder;
  readonly id: string;
  readonly file: string;
  /** Kind in an editor's words. */
  readonly kind: string;
  readonly title: string;
  /** As the file has it; undefined where it has none. */
  readonly date: string | undefined;
  readonly isDrafted: boolean;
  readonly isSample: boolean;
  readonly errors: number;
}

/** A kind of document that can be begun. */
export interface NewKind {
  readonly folder: DocumentFolder;
  readonly title: string;
  /** What the file may be called, where that is fixed. */
  readonly names: readonly string[] | undefined;
  /** Where minutes can be of, by id. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

export interface TextList {
  readonly entries: readonly TextEntry[];
  readonly kinds: readonly NewKind[];
}

/** A document to be begun. */
export interface NewText {
  readonly folder: DocumentFolder;
  readonly title: string;
  readonly date?: string | undefined;
  readonly unit?: string | undefined;
  readonly name?: string | undefined;
}

/** What a field holds: a text, several, a group by header, or rows of a group. */
export type FieldValue =
  | string
  | readonly string[]
  | Readonly<Record<string, string>>
  | readonly Readonly<Record<string, string>>[];

export type FieldShape = 'text' | 'list' | 'group' | 'rows';

/** A field, or a part of one. */
export interface FieldPart {
  readonly header: string;
  readonly about: string;
  /** The type in an editor's words. */
  readonly type: string;
  readonly choices: readonly string[] | undefined;
  readonly isRequired: boolean;
}

/** A line of a document's front matter. */
export interface TextField extends FieldPart {
  readonly shape: FieldShape;
  readonly parts: readonly FieldPart[];
  readonly value: FieldValue;
}

/** Two texts of which one has to be chosen. */
export interface TextConflict {
  /** Where the other one comes from. */
  readonly author: string | undefined;
  /** From the other text to one's own. */
  readonly parts: readonly ChangedPart[];
}

/** A document as its page shows it. */
export interface TextView {
  readonly version: number;
  readonly file: string;
  readonly title: string;
  readonly state: 'saved' | 'draft' | 'conflict';
  /** Undefined where the lines between the fences cannot be read; then they are edited as they are. */
  readonly fields: readonly TextField[] | undefined;
  readonly head: string;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly issues: readonly ShownIssue[];
  /** With what another program wrote into the file. */
  readonly conflict: TextConflict | undefined;
  /** Its page of the site; undefined: it has none. */
  readonly address: string | undefined;
}

/** What somebody made of the text that he saw. */
export interface TextEdit {
  readonly part: 'body' | 'head';
  readonly before: string;
  readonly after: string;
}

/** What became of an edit. */
export interface TextAnswer extends TextView {
  /** The other text, where somebody else changed the same paragraph meanwhile. */
  readonly refused?: (TextConflict & { readonly theirs: string }) | undefined;
  /** What besides has to be said to whoever saved. */
  readonly notice?: string | undefined;
}

/** Where a picture was put. */
export interface StoredPicture {
  /** As a text names it. */
  readonly address: string;
}

/** Largest picture that is taken, in bytes. */
export const largestPicture = 20 * 1024 * 1024;

/** A pasted paragraph or table, as the importer knows it from Word. */
export interface PastedText {
  readonly kind: 'text';
  readonly text: string;
  readonly isBold: boolean;
  readonly isStruck: boolean;
  readonly link: string | undefined;
}
export type PastedInline = PastedText | { readonly kind: 'break' };
export interface PastedParagraph {
  readonly kind: 'paragraph';
  readonly heading: number | undefined;
  readonly item: { readonly number: number | undefined; readonly level: number } | undefined;
  readonly inlines: readonly PastedInline[];
}
export interface PastedTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly PastedParagraph[])[])[];
}
export type PastedBlock = PastedParagraph | PastedTable;
