import type { IssueCode } from '../issues/catalogue/index.ts';
import type { RawValue } from '../sources/raw-value.ts';
import type { RosterName } from './roster-names.ts';

/** What was found, for a message. */
interface Finding {
  readonly code: IssueCode;
  readonly args?: Record<string, string>;
}

/** A value, or why the text is not one. */
export type Parsed<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** The value in its plain spelling; what downloads publish instead of the text as typed. */
      readonly plain?: string;
      /** Understood, but worth a word to the editor. */
      readonly note?: Finding;
    }
  | ({ readonly ok: false } & Finding);

/** How the text of a cell or front-matter key becomes a typed value. */
export interface FieldType<T> {
  /** The type in an editor's words, for the data dictionary. */
  readonly name: string;
  /** A text that is one, made up, for whoever fills in a table. */
  readonly example?: string;
  readonly parse: (raw: RawValue) => Parsed<T>;
  /** What a YAML mapping holds, for the data dictionary. */
  readonly parts?: Fields;
  /** Roster whose records the value names. */
  readonly refersTo?: RosterName;
  /** A number: its column can be added up and may carry the field's unit. */
  readonly isNumeric?: true;
  /** Words of the editor's own: kept as written, a dash included. */
  readonly isProse?: true;
}

/** One column of a roster or key of a document: its name for editors, its type and its rules. */
export interface Field<T> {
  readonly header: string;
  /** Other headers that mean the same. */
  readonly synonyms: readonly string[];
  readonly type: FieldType<unknown>;
  /** Never set: carries the value's type. */
  readonly valueType?: T;
  /** Whether the cell must hold something. */
  readonly required: boolean;
  /** Whether the column may be missing altogether. */
  readonly columnOptional: boolean;
  /** Unit of the value as published. */
  readonly unit: string | undefined;
  /** `personal` values reach a page only through a rule that allows it, and are masked in messages. */
  readonly visibility: 'public' | 'personal';
  /** Meaning, in an editor's words. */
  readonly about: string;
}

interface FieldOptions {
  readonly about: string;
  readonly synonyms?: readonly string[];
  readonly unit?: string;
  readonly visibility?: 'public' | 'personal';
  readonly columnOptional?: boolean;
}

function toField<T>(header: string, type: FieldType<unknown>, options: FieldOptions): Field<T> {
  const { about, synonyms = [], unit, visibility = 'public', columnOptional = false } = options;
  return { header, type, required: false, about, synonyms, unit, visibility, columnOptional };
}

/** A field that every record must fill. */
export const required = <T>(
  header: string,
  type: FieldType<T>,
  options: FieldOptions,
): Field<T> => ({ ...toField<T>(header, type, options), required: true });

/** A field that may stay blank. */
export const optional = <T>(
  header: string,
  type: FieldType<T>,
  options: FieldOptions,
): Field<T | undefined> => toField<T | undefined>(header, type, options);

/** Every header a field may stand under. */
export const toNames = ({ header, synonyms }: Field<unknown>): readonly string[] => [
  header,
  ...synonyms,
];

/** The fields of one record type, by the name the code uses. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** Where a record stands. */
export interface RecordPlace {
  readonly file: string;
  readonly row: number;
}

/** A record as far as it could be read: what had a fault is undefined. */
export type Draft<T> = {
  readonly [K in keyof T]: K extends 'place' | 'cells' | 'isSample' ? T[K] : T[K] | undefined;
};

/** The typed record that a set of fields describes, with its place. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
} & {
  readonly place: RecordPlace;
  /** The texts as written, by header; what downloads publish. */
  readonly cells: Readonly<Record<string, string>>;
  /** Made up to show a feature; never part of a production release. */
  readonly isSample: boolean;
};
