import type { Issue } from '../../issues/issue.ts';
import type { Fact, FactName } from './facts.ts';
import type { DocumentParts } from './to-blocks.ts';

/** A point, station or the centre that minutes can be of. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly level: '点' | '站' | '中心';
}

/** Front matter as it will be written; a key without a value is left out. */
export interface FrontMatter {
  readonly lines: readonly string[];
  /** Labelled values that the front matter has no room for; they go back into the text. */
  readonly left: readonly Fact[];
  readonly date: string | undefined;
  readonly unit: NamedUnit | undefined;
  readonly issues: readonly Issue[];
}

/** What front matter is made with besides the document itself. */
export interface MatterContext {
  /** Name of the Word file, for messages. */
  readonly file: string;
  readonly units: readonly NamedUnit[];
  /** What stands in headers and footers. */
  readonly margins: readonly string[];
}

/** A text as YAML keeps it, whatever it looks like. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A key with its value; nothing without a value. */
export const toLine = (key: string, value: string | number | undefined): string[] =>
  value === undefined || value === ''
    ? []
    : [`${key}: ${typeof value === 'number' ? value : quote(value)}`];

/** The first labelled value of a kind. */
export type FindFact = (name: FactName) => string | undefined;

export const createFindFact =
  ({ facts }: DocumentParts): FindFact =>
  (name) =>
    facts.find((fact) => fact.name === name)?.value;
