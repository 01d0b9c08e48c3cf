import type { Block } from './blocks.ts';
import {
  findChild,
  findInteger,
  findSwitch,
  findValue,
  getChildren,
  getValue,
} from './parts/elements.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reader } from './reader.ts';
import { colours } from './run-look.ts';
import { TooMuch, type XmlElement } from './parts/xml.ts';

interface Cell {
  readonly blocks: readonly Block[];
  readonly width: number;
  /** The cell that it goes on from: its own words are not shown. */
  readonly from: 'above' | 'before' | undefined;
}

/** Rows or cells, also those that stand in a control or a tag. */
function findInside(element: XmlElement, name: string): XmlElement[] {
  return getChildren(element).flatMap((child) => {
    if (child.name === name) return [child];
    const isWrapper = /^(?:w:sdt|w:sdtContent|w:customXml|w:smartTag|w:ins|w:moveTo)$/.test(
      child.name,
    );
    return isWrapper ? findInside(child, name) : [];
  });
}

// Word makes no table of more columns.
const widest = 63;
const toWidth = (value: number | undefined): number => Math.min(widest, Math.max(0, value ?? 0));

const goesOn = (merge: XmlElement | undefined): boolean =>
  merge !== undefined && getValue(merge) !== 'restart';

function readCell(element: XmlElement, reader: Reader, isColoured: boolean): Cell {
  const properties = findChild(element, 'w:tcPr');
  const hasGround = isColoured || colours(properties);
  const blocks = readBlocks(element, reader, { hasGround });
  const isAbove = goesOn(findChild(properties, 'w:vMerge'));
  const isBefore = goesOn(findChild(properties, 'w:hMerge'));
  const isOwn = !isAbove && !isBefore;
  if (blocks.length > 0 && !isOwn) reader.findings.note('hidden');
  if (isOwn && blocks.some(({ kind }) => kind === 'table')) {
    reader.findings.note('changed', '表格里的表格');
  } else if (isOwn && blocks.length > 2) reader.findings.note('changed', '一格里的几段');
  return {
    blocks,
    width: Math.max(1, toWidth(findInteger(properties, 'w:gridSpan'))),
    from: isAbove ? 'above' : isBefore ? 'before' : undefined,
  };
}

function isLeftBehind(row: XmlElement, { findings }: Reader): boolean {
  const properties = findChild(row, 'w:trPr');
  const isHidden = findSwitch(properties, 'w:hidden') ?? false;
  if (isHidden) findings.note('hidden');
  return isHidden || findChild(properties, 'w:del') !== undefined;
}

type Grid = (readonly Block[])[][];

const isMergedCell = ({ width, from }: Cell): boolean => width > 1 || from !== undefined;

/** Gives every place of the grid its cell; a merged one stands in every place it covers. */
function fillRow(grid: Grid, cells: readonly Cell[], before: number): void {
  const above = grid.at(-1);
  const row: (readonly Block[])[] = Array.from({ length: before }, () => []);
  for (const { blocks, width, from } of cells) {
    const other = from === 'above' ? above?.[row.length] : row.at(-1);
    const shown = from === undefined ? blocks : (other ?? blocks);
    for (let at = 0; at < width; at += 1) row.push(shown);
  }
  if (row.length > widest * 2) throw new TooMuch('Too many columns');
  grid.push(row);
}

/** A table, or what stands in it when it is only a frame round text. */
export function readTable(element: XmlElement, reader: Reader): Block[] {
  const isColoured = findValue(findChild(element, 'w:tblPr'), 'w:tblStyle') !== undefined;
  const grid: Grid = [];
  let isMerged = false;
  for (const row of findInside(element, 'w:tr')) {
    if (isLeftBehind(row, reader)) continue;
    const cells = findInside(row, 'w:tc').map((cell) => readCell(cell, reader, isColoured));
    isMerged ||= cells.some(isMergedCell);
    fillRow(grid, cells, toWidth(findInteger(findChild(row, 'w:trPr'), 'w:gridBefore')));
  }
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const [only] = grid[0] ?? [];
  if (only && grid.length === 1 && width === 1) return [...only];
  if (isMerged) reader.findings.note('merged');
  const rows = grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? []));
  return width === 0 ? [] : [{ kind: 'table', rows }];
}
