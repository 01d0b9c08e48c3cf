import { createIssue, type Issue } from '../../../issues/issue.ts';
import type { DocxText } from '../docx.ts';
import { dropMargins } from './drop-margins.ts';
import type { FixedPage } from './fragment.ts';
import { readOfd } from './read-ofd.ts';
import { readPdf } from './read-pdf.ts';
import { toLines } from './to-lines.ts';
import { toMarkdown, type Doubt } from './to-markdown.ts';

/** Kinds of documents whose pages are fixed. */
export const fixedEndings = /\.(?:pdf|ofd)$/i;

// A page of characters set one by one has a few thousand; more are a drawing.
const mostOnPage = 20_000;
const mostInAll = 300_000;

function isReadable(pages: readonly FixedPage[]): boolean {
  const counts = pages.map(({ fragments, template = [] }) => fragments.length + template.length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all <= mostInAll && counts.every((count) => count <= mostOnPage);
}

const toPictureDoubt = ({ page }: { readonly page: number }): Doubt => ({
  page,
  what: '图片（没有导入）',
});

/** Pages of one kind of doubt are named together. */
function nameDoubts(doubts: readonly Doubt[], file: string): Issue[] {
  const kinds = new Map<string, Set<number>>();
  for (const { what, page } of doubts) kinds.set(what, (kinds.get(what) ?? new Set()).add(page));
  return [...kinds].map(([what, pages]) =>
    createIssue('doubtful-place', { file }, { what, pages: [...pages].join('、') }),
  );
}

/**
 * A PDF or OFD file as Markdown: lines joined to paragraphs, page numbers and repeated margins
 * dropped, radicals turned into characters. It is a draft; what the reading cannot be sure of is
 * named with its page.
 * @param file name for messages
 */
export async function readFixed(
  bytes: Uint8Array,
  file: string,
): Promise<{ document?: DocxText; issues: Issue[] }> {
  const isOfd = /\.ofd$/i.test(file);
  const read = isOfd ? await readOfd(bytes) : await readPdf(bytes);
  if ('reason' in read) {
    return { issues: [createIssue('broken-import', { file }, { reason: read.reason })] };
  }
  if (!isReadable(read.pages)) {
    return { issues: [createIssue('broken-import', { file }, { reason: '文字太多' })] };
  }
  const pictured = read.pages.flatMap(({ hasPicture, fragments }, at) =>
    hasPicture ? [{ page: at + 1, isScanned: fragments.length === 0 }] : [],
  );
  const scanned = pictured.filter(({ isScanned }) => isScanned).map(({ page }) => page);
  if (scanned.length > 0) {
    return { issues: [createIssue('scanned-pages', { file }, { pages: scanned.join('、') })] };
  }
  const { pages, margins } = dropMargins(read.pages);
  const { markdown, doubts } = toMarkdown(pages);
  const templates = read.pages.flatMap((page) =>
    (page.template ?? []).length > 0 ? toLines(page.template ?? []).map(({ text }) => text) : [],
  );
  const issues = [
    createIssue('fixed-layout', { file }, { kind: isOfd ? 'OFD' : 'PDF' }),
    ...nameDoubts([...doubts, ...pictured.map(toPictureDoubt)], file),
  ];
  const texts = [...new Set([...margins, ...templates])];
  return {
    document: {
      markdown,
      pictures: [],
      margins: texts.map((text) => ({ where: '页眉', text })),
      issues,
    },
    issues: [],
  };
}
