/** One step of a clause number: 一、 is level 1, (一) level 2, 1. level 3, (1) level 4. */
export interface ClauseStep {
  readonly level: 1 | 2 | 3 | 4;
  readonly number: number;
  /** The numbering as written, e.g. `(5)`. */
  readonly label: string;
}

const digits = '零一二三四五六七八九';
const chinese = '[一二三四五六七八九十]{1,3}';

/** 一 → 1 … 九百九十九 → 999; no document numbers further. */
export function fromChineseNumber(text: string): number {
  const [hundreds, below] = text.split('百');
  if (below !== undefined) {
    const rest = below.replace(/^零/, '');
    return digits.indexOf(hundreds ?? '') * 100 + (rest === '' ? 0 : fromChineseNumber(rest));
  }
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}

/** 1 → 一 … 99 → 九十九. */
export function toChineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const front = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return front + (ones === 0 ? '' : (digits[ones] ?? ''));
}

const patterns: readonly [level: ClauseStep['level'], pattern: RegExp][] = [
  [1, new RegExp(`^(${chinese})、`)],
  [2, new RegExp(`^[（(](${chinese})[)）]`)],
  [3, /^(\d{1,2})[.．](?!\d)/],
  [4, /^[（(](\d{1,2})[)）]/],
];

/** The number a heading or paragraph begins with, after GB/T 9704's four levels. */
export function findClauseStep(text: string): ClauseStep | undefined {
  for (const [level, pattern] of patterns) {
    const [label, number = ''] = pattern.exec(text) ?? [];
    if (label === undefined) continue;
    return { level, label, number: level <= 2 ? fromChineseNumber(number) : Number(number) };
  }
  return undefined;
}

/** A division of a statute: 第一章, 第二节, 第三条. */
export interface Division {
  readonly kind: '章' | '节' | '条';
  readonly number: number;
  /** As written: `第三条`. */
  readonly label: string;
}

const division = /^(第([一二三四五六七八九十百零]{1,6})([章节条]))(?=\s|[：:　]|$)/;

/** The division a heading or paragraph opens; 第三条规定 inside a sentence opens none. */
export function findDivision(text: string): Division | undefined {
  const [, label, number = '', kind] = division.exec(text) ?? [];
  if (label === undefined) return undefined;
  return { kind: kind as Division['kind'], number: fromChineseNumber(number), label };
}

/** `[3,2,2,5]` at levels 1–4 → `三(二)2(5)`. */
export function toCitation(steps: readonly ClauseStep[]): string {
  const write = ({ level, number }: ClauseStep): string => {
    if (level === 1) return toChineseNumber(number);
    if (level === 2) return `(${toChineseNumber(number)})`;
    return level === 3 ? String(number) : `(${number})`;
  };
  return steps.map(write).join('');
}

const citationStep = new RegExp(
  `^(?:[（(](?<second>${chinese})[)）]|(?<first>${chinese})、?|(?<third>\\d{1,2})[.．]?|[（(](?<fourth>\\d{1,2})[)）])`,
);

/**
 * A citation as editors write it (三(二)2(5), 三（二）2（5）, 第三条(二), 附件1) or an anchor (s3-2-2-5)
 * → the anchor, or undefined when it cannot be read.
 */
export function toAnchor(citation: string): string | undefined {
  const text = citation.replaceAll(/\s/g, '');
  if (/^(?:s\d+(?:-\d+)*|annex-\d+)$/.test(text)) return text;
  const annex = /^附件(\d+)$/.exec(text)?.[1];
  if (annex) return `annex-${annex}`;
  const [article = '', ordinal = ''] = /^第([一二三四五六七八九十百零]{1,6})条/.exec(text) ?? [];
  const numbers = article === '' ? [] : [fromChineseNumber(ordinal)];
  let rest = text.slice(article.length);
  while (rest !== '') {
    const match = citationStep.exec(rest);
    if (!match?.groups) return undefined;
    const { first, second, third, fourth } = match.groups;
    numbers.push(
      (third ?? fourth) ? Number(third ?? fourth) : fromChineseNumber(first ?? second ?? ''),
    );
    rest = rest.slice(match[0].length);
  }
  return numbers.length > 0 ? `s${numbers.join('-')}` : undefined;
}
