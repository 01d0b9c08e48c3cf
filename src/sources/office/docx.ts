import { createIssue, type Issue } from '../../issues/issue.ts';
import { findImageType, type ImageType } from '../image-metadata.ts';
import { findAll, getText } from './word/parts/elements.ts';
import { countRevisions } from './word/find-revisions.ts';
import { nameFindings } from './word/name-findings.ts';
import { openDocx } from './word/parts/open-docx.ts';
import { openPackage, type WordPackage } from './word/parts/package.ts';
import type { PictureCut } from './word/picture-cut.ts';
import { readDocument, type ReadDocument } from './word/read-document.ts';
import { writeFlatBlocks, writeMarkdown } from './word/markdown/write-markdown.ts';
import { BrokenXml, TooMuch } from './word/parts/xml.ts';

/** A picture of a Word document. */
export interface DocxPicture {
  /** Stands in the Markdown where the picture does, until the picture has a name. */
  readonly mark: string;
  readonly extension: 'jpg' | 'png' | 'gif' | 'webp';
  readonly bytes: Uint8Array;
  /** How much of it is shown; undefined when all of it is. */
  readonly cut?: PictureCut | undefined;
}

/** Text in the margin of the pages. */
export interface DocxMargin {
  readonly where: '页眉' | '页脚';
  readonly text: string;
}

/** A Word document as Markdown; nothing of it is interpreted yet. */
export interface DocxText {
  readonly markdown: string;
  readonly pictures: readonly DocxPicture[];
  readonly issues: readonly Issue[];
  /** Headers and footers that say something; the number of a page is nothing. */
  readonly margins?: readonly DocxMargin[];
}

const extensions: Readonly<Record<ImageType, DocxPicture['extension']>> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
};

interface Pictures {
  readonly pictures: readonly DocxPicture[];
  readonly issues: readonly Issue[];
}

async function readPictures(
  { pictures }: ReadDocument,
  word: WordPackage,
  file: string,
): Promise<Pictures> {
  const found: DocxPicture[] = [];
  const issues: Issue[] = [];
  for (const { path, mark, cut } of pictures) {
    const bytes = await word.readBytes(path);
    const type = bytes && findImageType(bytes);
    if (bytes && type) found.push({ mark, extension: extensions[type], bytes, cut });
    else {
      const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
      issues.push(createIssue('unsupported-picture', { file }, { type: `image/${ending}` }));
    }
  }
  return { pictures: found, issues };
}

/** Comments stay behind; numbers that may be somebody's are not told. */
async function findComments(word: WordPackage, file: string): Promise<Issue[]> {
  const targets = [...(await word.readTargets(word.path)).values()];
  const path = targets.find(({ type }) => type === 'comments')?.path ?? 'word/comments.xml';
  const comments = findAll(await word.readPart(path), 'w:comment');
  return comments.map((comment) => {
    const text = findAll(comment, 'w:t').map(getText).join('').trim();
    const shown = text.replaceAll(/\d(?:[\s-]?\d){6,}/g, '***');
    return createIssue('document-comment', { file }, { comment: shown });
  });
}

// A page number, with or without dashes and 第…页, is no loss.
const isPageNumber = (text: string): boolean => /^[\s\d\-—–·第页共/|]*$/.test(text);

function toMargins({ margins }: ReadDocument): DocxMargin[] {
  const texts = margins.map(({ where, blocks }) => ({ where, text: writeFlatBlocks(blocks) }));
  return texts.filter(
    ({ where, text }, at) =>
      !isPageNumber(text) &&
      texts.findIndex((other) => other.where === where && other.text === text) === at,
  );
}

/** The text with its notes behind it, each under its mark. */
function toMarkdown({ blocks, notes }: ReadDocument): string {
  const written = notes.map(({ mark, blocks: note }) => `${mark}${writeFlatBlocks(note)}`);
  return [writeMarkdown(blocks), ...written].filter((text) => text !== '').join('\n\n');
}

async function readText(word: WordPackage, file: string): Promise<DocxText> {
  const read = await readDocument(word);
  const revisions = countRevisions(word.document);
  const { pictures, issues } = await readPictures(read, word, file);
  const isRevised = revisions.insertions + revisions.deletions > 0;
  const count = read.notes.length;
  return {
    markdown: toMarkdown(read),
    pictures,
    margins: toMargins(read),
    issues: [
      ...nameFindings(read.findings, file),
      ...(isRevised ? [createIssue('tracked-changes', { file }, revisions)] : []),
      ...(await findComments(word, file)),
      ...(count > 0 ? [createIssue('document-footnotes', { file }, { count })] : []),
      ...issues,
    ],
  };
}

/** Whether reading went too deep; other engines call it by other words. */
const isOverflow = (error: unknown): boolean =>
  error instanceof RangeError && /call stack|recursion/i.test(error.message);

/**
 * A .docx file as Markdown. What people see in Word stands in it; what is hidden, deleted or
 * beyond Markdown is named.
 * @param file name for messages
 */
export async function readDocx(
  bytes: Uint8Array,
  file: string,
): Promise<{ document?: DocxText; issues: Issue[] }> {
  const opened = openDocx(bytes);
  const refuse = (reason: string): { issues: Issue[] } => ({
    issues: [createIssue('broken-import', { file }, { reason })],
  });
  if ('reason' in opened) return refuse(opened.reason);
  try {
    const word = await openPackage(opened.zip);
    if (!word) return refuse('内容不是 Word 文档，或者已经损坏');
    return { document: await readText(word, file), issues: [] };
  } catch (error) {
    if (error instanceof TooMuch || isOverflow(error)) return refuse('太长，或者一层套一层太深');
    const isDamage =
      error instanceof BrokenXml || error instanceof RangeError || error instanceof TypeError;
    if (!isDamage) throw error;
    // What a damaged file makes of the reader is nothing an editor could use.
    return refuse('内容已经损坏');
  }
}
