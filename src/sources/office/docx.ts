import mammoth from 'mammoth';
import TurndownService from 'turndown';
import { createIssue, type Issue } from '../../issues/issue.ts';
import { findDocxIssues } from './docx-parts.ts';
import { flattenTable } from './html-table.ts';
import { openZip, type Zip } from './zip.ts';

/** A picture of a Word document. */
export interface DocxPicture {
  /** Stands in the Markdown where the picture does, until the picture has a name. */
  readonly mark: string;
  readonly extension: 'jpg' | 'png' | 'gif';
  readonly bytes: Uint8Array;
}

/** A Word document as Markdown; nothing of it is interpreted yet. */
export interface DocxText {
  readonly markdown: string;
  readonly pictures: readonly DocxPicture[];
  readonly issues: readonly Issue[];
}

const extensions: Readonly<Record<string, DocxPicture['extension']>> = {
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').trim();
const toLine = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;

/** Tables are written here: plugins for them break cells over several rows. */
function createTurndown(onSpans: () => void): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-' });
  service.addRule('strikethrough', {
    filter: ['del', 's'],
    replacement: (content) => `~~${content}~~`,
  });
  service.addRule('flat-table', {
    filter: 'table',
    replacement(_content, node) {
      // The library types every node as an HTML element of a browser.
      const { rows, hadSpans } = flattenTable(node);
      if (hadSpans) onSpans();
      const [header = [], ...body] = rows;
      if (header.length === 0) return '';
      const rule = header.map(() => '---');
      return `\n\n${[header, rule, ...body].map(toLine).join('\n')}\n\n`;
    },
  });
  return service;
}

interface Converted {
  readonly html: string;
  readonly pictures: DocxPicture[];
  readonly issues: Issue[];
}

async function convert(bytes: Uint8Array, file: string): Promise<Converted> {
  const pictures: DocxPicture[] = [];
  const issues: Issue[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const extension = extensions[image.contentType];
    if (!extension) {
      const type = image.contentType;
      issues.push(createIssue('unsupported-picture', { file }, { type }));
      return { src: '' };
    }
    const mark = `youlin-picture-${pictures.length + 1}`;
    pictures.push({ mark, extension, bytes: new Uint8Array(await image.readAsArrayBuffer()) });
    return { src: mark };
  });
  const input = { buffer: Buffer.from(bytes) };
  const { value } = await mammoth.convertToHtml(input, { convertImage, externalFileAccess: false });
  return { html: value, pictures, issues };
}

function openDocx(bytes: Uint8Array): { zip: Zip } | { reason: string } {
  if (bytes.length === 0) return { reason: '文件是空的' };
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { reason: '加了密码，或是旧的 .doc 格式' };
  try {
    const zip = openZip(bytes);
    if (zip.names.includes('word/document.xml')) return { zip };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { reason: '内容不是 Word 文档，或者已经损坏' };
}

/**
 * A .docx file as Markdown. Deleted text of tracked changes and comments stay behind and are
 * named; so is everything that a page cannot hold.
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
    const found = await findDocxIssues(opened.zip, file);
    const { html, pictures, issues } = await convert(bytes, file);
    let flattened = 0;
    const markdown = createTurndown(() => (flattened += 1)).turndown(html);
    if (flattened > 0) {
      issues.push(createIssue('table-flattened', { file }, { count: flattened }));
    }
    return { document: { markdown, pictures, issues: [...found, ...issues] }, issues: [] };
  } catch {
    // What the libraries throw on a damaged file is nothing an editor could use.
    return refuse('内容已经损坏');
  }
}
