import type { ListNumber } from './lists/count-lists.ts';

/** A piece of a line. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly isBold: boolean;
      readonly isStruck: boolean;
      readonly link: string | undefined;
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'picture'; readonly mark: string; readonly alt: string };

/** The number or bullet before a paragraph. */
export type Label =
  | { readonly kind: 'number'; readonly number: ListNumber }
  | { readonly kind: 'bullet'; readonly sign: string; readonly level: number };

/** A paragraph of a document. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Level of a heading, from 1. */
  readonly heading: number | undefined;
  readonly label: Label | undefined;
  readonly inlines: readonly Inline[];
}

/** A table with every cell in its own row and column. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Block[])[])[];
}

/** What a document is made of. */
export type Block = Paragraph | Table;

/** The text of a line without its looks. */
export const toPlainLine = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
