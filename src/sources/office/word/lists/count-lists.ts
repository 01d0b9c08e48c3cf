import { formatNumber } from './number-formats.ts';
import type { ListLevel, ListPlace } from './numbering.ts';

/** The number of a paragraph as Word shows it. */
export interface ListNumber {
  /** With what stands round it: `第三条`, `（一）`, `2.1`. */
  readonly text: string;
  /** The number itself when it is written as `3.`, as Markdown's own lists are. */
  readonly plain: number | undefined;
  readonly hasBlank: boolean;
  readonly level: number;
  /** A way of writing numbers that is not known; the number stands in digits then. */
  readonly unknownFormat: string | undefined;
}

const noLevel: ListLevel = {
  start: 1,
  format: 'decimal',
  text: '',
  restart: undefined,
  isLegal: false,
  hasBlank: true,
  isHidden: false,
  font: undefined,
  style: undefined,
};

/** Whether a number on `level` makes the deeper one begin again. */
const restarts = (deeper: ListLevel, level: number): boolean =>
  deeper.restart === undefined || (deeper.restart > 0 && level < deeper.restart);

/** Counts the paragraphs of all lists in the order of the document. */
export function createListCounter(): (place: ListPlace) => ListNumber {
  const counts = new Map<string, Map<number, number>>();
  const used = new Set<string>();

  const count = ({ list, id, level }: ListPlace): Map<number, number> => {
    const numbers = counts.get(list.definition) ?? new Map<number, number>();
    counts.set(list.definition, numbers);
    const start = list.starts.get(level);
    const isFirst = start !== undefined && !used.has(`${id} ${level}`);
    used.add(`${id} ${level}`);
    const before = numbers.get(level);
    const first = start ?? list.levels.get(level)?.start ?? 1;
    numbers.set(level, isFirst || before === undefined ? first : before + 1);
    for (const [at, deeper] of list.levels) {
      if (at > level && restarts(deeper, level)) numbers.delete(at);
    }
    // A number above that no paragraph had is shown as if one had had it.
    for (let at = 0; at < level; at += 1) {
      if (!numbers.has(at)) numbers.set(at, list.levels.get(at)?.start ?? 1);
    }
    return numbers;
  };

  return (place) => {
    const { list, level } = place;
    const own = list.levels.get(level) ?? noLevel;
    const numbers = count(place);
    let unknownFormat: string | undefined;
    const write = (_: string, digit: string): string => {
      const at = Number(digit) - 1;
      const value = numbers.get(at) ?? 1;
      const format = own.isLegal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
      if (format === 'none') return '';
      const text = formatNumber(value, format);
      if (text === undefined) unknownFormat = format;
      return text ?? String(value);
    };
    const text = own.text.replaceAll(/%([1-9])/g, write);
    const isPlain = own.format === 'decimal' && own.text === `%${level + 1}.` && own.hasBlank;
    return {
      text,
      plain: isPlain ? numbers.get(level) : undefined,
      hasBlank: own.hasBlank,
      level,
      unknownFormat,
    };
  };
}
