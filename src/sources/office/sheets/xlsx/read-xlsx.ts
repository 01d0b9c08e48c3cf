import type { Zip } from '../../zip.ts';
import { findAll, findFirst, getAttribute, isOn, type XmlElement } from '../scan-xml.ts';
import {
  emptyCell,
  ReadBudget,
  TooLargeError,
  type Sheet,
  type SheetCell,
  type SheetExtra,
  type SheetRow,
} from '../sheet.ts';
import { readComments, type CellNote } from './comments.ts';
import { readDrawings } from './drawings.ts';
import { readPart, readRelationships, type Relationship } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetReader } from './sheet-reader.ts';
import type { BookContext } from './stored-cell.ts';
import { readStyles, type FindStyle } from './styles.ts';

const mostSheets = 500;

interface Book {
  readonly zip: Zip;
  readonly context: BookContext;
  readonly findStyle: FindStyle;
}

/** `&C第 &P 页` says nothing; `&L内部资料` does. */
const toPrinted = (code: string): string =>
  code
    .replaceAll(/&"[^"]*"|&K(?:[\dA-F]{6}|\d{2}[+-]\d{3})|&\d+|&[A-Z&]/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const isPageNumber = (text: string): boolean => /^[\s\d\-—–·第页共/，,]*$/.test(text);

function toExtras(reader: SheetReader, drawings: readonly SheetExtra[]): SheetExtra[] {
  const printed = reader.printed.map(toPrinted).filter((text) => !isPageNumber(text));
  return [
    ...drawings,
    ...[...new Set(printed)].map((text) => ({ what: '打印用的页眉或页脚', text })),
    ...Array.from({ length: Math.min(1, reader.controls) }, () => ({ what: '控件（如复选框）' })),
  ];
}

/** Puts what is kept apart from the cells beside the cells. */
function attach(
  rows: readonly SheetRow[],
  notes: readonly CellNote[],
  links: ReadonlyMap<string, string>,
): SheetRow[] {
  const byRow = Map.groupBy(notes, ({ row }) => row);
  const linkedRows = new Set([...links.keys()].map((key) => Number(key.split(' ')[0])));
  const found = rows.map((line) => {
    const own = byRow.get(line.row);
    byRow.delete(line.row);
    if (!own && !linkedRows.has(line.row)) return line;
    const cells = [...line.cells];
    for (const { column, text } of own ?? []) addNote(cells, column, text);
    cells.forEach((cell, column) => {
      const link = links.get(`${line.row} ${column}`);
      if (link !== undefined && !link.includes(cell.text)) cells[column] = { ...cell, link };
    });
    return { ...line, cells };
  });
  // A note may stand beside a cell without content, in a row of its own.
  const alone = [...byRow].map(([row, own]): SheetRow => {
    const cells: SheetCell[] = [];
    for (const { column, text } of own) addNote(cells, column, text);
    return { row, cells, isHidden: false };
  });
  return alone.length === 0 ? found : [...found, ...alone].sort((a, b) => a.row - b.row);
}

function addNote(cells: SheetCell[], column: number, text: string): void {
  while (cells.length <= column) cells.push(emptyCell);
  const cell = cells[column] ?? emptyCell;
  cells[column] = {
    ...cell,
    comment: cell.comment === undefined ? text : `${cell.comment}；${text}`,
  };
}

function toLinks(reader: SheetReader, relationships: readonly Relationship[]): Map<string, string> {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  return new Map(
    reader.links.flatMap(({ row, column, relationship }) => {
      const target = targets.get(relationship);
      return target === undefined ? [] : [[`${row} ${column}`, target] as const];
    }),
  );
}

async function readSheetPart(
  { zip, context, findStyle }: Book,
  part: string,
  { tag }: XmlElement,
): Promise<Sheet> {
  const relationships = await readRelationships(zip, part);
  const reader = new SheetReader(context, findStyle);
  for await (const piece of zip.readPieces(part)) reader.write(piece);
  reader.end();
  const notes = await readComments(zip, relationships);
  const drawings = await readDrawings(zip, relationships);
  const state = getAttribute(tag, 'state');
  return {
    name: getAttribute(tag, 'name') ?? '',
    isHidden: state === 'hidden' || state === 'veryHidden',
    isVeryHidden: state === 'veryHidden',
    rows: attach(reader.rows, notes, toLinks(reader, relationships)),
    merges: reader.merges,
    hiddenColumns: reader.hiddenColumns,
    extras: toExtras(reader, drawings),
  };
}

const findTarget = (relationships: readonly Relationship[], kind: string): string | undefined =>
  relationships.find((found) => found.kind === kind)?.target;

/** Every sheet of an .xlsx file: all that stands in it, whatever range the file claims. */
export async function readXlsx(zip: Zip): Promise<Sheet[]> {
  const main = findTarget(await readRelationships(zip, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const workbook = await readPart(zip, main);
  const sheets = findAll(workbook, 'sheet');
  if (sheets.length === 0) throw new RangeError('The workbook has no sheet');
  if (sheets.length > mostSheets) throw new TooLargeError('工作表太多');
  const relationships = await readRelationships(zip, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const strings = findTarget(relationships, 'sharedStrings') ?? `${folder}sharedStrings.xml`;
  const styles = findTarget(relationships, 'styles') ?? `${folder}styles.xml`;
  const properties = findFirst(workbook, 'workbookPr');
  const calculation = findFirst(workbook, 'calcPr');
  const book: Book = {
    zip,
    findStyle: await readStyles(zip, styles),
    context: {
      strings: await readSharedStrings(zip, strings),
      uses1904: properties !== undefined && isOn(properties.tag, 'date1904'),
      budget: new ReadBudget(),
      isUncalculated: calculation !== undefined && isOn(calculation.tag, 'fullCalcOnLoad'),
    },
  };
  const found: Sheet[] = [];
  for (const sheet of sheets) {
    const id = getAttribute(sheet.tag, 'id');
    const target = relationships.find((relationship) => relationship.id === id);
    if (target) found.push(await readSheetPart(book, target.target, sheet));
  }
  return found;
}
