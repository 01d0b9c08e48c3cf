import { createIssue, type Issue } from '../issues/issue.ts';
import { findNearest } from '../issues/nearest.ts';
import type { RawDocument } from '../sources/front-matter.ts';
import { toNames, type Draft, type Fields, type RecordOf } from './field.ts';
import { parseFields } from './parse-fields.ts';
import { sampleField } from './roster.ts';

/** Folders of `content/`. */
export const documentFolders = ['policies', 'minutes', 'news', 'pages'] as const;
export type DocumentFolder = (typeof documentFolders)[number];

/** One kind of Markdown document and the fields of its front matter. */
export interface DocumentKind<F extends Fields = Fields> {
  readonly folder: DocumentFolder;
  readonly title: string;
  readonly fields: F;
}

/** States a kind of document. */
export function defineDocument<F extends Fields>(
  folder: DocumentFolder,
  title: string,
  fields: F,
): DocumentKind<F> {
  return { folder, title, fields };
}

/** Typed front matter of a kind, with the id that its file name gives. */
export type DocumentOf<K> =
  K extends DocumentKind<infer F> ? Omit<RecordOf<F>, 'cells'> & { readonly id: string } : never;

/** A document as far as its front matter could be read. */
export type DraftOf<K> =
  K extends DocumentKind<infer F>
    ? Omit<Draft<RecordOf<F>>, 'cells'> & { readonly id: string }
    : never;

/** Front matter to a typed record; every fault is named in the issues. */
export function parseDocument<F extends Fields>(
  kind: DocumentKind<F>,
  id: string,
  { file, mapping }: RawDocument,
): { record: DraftOf<DocumentKind<F>>; issues: Issue[] } {
  const fields: Fields = { ...kind.fields, isSample: sampleField };
  const known = Object.values(fields).flatMap(toNames);
  const place = { file, row: 1 };
  const issues = Object.keys(mapping.values)
    .filter((key) => !known.includes(key))
    .map((key) =>
      createIssue(
        'unknown-field',
        { file, row: mapping.lines[key] ?? 1, column: key },
        { nearest: findNearest(key, known) },
      ),
    );
  const parsed = parseFields(fields, place, (field) => {
    const header = toNames(field).find((name) => name in mapping.values) ?? field.header;
    return { header, raw: mapping.values[header], row: mapping.lines[header] ?? 1 };
  });
  for (const issue of parsed.issues) {
    const { column = '' } = issue.place;
    const isAbsent = issue.code === 'required-value' && !(column in mapping.values);
    issues.push(isAbsent ? createIssue('missing-field', issue.place, { column }) : issue);
  }
  const values = { ...parsed.values, isSample: parsed.values['isSample'] === true, place, id };
  // Every value was parsed by the field its type is derived from.
  return { record: values as unknown as DraftOf<DocumentKind<F>>, issues };
}
