import { mask } from '../../../../issues/mask.ts';
import type { Zip } from '../../zip.ts';
import { findAll, findFirst, getAttribute } from '../scan-xml.ts';
import { toPosition } from './rich-text.ts';
import { readPart, type Relationship } from './relationships.ts';

/** What people wrote beside a cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Excel begins a note with the name of who wrote it. */
function withoutAuthor(text: string, authors: readonly string[]): string {
  const author = authors.find(
    (name) => name !== '' && (text.startsWith(`${name}:`) || text.startsWith(`${name}：`)),
  );
  return author === undefined ? text : text.slice(author.length + 1);
}

async function readNotes(zip: Zip, part: string): Promise<CellNote[]> {
  const xml = await readPart(zip, part);
  const authors = findAll(xml, 'author').map(({ text }) => text);
  return findAll(xml, 'comment').flatMap((comment) => {
    const position = toPosition(comment.tag, 'ref');
    const text = findAll(comment, 't')
      .map((run) => run.text)
      .join('');
    return position ? [{ ...position, text: clean(withoutAuthor(text, authors)) }] : [];
  });
}

async function readThreads(zip: Zip, part: string): Promise<CellNote[]> {
  const xml = await readPart(zip, part);
  return findAll(xml, 'threadedComment').flatMap((comment) => {
    const position = toPosition(comment.tag, 'ref');
    const text = clean(findFirst(comment, 'text')?.text ?? '');
    return position ? [{ ...position, text }] : [];
  });
}

/** Who takes part in the discussions of a workbook. */
async function readPersons(zip: Zip): Promise<string[]> {
  const parts = zip.names.filter((name) => /^xl\/persons\/.+\.xml$/i.test(name));
  const trees = await Promise.all(parts.map((part) => readPart(zip, part)));
  return trees.flatMap((tree) =>
    findAll(tree, 'person').map(({ tag }) => getAttribute(tag, 'displayName') ?? ''),
  );
}

/**
 * Notes and discussions of a sheet, cell by cell. Of a discussion Excel keeps a copy in the old
 * form beside it, which says so at length; it is left out. Who wrote them is not told.
 */
export async function readComments(
  zip: Zip,
  relationships: readonly Relationship[],
): Promise<CellNote[]> {
  const ofKind = (kind: string): string[] =>
    relationships.filter((found) => found.kind === kind).map(({ target }) => target);
  const threads = (
    await Promise.all(ofKind('threadedComment').map((part) => readThreads(zip, part)))
  ).flat();
  const discussed = new Set(threads.map(({ row, column }) => `${row} ${column}`));
  const notes = (await Promise.all(ofKind('comments').map((part) => readNotes(zip, part)))).flat();
  const own = notes.filter(({ row, column }) => !discussed.has(`${row} ${column}`));
  const persons = (await readPersons(zip)).filter((name) => name.length > 1);
  return [...threads, ...own]
    .filter(({ text }) => text !== '')
    .map((note) => ({
      ...note,
      text: persons.reduce((text, name) => text.replaceAll(name, mask(name)), note.text),
    }));
}
