import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ImportTable } from '../../importing/import-table.ts';
import { readTables } from '../../importing/read-tables.ts';
import { createIssue, type Issue } from '../../issues/issue.ts';
import { rosterNames } from '../../schemas/roster-names.ts';
import { rosters } from '../../schemas/rosters/index.ts';
import { readDocx, type DocxText } from '../../sources/office/docx.ts';
import { fixedEndings } from '../../sources/office/fixed/read-fixed.ts';
import type { ImportOptions } from '../options.ts';
import { convertedEndings, convertToDocx, findOffice, isDocxInside } from './convert-document.ts';
import { toFileReason } from './read-file.ts';
import { readFixedApart } from './read-fixed-apart.ts';

// Larger files are no rosters or minutes; reading one would stop the machine.
const largestFile = 50 * 1024 * 1024;

async function readImport(file: string): Promise<Uint8Array | Issue> {
  const label = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size <= largestFile) return await readFile(file);
    return createIssue('broken-import', { file: label }, { reason: '超过 50 MB' });
  } catch (error) {
    return createIssue('broken-import', { file: label }, { reason: toFileReason(error) });
  }
}

/** What the files say, before anything is compared with the portal. */
export interface ReadImports {
  readonly tables: readonly ImportTable[];
  readonly texts: readonly { readonly file: string; readonly text: DocxText }[];
  readonly issues: readonly Issue[];
}

type ReadOptions = Pick<ImportOptions, 'files' | 'as' | 'sheet' | 'hidden'>;
const documentEndings = /\.(?:docx|doc|wps|rtf|odt|pdf|ofd)$/i;

interface ReadText {
  readonly document?: DocxText;
  readonly issues: readonly Issue[];
}

/** A document of any kind that offices keep, as Markdown. */
async function readText(bytes: Uint8Array, file: string): Promise<ReadText> {
  if (fixedEndings.test(file)) return readFixedApart(bytes, file);
  if (!convertedEndings.test(file) || isDocxInside(bytes, file)) return readDocx(bytes, file);
  const converted = await convertToDocx(bytes, { file, office: await findOffice() });
  return 'issue' in converted ? { issues: [converted.issue] } : readDocx(converted.bytes, file);
}

// Characters of five hundred pages, and of several pages without a break: nobody wrote more, and
// what reads Markdown takes ever longer.
const longest = { text: 400_000, paragraph: 50_000 };

/** A document of a length that can be worked with. */
async function readReasonableText(bytes: Uint8Array, file: string): Promise<ReadText> {
  const read = await readText(bytes, file);
  const text = read.document?.markdown ?? '';
  const isReasonable =
    text.length <= longest.text &&
    text.split('\n').every((paragraph) => paragraph.length <= longest.paragraph);
  if (isReasonable) return read;
  const reason = '文字太多，或者一段太长';
  return { issues: [createIssue('broken-import', { file }, { reason })] };
}

/** Reads the files; what cannot be read is named. */
export async function readImports(options: ReadOptions): Promise<ReadImports> {
  const { files, as, sheet, hidden } = options;
  const result = {
    tables: [] as ImportTable[],
    texts: [] as { file: string; text: DocxText }[],
    issues: [] as Issue[],
  };
  const named = rosterNames.find((name) => name === as);
  const candidates = named === undefined ? rosters : { [named]: rosters[named] };
  const title = named === undefined ? undefined : rosters[named].title;
  for (const source of files) {
    const file = path.basename(source);
    const bytes = await readImport(source);
    if (!(bytes instanceof Uint8Array)) {
      result.issues.push(bytes);
    } else if (documentEndings.test(file)) {
      const { document, issues } = await readReasonableText(bytes, file);
      result.issues.push(...issues, ...(document?.issues ?? []));
      if (document) result.texts.push({ file, text: document });
    } else if (/\.(?:xlsx|xls|ods|csv|et)$/i.test(file)) {
      const context = { file, rosters: candidates, sheet, hidden, named: title };
      const { tables, issues } = await readTables(bytes, context);
      result.tables.push(...tables);
      for (const issue of issues) result.issues.push(issue);
    } else result.issues.push(createIssue('unsupported-import', { file }));
  }
  return result;
}
