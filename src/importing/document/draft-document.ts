import { createIssue, type Issue } from '../../issues/issue.ts';
import type { DocumentFolder } from '../../schemas/document.ts';
import type { DocxText } from '../../sources/office/docx.ts';
import { findDocumentNumber, findFolder, toFrontMatter } from './front-matter.ts';
import type { FrontMatter, NamedUnit } from './matter.ts';
import { toDocumentParts, type DocumentParts } from './to-blocks.ts';

/** A file that an import would write. */
export interface DraftFile {
  /** Path below the root, with `/`. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** A Word document as the portal's own document. */
export interface DocumentDraft {
  /** Name of the Word file, for messages. */
  readonly source: string;
  readonly folder: DocumentFolder;
  /** File names it could have, without ending, best first. */
  readonly names: readonly string[];
  /** The Markdown file, then its pictures, under one of the names. */
  readonly toFiles: (name: string) => readonly DraftFile[];
}

interface DraftOptions {
  readonly file: string;
  readonly units: readonly NamedUnit[];
  /** Kind the editor named; otherwise the words of the document decide. */
  readonly folder: DocumentFolder | undefined;
  /** Drops what a picture says of its camera and place. */
  readonly cleanPicture: (bytes: Uint8Array) => Uint8Array;
}

/** `2017-09-songfeng`, and with the day when that is taken. */
export function toDocumentNames(folder: DocumentFolder, date = '', unit = ''): string[] {
  const word = unit === '' ? folder : unit;
  const days = folder === 'minutes' ? [date.slice(0, 7), date] : [date];
  return days.map((day) => [day, word].filter((part) => part !== '').join('-'));
}

/** Whether a line of a margin stands in the document itself or became its number. */
function isKept(text: string, folder: DocumentFolder, parts: DocumentParts): boolean {
  const plain = text.replaceAll(/\s/g, '');
  const number = findDocumentNumber([text]);
  const isNumber = folder === 'policies' && number !== undefined;
  const rest = isNumber ? plain.replace(number, '') : plain;
  return [parts.title, ...parts.blocks].some((block) => block.replaceAll(/\s/g, '').includes(rest));
}

const longestQuote = 20;

/** Headers and footers say something on every page; a page of the web has no margins. */
function findLostMargins(
  margins: DocxText['margins'],
  folder: DocumentFolder,
  { parts, file }: { parts: DocumentParts; file: string },
): Issue[] {
  return (margins ?? [])
    .filter(({ text }) => !isKept(text, folder, parts))
    .map(({ where, text }) => {
      const quoted = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
      return createIssue('lost-part', { file }, { what: `文字的${where}（“${quoted}”）` });
    });
}

/** The line under the title that is only a date: said by the front matter, or still text. */
function placeBareDay(
  { bareDay, facts }: DocumentParts,
  { date }: FrontMatter,
  { folder, file }: { folder: DocumentFolder; file: string },
): { blocks: string[]; issues: Issue[] } {
  if (!bareDay) return { blocks: [], issues: [] };
  const isKept = folder === 'policies' || folder === 'pages' || date !== bareDay.day;
  const isGuessed = date === bareDay.day && !facts.some(({ name }) => name === 'date');
  const place = { file, column: folder === 'policies' ? '成文日期' : '日期', value: bareDay.text };
  return {
    blocks: isKept ? [bareDay.text] : [],
    issues: isGuessed ? [createIssue('bare-date', place)] : [],
  };
}

/** A picture that could not be taken over leaves no address behind. */
const withoutMarks = (markdown: string): string =>
  markdown.replaceAll(/!\[(?:\\.|[^\]\\])*\]\(youlin-picture-\d+\)/g, '');

/** Turns a Word document into the portal's own; names of persons stay behind. */
export function draftDocument(
  { markdown, pictures, margins = [] }: DocxText,
  options: DraftOptions,
): { draft?: DocumentDraft; issues: Issue[] } {
  const { file } = options;
  const parts = toDocumentParts(markdown);
  const marginTexts = margins.map(({ text }) => text);
  const folder = options.folder ?? findFolder(parts, marginTexts);
  if (!folder) return { issues: [createIssue('unknown-document', { file })] };
  const matter = toFrontMatter(folder, parts, { ...options, margins: marginTexts });
  const { lines, left, date, unit, issues } = matter;
  const bare = placeBareDay(parts, matter, { folder, file });
  const said = left.map(({ label, value }) => `${label}：${value}`);
  const body = [...bare.blocks, ...said, ...parts.blocks].join('\n\n');
  const lost = pictures.filter(({ mark }) => !body.includes(`(${mark})`));
  const what = '资料栏里的图片';
  const toFiles = (name: string): DraftFile[] => {
    const shown = pictures.filter((picture) => !lost.includes(picture));
    const named = shown.map((picture, at) => ({
      ...picture,
      name: `${name}-${at + 1}.${picture.extension}`,
    }));
    const text = named.reduce(
      (result, picture) => result.replaceAll(`(${picture.mark})`, `(/images/${picture.name})`),
      body,
    );
    return [
      {
        file: `content/${folder}/${name}.md`,
        content: ['---', ...lines, '---', '', withoutMarks(text).trim(), ''].join('\n'),
      },
      ...named.map((picture) => ({
        file: `content/images/${picture.name}`,
        content: options.cleanPicture(picture.bytes),
      })),
    ];
  };
  return {
    draft: { source: file, folder, names: toDocumentNames(folder, date, unit?.id), toFiles },
    issues: [
      ...issues,
      ...bare.issues,
      ...findLostMargins(margins, folder, { parts, file }),
      ...(lost.length > 0 ? [createIssue('lost-part', { file }, { what })] : []),
    ],
  };
}
