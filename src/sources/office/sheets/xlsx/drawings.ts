import type { Zip } from '../../zip.ts';
import { findAll, findFirst, type XmlElement } from '../scan-xml.ts';
import type { SheetExtra } from '../sheet.ts';
import { readPart, type Relationship } from './relationships.ts';

function toWhat(anchor: XmlElement, text: string): string {
  if (findFirst(anchor, 'pic')) return '图片';
  if (findFirst(anchor, 'graphicFrame')) return '图表';
  return text === '' ? '图形' : '文本框';
}

const toNumber = (element: XmlElement | undefined): number | undefined =>
  element && /^\d+$/.test(element.text.trim()) ? Number(element.text) : undefined;

function toExtra(anchor: XmlElement): SheetExtra {
  const from = findFirst(anchor, 'from');
  const [row, column] = [
    from && toNumber(findFirst(from, 'row')),
    from && toNumber(findFirst(from, 'col')),
  ];
  const text = findAll(anchor, 't')
    .map((run) => run.text)
    .join('')
    .trim();
  return {
    what: toWhat(anchor, text),
    ...(row !== undefined && { row: row + 1 }),
    ...(column !== undefined && { column }),
    ...(text !== '' && { text }),
  };
}

/** Pictures, charts, boxes of text and shapes that lie over the cells. */
export async function readDrawings(
  zip: Zip,
  relationships: readonly Relationship[],
): Promise<SheetExtra[]> {
  const parts = relationships.filter(({ kind }) => kind === 'drawing');
  const trees = await Promise.all(parts.map(({ target }) => readPart(zip, target)));
  return trees
    .flatMap((tree) =>
      ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'].flatMap((name) => findAll(tree, name)),
    )
    .map(toExtra);
}
