import { createIssue, type Issue } from '../../issues/issue.ts';
import type { DocumentFolder } from '../../schemas/document.ts';
import type { DocxText } from '../../sources/office/docx.ts';
import { findFolder, toFrontMatter, type NamedUnit } from './front-matter.ts';
import { toDocumentParts } from './to-blocks.ts';

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
function toNames(folder: DocumentFolder, date = '', unit = ''): string[] {
  const word = unit === '' ? folder : unit;
  const days = folder === 'minutes' ? [date.slice(0, 7), date] : [date];
  return days.map((day) => [day, word].filter((part) => part !== '').join('-'));
}

/** Word's own footnote links lead nowhere on a page. */
const withPlainNotes = (markdown: string): string =>
  markdown
    .replaceAll(/\[\\\[(\d+)\\\]\]\(#(?:foot|end)note-\d+\)/g, '〔注$1〕')
    .replaceAll(/\s*\[↑\]\(#(?:foot|end)note-ref-\d+\)/g, '');

/** Turns a Word document into the portal's own; names of persons stay behind. */
export function draftDocument(
  { markdown, pictures }: DocxText,
  options: DraftOptions,
): { draft?: DocumentDraft; issues: Issue[] } {
  const { file } = options;
  const parts = toDocumentParts(withPlainNotes(markdown));
  const folder = options.folder ?? findFolder(parts);
  if (!folder) return { issues: [createIssue('unknown-document', { file })] };
  const { lines, left, date, unit, issues } = toFrontMatter(folder, parts, options);
  const said = left.map(({ label, value }) => `${label}：${value}`);
  const body = [...said, ...parts.blocks].join('\n\n');
  const lost = pictures.filter(({ mark }) => !body.includes(`(${mark})`));
  const what = '表格里的图片';
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
        content: ['---', ...lines, '---', '', text, ''].join('\n'),
      },
      ...named.map((picture) => ({
        file: `content/images/${picture.name}`,
        content: options.cleanPicture(picture.bytes),
      })),
    ];
  };
  return {
    draft: { source: file, folder, names: toNames(folder, date, unit?.id), toFiles },
    issues: [...issues, ...(lost.length > 0 ? [createIssue('lost-part', { file }, { what })] : [])],
  };
}
