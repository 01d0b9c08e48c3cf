import { roundDecimal, shiftDecimal } from './decimal.ts';
import type { FormatSection, FormatToken, NumberFormat } from './number-format.ts';

const fits = (value: number, { operator, value: limit }: { operator: string; value: number }) =>
  ({
    '<': value < limit,
    '<=': value <= limit,
    '>': value > limit,
    '>=': value >= limit,
    '=': value === limit,
    '<>': value !== limit,
  })[operator] ?? false;

/** The section that shows a value, and whether it writes the minus itself. */
export function chooseSection(
  { sections }: NumberFormat,
  value: number,
): { section: FormatSection | undefined; writesSign: boolean } {
  if (sections.some(({ condition }) => condition !== undefined)) {
    const found = sections.find(
      ({ condition }) => condition === undefined || fits(value, condition),
    );
    return { section: found, writesSign: false };
  }
  const [positive, negative, zero] = sections;
  if (value < 0 && negative && sections.length > 1) return { section: negative, writesSign: true };
  if (value === 0 && zero && sections.length > 2) return { section: zero, writesSign: false };
  return { section: positive, writesSign: false };
}

interface Layout {
  readonly whole: readonly FormatToken[];
  readonly fraction: readonly FormatToken[];
  readonly isGrouped: boolean;
  /** Thousands that commas behind the last digit leave out. */
  readonly thousands: number;
  readonly isPercent: boolean;
}

function layOut(tokens: readonly FormatToken[]): Layout {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const digits = tokens.flatMap(({ kind }, at) => (kind === 'digit' ? [at] : []));
  const last = digits.at(-1) ?? -1;
  const behind = tokens.slice(last + 1);
  const firstOther = behind.findIndex(({ kind }) => kind !== 'comma');
  const [first = 0] = digits;
  const end = point === -1 ? tokens.length : point;
  return {
    whole: tokens.slice(0, end),
    fraction: point === -1 ? [] : tokens.slice(point + 1),
    isGrouped: tokens.slice(first, Math.min(last, end)).some(({ kind }) => kind === 'comma'),
    thousands: last === -1 ? 0 : firstOther === -1 ? behind.length : firstOther,
    isPercent: tokens.some(({ kind }) => kind === 'percent'),
  };
}

const toLiteral = (token: FormatToken): string => {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'percent') return '%';
  return token.kind === 'slash' ? '/' : '';
};

const group = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** Fills the places of the whole part from the right; the first place takes all that is left. */
function fillWhole({ whole, isGrouped }: Layout, digits: string): string {
  const places = whole.filter(({ kind }) => kind === 'digit').length;
  let left = digits === '0' ? '' : digits;
  let seen = 0;
  let text = '';
  for (const token of whole.toReversed()) {
    if (token.kind !== 'digit') {
      text = toLiteral(token) + text;
      continue;
    }
    seen += 1;
    const taken = seen === places ? left : left.slice(-1);
    left = left.slice(0, left.length - taken.length);
    text = (taken === '' && token.mark === '0' ? '0' : taken) + text;
  }
  return isGrouped ? text.replace(/\d{4,}/, group) : text;
}

function fillFraction(fraction: readonly FormatToken[], digits: string): string {
  const needed = fraction.flatMap((token) => (token.kind === 'digit' ? [token.mark] : []));
  let kept = digits;
  while (kept !== '' && needed[kept.length - 1] !== '0' && kept.endsWith('0'))
    kept = kept.slice(0, -1);
  let at = 0;
  return fraction
    .map((token) => (token.kind === 'digit' ? (kept[at++] ?? '') : toLiteral(token)))
    .join('');
}

/**
 * What a number format shows for a plain decimal number.
 * @returns undefined for fractions and exponents, which hide digits
 */
export function formatNumber(exact: string, format: NumberFormat): string | undefined {
  const { section, writesSign } = chooseSection(format, Number(exact));
  if (!section) return '';
  const { tokens } = section;
  const has = (kind: FormatToken['kind']): boolean => tokens.some((token) => token.kind === kind);
  const isFraction = tokens.some(
    ({ kind }, at) => kind === 'slash' && tokens[at - 1]?.kind === 'digit',
  );
  if (has('exponent') || has('date') || isFraction) return undefined;
  const unsigned = exact.replace('-', '');
  const sign = exact.startsWith('-') && !writesSign ? '-' : '';
  if (has('general') || has('text')) {
    const shown = tokens.map((token) =>
      token.kind === 'general' || token.kind === 'text' ? unsigned : toLiteral(token),
    );
    return sign + shown.join('');
  }
  if (!has('digit')) return sign + tokens.map(toLiteral).join('');
  const layout = layOut(tokens);
  const places = layout.fraction.filter(({ kind }) => kind === 'digit').length;
  const scaled = shiftDecimal(unsigned, (layout.isPercent ? 2 : 0) - 3 * layout.thousands);
  const [whole = '0', decimals = ''] = roundDecimal(scaled, places).split('.');
  const fraction = fillFraction(layout.fraction, decimals);
  const point = tokens.some(({ kind }) => kind === 'point') ? '.' : '';
  return sign + fillWhole(layout, whole) + (point && /^\d/.test(fraction) ? point : '') + fraction;
}
