import type { Block } from './blocks.ts';
import { createListCounter } from './lists/count-lists.ts';
import { findByPath, findChild, findValue, getChildren } from './parts/elements.ts';
import { createFieldStack } from './fields.ts';
import { createFindings, type Finding, type Findings } from './findings.ts';
import { formatNumber } from './lists/number-formats.ts';
import { readLists, type Lists } from './lists/numbering.ts';
import type { Target, WordPackage } from './parts/package.ts';
import { readBlocks } from './read-blocks.ts';
import { readElement } from './read-element.ts';
import type { Reader, ShownPicture } from './reader.ts';
import { readStyles, type Styles } from './styles.ts';
import type { XmlElement } from './parts/xml.ts';

type NoteKind = 'footnote' | 'endnote';

/** A Word document, read. */
export interface ReadDocument {
  readonly blocks: readonly Block[];
  /** Notes in the order of their marks. */
  readonly notes: readonly { readonly mark: string; readonly blocks: readonly Block[] }[];
  /** What stands in the margins of its pages: headers and footers. */
  readonly margins: readonly {
    readonly where: '页眉' | '页脚';
    readonly blocks: readonly Block[];
  }[];
  readonly pictures: readonly (ShownPicture & { readonly mark: string })[];
  readonly findings: readonly Finding[];
}

/** A part with the relationships of its own. */
interface Part {
  readonly root: XmlElement;
  readonly targets: ReadonlyMap<string, Target>;
}

interface Shared {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly findings: Findings;
  readonly pictures: (ShownPicture & { mark: string })[];
  readonly markNote: Reader['markNote'];
}

function createReader(shared: Shared, { targets }: Pick<Part, 'targets'>): Reader {
  const { styles, lists, findings, pictures, markNote } = shared;
  return {
    styles,
    lists,
    targets,
    findings,
    markNote,
    fields: createFieldStack(findings),
    count: createListCounter(),
    keepPicture(picture) {
      const mark = `youlin-picture-${pictures.length + 1}`;
      pictures.push({ ...picture, mark });
      return mark;
    },
    read: readElement,
    blocks: [],
    line: [],
    beside: [],
    carried: [],
    chain: [],
    link: undefined,
    alt: '',
    hasGround: false,
    run: undefined,
  };
}

/** How the marks of notes are written, from the document's settings. */
function findNoteFormat(kind: NoteKind, roots: readonly (XmlElement | undefined)[]): string {
  const named = roots
    .map((root) => findValue(findChild(root, `w:${kind}Pr`), 'w:numFmt'))
    .find((format) => format !== undefined);
  return named ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman');
}

const noteWords: Readonly<Record<NoteKind, string>> = { footnote: '注', endnote: '尾注' };

interface MarkedNote {
  readonly kind: NoteKind;
  readonly id: string;
  readonly mark: string;
}

/** Gives notes their marks in the order in which the text names them. */
function createNoteMarks(formats: Readonly<Record<NoteKind, string>>): {
  readonly markNote: Reader['markNote'];
  readonly marked: ReadonlyMap<string, MarkedNote>;
} {
  const marked = new Map<string, MarkedNote>();
  const counts = { footnote: 0, endnote: 0 };
  const markNote = (kind: NoteKind, id: string): string => {
    const known = marked.get(`${kind} ${id}`);
    if (known) return known.mark;
    const number = (counts[kind] += 1);
    const mark = `〔${noteWords[kind]}${formatNumber(number, formats[kind]) ?? number}〕`;
    marked.set(`${kind} ${id}`, { kind, id, mark });
    return mark;
  };
  return { markNote, marked };
}

/** Reads parts of a package by what they are for. */
function createPartFinder(word: WordPackage): {
  readonly targets: Promise<ReadonlyMap<string, Target>>;
  readonly findParts: (type: string) => Promise<Part[]>;
} {
  const targets = word.readTargets(word.path);
  return {
    targets,
    async findParts(type) {
      const found = [...(await targets).values()].filter((target) => target.type === type);
      const byName = word.names.filter((name) => new RegExp(`^word/${type}\\d*\\.xml$`).test(name));
      const paths = new Set([...found.map(({ path }) => path), ...byName]);
      const parts = await Promise.all(
        [...paths].map(async (path) => ({
          root: await word.readPart(path),
          targets: await word.readTargets(path),
        })),
      );
      return parts.filter((part): part is Part => part.root !== undefined);
    },
  };
}

type FindParts = ReturnType<typeof createPartFinder>['findParts'];

const byId = (part: Part | undefined): ReadonlyMap<string, XmlElement> =>
  new Map(getChildren(part?.root).map((note) => [note.attributes['w:id'] ?? '', note]));

async function readNotes(
  marked: ReadonlyMap<string, MarkedNote>,
  shared: Shared,
  findParts: FindParts,
): Promise<ReadDocument['notes']> {
  const [footnotes] = await findParts('footnotes');
  const [endnotes] = await findParts('endnotes');
  const parts = { footnote: footnotes, endnote: endnotes };
  const notes = { footnote: byId(footnotes), endnote: byId(endnotes) };
  return [...marked.values()].map(({ kind, id, mark }) => {
    const [part, note] = [parts[kind], notes[kind].get(id)];
    if (!part || !note) {
      shared.findings.note('lost', '找不到的脚注');
      return { mark, blocks: [] };
    }
    return { mark, blocks: readBlocks(note, createReader(shared, part)) };
  });
}

/** Headers and footers; of what is found in them only what is lost counts: pages have no margins. */
async function readMargins(
  { findings, ...shared }: Shared,
  findParts: FindParts,
): Promise<ReadDocument['margins']> {
  const own: Shared = { ...shared, findings: createFindings(), pictures: [] };
  const read = async (type: string, where: '页眉' | '页脚'): Promise<ReadDocument['margins']> =>
    (await findParts(type)).map((part) => ({
      where,
      blocks: readBlocks(part.root, createReader(own, part)),
    }));
  const margins = [...(await read('header', '页眉')), ...(await read('footer', '页脚'))];
  const lost = own.findings.list().filter(({ kind }) => kind === 'lost' || kind === 'symbol');
  for (const { kind, what } of lost) findings.note(kind, what);
  if (own.pictures.length > 0) findings.note('left-out', '页眉页脚里的图片');
  return margins;
}

/** Reads what a Word document shows: its text, its notes, its headers and its pictures. */
export async function readDocument(word: WordPackage): Promise<ReadDocument> {
  const { targets, findParts } = createPartFinder(word);
  const [styles] = await findParts('styles');
  const [numbering] = await findParts('numbering');
  const [settings] = await findParts('settings');
  const section = findByPath(word.document, 'w:body', 'w:sectPr');
  const roots = [section, settings?.root];
  const { markNote, marked } = createNoteMarks({
    footnote: findNoteFormat('footnote', roots),
    endnote: findNoteFormat('endnote', roots),
  });
  const shared: Shared = {
    styles: readStyles(styles?.root),
    lists: readLists(numbering?.root),
    findings: createFindings(),
    pictures: [],
    markNote,
  };
  const reader = createReader(shared, { targets: await targets });
  const blocks = readBlocks(word.document, reader);
  const notes = await readNotes(marked, shared, findParts);
  const margins = await readMargins(shared, findParts);
  return { blocks, notes, margins, pictures: shared.pictures, findings: shared.findings.list() };
}
