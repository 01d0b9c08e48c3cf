import path from 'node:path';
import { createIssue, type Issue } from '../issues/issue.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Body, PortalDrafts, Written } from '../model/records.ts';
import {
  parseDocument,
  type DocumentFolder,
  type DocumentKind,
  type DraftOf,
} from '../schemas/document.ts';
import { findIdFault } from '../schemas/field-type.ts';
import { newsDocument, pageDocument } from '../schemas/documents/article.ts';
import { minutesDocument } from '../schemas/documents/minutes.ts';
import { policyDocument } from '../schemas/documents/policy.ts';
import type { Fields } from '../schemas/field.ts';
import { parseClauses, type ClauseTree } from '../sources/policy/clauses.ts';
import { findImageUses, type ImageUse } from '../sources/markdown/image-uses.ts';
import { parseFrontMatter, type RawDocument } from '../sources/front-matter.ts';
import { toPlainText } from '../sources/markdown/html-to-text.ts';
import { renderMarkdown } from '../sources/markdown/markdown.ts';
import { findMarks } from '../sources/markdown/markdown-links.ts';
import { keepNothing, type KeptWork } from './kept-work.ts';
import { decodeFile, listNames, readBytes } from './portal-files.ts';
import { scanText } from './scan-sources.ts';
import { toTextDigest } from './text-digest.ts';
import type { Unread } from './unread.ts';
import type { Root } from './root.ts';

interface ReadOptions {
  readonly root: Root;
  readonly withSamples: boolean;
  readonly addresses: Addresses;
  readonly unread: Unread;
  /** Filled with the line of every key of every document. */
  readonly lines: Map<string, KeyLines>;
  /** Filled with every picture that a document shows. */
  readonly imageUses: ImageUse[];
  readonly kept?: KeptWork | undefined;
}

/** Line of each front-matter key. */
export type KeyLines = Readonly<Record<string, number>>;

interface Collected<T> {
  readonly records: T[];
  readonly issues: Issue[];
}

interface Place {
  readonly file: string;
  readonly name: string;
}

async function findFiles(
  folder: DocumentFolder,
  { root, withSamples }: ReadOptions,
): Promise<{ files: Place[]; issues: Issue[] }> {
  const files: Place[] = [];
  const issues: Issue[] = [];
  const parents = withSamples ? ['content', 'content/samples'] : ['content'];
  for (const parent of parents) {
    const listed = await listNames(root, `${parent}/${folder}`);
    issues.push(...listed.issues);
    for (const name of listed.names) files.push({ file: `${parent}/${folder}/${name}`, name });
  }
  return { files, issues };
}

/** The ids that file names give; a name that is no id, or one that is taken, is an issue. */
function toIds(files: readonly Place[]): { ids: Map<string, string>; issues: Issue[] } {
  const ids = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { file, name } of files) {
    const id = path.extname(name) === '.md' ? name.slice(0, -'.md'.length) : undefined;
    const fault = id === undefined ? undefined : findIdFault(id);
    const first = id === undefined ? undefined : ids.get(id);
    if (id === undefined && !name.toLowerCase().endsWith('.md')) {
      issues.push(createIssue('unknown-file', { file }, { nearest: '' }));
    } else if (fault === 'unusable-id') {
      issues.push(createIssue(fault, { file, value: id }));
    } else if (id === undefined || fault !== undefined) {
      issues.push(createIssue('invalid-file-name', { file, value: name }));
    } else if (first === undefined) ids.set(id, file);
    else issues.push(createIssue('duplicate-id', { file, value: id }, { first }));
  }
  return { ids, issues };
}

// Not `push(...)`: a broken file has more faults than a call may have arguments.
function addAll(issues: Issue[], more: readonly Issue[]): void {
  for (const issue of more) issues.push(issue);
}

/** What a document's file holds. */
interface DocumentFile<T> {
  /** Undefined when it could not be read. */
  readonly record: T | undefined;
  readonly issues: readonly Issue[];
  readonly lines: KeyLines;
  readonly imageUses: readonly ImageUse[];
}

type RecordOf<F extends Fields, B> = DraftOf<DocumentKind<F>> & B & Written;

const toUnread = (issues: readonly Issue[]): DocumentFile<never> => {
  return { record: undefined, issues, lines: {}, imageUses: [] };
};

/** What the body of a document becomes. */
type ToBody<B> = (document: RawDocument) => { body: B; issues: Issue[] };

function toDocumentFile<F extends Fields, B>(
  { id, file, bytes }: { readonly id: string; readonly file: string; readonly bytes: Uint8Array },
  kind: DocumentKind<F>,
  toBody: ToBody<B>,
): DocumentFile<RecordOf<F, B>> {
  const read = decodeFile(bytes, file);
  if (!read.file) return toUnread([read.issue]);
  const { document, issues } = parseFrontMatter(read.file.text, file);
  addAll(issues, scanText(read.file));
  if (!document) return toUnread(issues);
  const typed = parseDocument(kind, id, document);
  const rendered = toBody(document);
  addAll(issues, [...typed.issues, ...rendered.issues]);
  const marks = findMarks(document.body, document.bodyLine);
  const toDigest = once(() => toTextDigest(document));
  return {
    record: { ...typed.record, ...rendered.body, source: document, marks, toDigest },
    issues,
    lines: document.mapping.lines,
    imageUses: findImageUses(document.body, file, document.bodyLine),
  };
}

/** Reads all documents of a kind; what their body becomes is the caller's choice. */
async function readKind<F extends Fields, B>(
  kind: DocumentKind<F>,
  options: ReadOptions,
  toBody: ToBody<B>,
): Promise<Collected<RecordOf<F, B>>> {
  const { root, addresses, kept = keepNothing } = options;
  const found = await findFiles(kind.folder, options);
  const { ids, issues: idIssues } = toIds(found.files);
  const records: RecordOf<F, B>[] = [];
  const issues = [...found.issues, ...idIssues];
  for (const [id, file] of ids) {
    const { bytes, issue = createIssue('missing-file', { file }) } =
      (await readBytes(root, file)) ?? {};
    const read = bytes
      ? kept.get(file, [bytes, addresses], () => toDocumentFile({ id, file, bytes }, kind, toBody))
      : toUnread([issue]);
    addAll(issues, read.issues);
    if (!read.record) {
      // The empty text stands for the main policy when the settings name none.
      options.unread.add(kind.folder, [id, '']);
      continue;
    }
    options.lines.set(file, read.lines);
    options.imageUses.push(...read.imageUses);
    records.push(read.record);
  }
  return { records, issues };
}

/** Does the work at the first call and remembers the result. */
function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}

/** Reads policies, minutes, news and pages; bodies are rendered once, when a page prints them. */
export async function readDocuments(options: ReadOptions): Promise<{
  documents: Pick<PortalDrafts, 'policies' | 'minutes' | 'news' | 'pages'>;
  issues: Issue[];
}> {
  const { resolve: resolveLink, isOutside } = options.addresses;
  const asArticle = ({ body }: RawDocument): { body: Body; issues: Issue[] } => {
    const toHtml = once(() => renderMarkdown(body, resolveLink, isOutside));
    return {
      body: { markdown: body, toHtml, toText: once(() => toPlainText(toHtml())) },
      issues: [],
    };
  };
  const asClauses = (document: RawDocument): { body: ClauseTree; issues: Issue[] } => {
    const { tree, issues } = parseClauses(document.body, { ...document, resolveLink, isOutside });
    return { body: tree, issues };
  };
  const policies = await readKind(policyDocument, options, asClauses);
  const minutes = await readKind(minutesDocument, options, asArticle);
  const news = await readKind(newsDocument, options, asArticle);
  const pages = await readKind(pageDocument, options, asArticle);
  return {
    documents: {
      policies: policies.records,
      minutes: minutes.records,
      news: news.records,
      pages: pages.records,
    },
    issues: [...policies.issues, ...minutes.issues, ...news.issues, ...pages.issues],
  };
}
