/** What a document holds that does not become text of a page as it looks. */
export type FindingKind =
  /** Hidden: left behind. */
  | 'hidden'
  /** White on white, or too small to be seen: kept. */
  | 'unseen'
  /** Struck out: kept with its line. */
  | 'struck'
  /** What people see and no page can show. */
  | 'lost'
  /** What is left behind as a page has no use for it. */
  | 'left-out'
  /** Kept, but not as it looks. */
  | 'changed'
  /** A sign that is no character. */
  | 'symbol'
  /** A way of numbering that is not known. */
  | 'numbering'
  /** Computed by Word each time the file is opened or printed. */
  | 'stored'
  /** Numbers of Word's own that are text now. */
  | 'numbered'
  /** A table with merged cells. */
  | 'merged'
  /** Cut in Word. */
  | 'cropped'
  /** A picture of a kind that no page shows. */
  | 'picture-type';

/** Something found, and where. */
export interface Finding {
  readonly kind: FindingKind;
  /** What it is, in words. */
  readonly what: string;
  /** Beginning of the paragraph it stands in; empty when that has no text. */
  readonly where: string;
}

/** Collects what is found while a document is read. */
export interface Findings {
  readonly note: (kind: FindingKind, what?: string) => void;
  /** Everything noted inside `read` stands in one paragraph, whose text `read` returns. */
  readonly inParagraph: (read: () => string) => void;
  readonly list: () => readonly Finding[];
}

const longest = 12;

/** As much of a paragraph as finds it again; never what stands behind a label such as 主持人：. */
function toExcerpt(text: string): string {
  const plain = text.replaceAll(/[\s\u3000]+/g, ' ').trim();
  const label = /^[^：:，。]{1,10}[：:]/.exec(plain)?.[0];
  const characters = [...(label ?? plain)];
  const isCut = characters.length > longest || (label !== undefined && label !== plain);
  return characters.slice(0, longest).join('') + (isCut ? '…' : '');
}

/** An empty collection. */
export function createFindings(): Findings {
  const found: { kind: FindingKind; what: string; paragraph: { text: string } | undefined }[] = [];
  const open: { text: string }[] = [];
  return {
    note(kind, what = '') {
      found.push({ kind, what, paragraph: open.at(-1) });
    },
    inParagraph(read) {
      const paragraph = { text: '' };
      open.push(paragraph);
      paragraph.text = read();
      open.pop();
    },
    list: () =>
      found.map(({ kind, what, paragraph }) => ({
        kind,
        what,
        where: toExcerpt(paragraph?.text ?? ''),
      })),
  };
}
