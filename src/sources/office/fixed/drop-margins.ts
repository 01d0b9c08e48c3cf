import type { FixedPage } from './fragment.ts';
import { toLines, type Line } from './to-lines.ts';

/** The lines of a page without its margins, and what stood there. */
export interface BodyPage {
  readonly lines: readonly Line[];
  readonly width: number;
}

/** So much of a page's height may be a header or a footer. */
const share = 0.12;
const pageNumber =
  /^(?:[-—–－·.\s]*第?\s*\d{1,4}\s*页?(?:\s*[/／共]\s*\d{1,4}\s*页?)?[-—–－·.\s]*)$/u;

const withoutDigits = (text: string): string => text.replaceAll(/\d+/g, '#');

/** Takes page numbers and what is repeated at the edge of most pages away. */
export function dropMargins(pages: readonly FixedPage[]): {
  readonly pages: readonly BodyPage[];
  /** Texts of headers and footers, each once. */
  readonly margins: readonly string[];
} {
  const all = pages.map(({ width, height, fragments }) => ({
    width,
    height,
    lines: toLines(fragments),
  }));
  const isAtEdge = ({ y }: Line, height: number): boolean =>
    y < height * share || y > height * (1 - share);
  const counts = new Map<string, number>();
  for (const { lines, height } of all) {
    const edge = lines
      .filter((line) => isAtEdge(line, height))
      .map(({ text }) => withoutDigits(text));
    for (const text of new Set(edge)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const margins = new Set<string>();
  const bodies = all.map(({ width, height, lines }) => ({
    width,
    lines: lines.filter((line) => {
      if (!isAtEdge(line, height)) return true;
      const isRepeated =
        (counts.get(withoutDigits(line.text)) ?? 0) > Math.max(1, pages.length / 2);
      if (!isRepeated && !pageNumber.test(line.text)) return true;
      if (!pageNumber.test(line.text)) margins.add(line.text);
      return false;
    }),
  }));
  return { pages: bodies, margins: [...margins] };
}
