import path from 'node:path';
import { createIssue, type Issue } from '../issues/issue.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Body, PortalRecords } from '../model/records.ts';
import { parseDocument, type DocumentKind, type DocumentOf } from '../schemas/document.ts';
import { newsDocument, pageDocument } from '../schemas/documents/article.ts';
import { minutesDocument } from '../schemas/documents/minutes.ts';
import { policyDocument } from '../schemas/documents/policy.ts';
import type { Fields } from '../schemas/field.ts';
import { parseClauses, type ClauseTree } from '../sources/clauses.ts';
import { parseFrontMatter, type RawDocument } from '../sources/front-matter.ts';
import { renderMarkdown } from '../sources/markdown.ts';
import { listFiles, readTextFile } from './portal-files.ts';

interface ReadOptions {
  readonly root: string;
  readonly withSamples: boolean;
  readonly addresses: Addresses;
}

interface Collected<T> {
  readonly records: T[];
  readonly issues: Issue[];
}

/** Reads all documents of a kind; what their body becomes is the caller's choice. */
async function readKind<F extends Fields, B>(
  kind: DocumentKind<F>,
  options: ReadOptions,
  toBody: (document: RawDocument) => { body: B; issues: Issue[] },
): Promise<Collected<DocumentOf<DocumentKind<F>> & B>> {
  const { root, withSamples } = options;
  const folders = [`content/${kind.folder}`];
  if (withSamples) folders.push(`content/samples/${kind.folder}`);
  const records: (DocumentOf<DocumentKind<F>> & B)[] = [];
  const issues: Issue[] = [];
  const firstFile = new Map<string, string>();
  for (const folder of folders) {
    for (const name of await listFiles(root, folder, '.md')) {
      const file = `${folder}/${name}`;
      const id = path.basename(name, '.md');
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
        issues.push(createIssue('invalid-file-name', { file, value: name }));
        continue;
      }
      const first = firstFile.get(id);
      if (first !== undefined)
        issues.push(createIssue('duplicate-id', { file, value: id }, { first }));
      firstFile.set(id, file);
      const read = await readTextFile(root, file);
      if (read?.issue) issues.push(read.issue);
      if (!read?.file) continue;
      const parsed = parseFrontMatter(read.file.text, file);
      issues.push(...parsed.issues);
      if (parsed.issues.length > 0) continue;
      const typed = parseDocument(kind, id, parsed.document);
      const rendered = toBody(parsed.document);
      issues.push(...typed.issues, ...rendered.issues);
      if (typed.record) records.push({ ...typed.record, ...rendered.body });
    }
  }
  return { records, issues };
}

const toPlainText = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Reads policies, minutes, news and pages and renders their bodies once. */
export async function readDocuments(options: ReadOptions): Promise<{
  documents: Pick<PortalRecords, 'policies' | 'minutes' | 'news' | 'pages'>;
  issues: Issue[];
}> {
  const { resolve: resolveLink } = options.addresses;
  const asArticle = ({ body }: RawDocument): { body: Body; issues: Issue[] } => {
    const html = renderMarkdown(body, resolveLink);
    return { body: { html, text: toPlainText(html) }, issues: [] };
  };
  const asClauses = (document: RawDocument): { body: ClauseTree; issues: Issue[] } => {
    const { tree, issues } = parseClauses(document.body, { ...document, resolveLink });
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
