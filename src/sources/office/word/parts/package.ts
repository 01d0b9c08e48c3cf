import type { Zip } from '../../zip.ts';
import { getChildren } from './elements.ts';
import { createXmlBudget, parseXml, type XmlElement } from './xml.ts';

/** What a relationship leads to. */
export interface Target {
  /** Last part of the relationship's type: `image`, `header`, `hyperlink`. */
  readonly type: string;
  /** Path in the zip file, or the address outside it. */
  readonly path: string;
  readonly isOutside: boolean;
}

/** The parts of a Word document. */
export interface WordPackage {
  readonly document: XmlElement;
  /** Path of the document's own part. */
  readonly path: string;
  readonly names: readonly string[];
  /** Where the relationships of a part lead, by their ids. */
  readonly readTargets: (part: string) => Promise<ReadonlyMap<string, Target>>;
  readonly readPart: (path: string) => Promise<XmlElement | undefined>;
  readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
}

/** `word/document.xml` + `../media/a.png` → `media/a.png`. */
function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

const toRelationsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

function toTarget(part: string, { attributes }: XmlElement): [id: string, target: Target] {
  const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
  const isOutside = attributes['TargetMode'] === 'External';
  const path = isOutside ? target : resolvePath(part, target);
  return [id, { type: type.slice(type.lastIndexOf('/') + 1), path, isOutside }];
}

/** Opens a Word document; undefined when the zip file holds none. */
export async function openPackage(zip: Zip): Promise<WordPackage | undefined> {
  const budget = createXmlBudget();
  const readPart = async (path: string): Promise<XmlElement | undefined> => {
    const text = await zip.readText(path);
    return text === undefined ? undefined : parseXml(text.replace(/^\ufeff/, ''), budget);
  };
  const readTargets = async (part: string): Promise<ReadonlyMap<string, Target>> => {
    const relations = await readPart(toRelationsPath(part));
    return new Map(getChildren(relations).map((relation) => toTarget(part, relation)));
  };
  const main = [...(await readTargets('')).values()].find(({ type }) => type === 'officeDocument');
  const path = main?.path ?? 'word/document.xml';
  if (!path.startsWith('word/') && !zip.names.includes('word/document.xml')) return undefined;
  const document = await readPart(path);
  if (document?.name !== 'w:document') return undefined;
  return { document, path, names: zip.names, readTargets, readPart, readBytes: zip.readBytes };
}
