import type { Zip } from '../../zip.ts';
import { findAll, getAttribute, parseXml, type XmlElement } from '../scan-xml.ts';

/** Where a part of a workbook points to. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: `comments`, `drawing`, `hyperlink`. */
  readonly kind: string;
  readonly target: string;
}

/** `xl/worksheets/sheet1.xml` + `../comments1.xml` → `xl/comments1.xml`. */
function resolve(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = base.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** What a part points to; targets inside the file are whole paths. */
export async function readRelationships(zip: Zip, part: string): Promise<Relationship[]> {
  const cut = part.lastIndexOf('/') + 1;
  const xml = await readPart(zip, `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  return findAll(xml, 'Relationship').map(({ tag }) => {
    const target = getAttribute(tag, 'Target') ?? '';
    const isOutside = getAttribute(tag, 'TargetMode') === 'External';
    return {
      id: getAttribute(tag, 'Id') ?? '',
      kind: (getAttribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isOutside ? target : resolve(part, target),
    };
  });
}

/** A part as a tree; an empty one when there is no such part. Names count without their case. */
export async function readPart(zip: Zip, name: string): Promise<XmlElement> {
  const found = zip.names.find((entry) => entry.toLowerCase() === name.toLowerCase());
  return parseXml(found === undefined ? '' : ((await zip.readText(found)) ?? ''));
}
