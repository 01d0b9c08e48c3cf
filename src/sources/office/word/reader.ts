import type { Block, Inline } from './blocks.ts';
import type { createListCounter } from './lists/count-lists.ts';
import type { FieldStack } from './fields.ts';
import type { Findings } from './findings.ts';
import type { Lists } from './lists/numbering.ts';
import type { Target } from './parts/package.ts';
import type { PictureCut } from './picture-cut.ts';
import type { Style, Styles } from './styles.ts';
import { getChildren } from './parts/elements.ts';
import type { XmlElement } from './parts/xml.ts';

/** A picture that a document shows. */
export interface ShownPicture {
  readonly path: string;
  readonly cut: PictureCut | undefined;
}

/** What reading one part of a document needs and keeps. */
export interface Reader {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly targets: ReadonlyMap<string, Target>;
  readonly findings: Findings;
  readonly fields: FieldStack;
  readonly count: ReturnType<typeof createListCounter>;
  /** Keeps a picture and gives the mark that stands for it. */
  readonly keepPicture: (picture: ShownPicture) => string;
  /** The mark of a note, which is then read. */
  readonly markNote: (kind: 'footnote' | 'endnote', id: string) => string;
  /** Reads any element, by its name. */
  readonly read: Handler;
  /** Blocks read so far. */
  blocks: Block[];
  /** The line that is being read. */
  line: Inline[];
  /** What stands beside the paragraph that is being read: text boxes. */
  beside: Block[];
  /** A line whose paragraph goes on in the next one. */
  carried: Inline[];
  chain: readonly Style[];
  link: string | undefined;
  /** What the drawing that is being read is described as. */
  alt: string;
  hasGround: boolean;
  /** The innermost run's properties. */
  run: XmlElement | undefined;
}

/** Reads one kind of element. */
export type Handler = (element: XmlElement, reader: Reader) => void;

/** Reads everything in an element. */
export function readElements(element: XmlElement, reader: Reader): void {
  for (const child of getChildren(element)) reader.read(child, reader);
}
