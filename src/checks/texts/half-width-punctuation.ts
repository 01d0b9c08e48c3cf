import { createIssue, type Issue } from '../../issues/issue.ts';
import type { PortalDrafts } from '../../model/records.ts';
import type { Check } from '../check.ts';
import { placeAt, toProse, visitTexts } from './published-texts.ts';

// 三(二)2(5) is how a clause is cited.
const mark =
  /(?<=[\p{Script=Han}”》])(?:[,;:?!]|\((?!(?<=[一二三四五六七八九十]\()[一二三四五六七八九十]{1,3}\)))/gu;
const before = 4;
const after = 2;

/** A mark with what stands around it: how a quotation is told from one's own words. */
const toWindows = (text: string, index: number): string[] => [
  text.slice(index - 2, index + 1 + after),
  text.slice(index - before, index + 1),
];

/** Half-width marks of the official texts, each with its surroundings. */
function collectOfficial({ policies }: PortalDrafts): ReadonlySet<string> {
  const windows = policies.flatMap(({ source: { body } }) =>
    [...body.matchAll(mark)].flatMap(({ index }) => toWindows(body, index)),
  );
  return new Set(windows);
}

/**
 * `,` after a Chinese character is a slip of the keyboard, unless an official text is quoted,
 * which stays as it is. Named once a file.
 */
export const halfWidthPunctuation: Check = (records) => {
  let official: ReadonlySet<string> | undefined;
  const firsts = new Map<string, { issue: Issue; count: number }>();
  visitTexts(records, (text, owner, column) => {
    if (owner.isOfficial || column === '出处' || text.search(mark) === -1) return;
    official ??= collectOfficial(records);
    const known = official;
    const prose = toProse(text).replaceAll(/^>.*$/gm, (quoted) => ' '.repeat(quoted.length));
    const own = [...prose.matchAll(mark)].filter(
      ({ index }) => !toWindows(text, index).some((window) => known.has(window)),
    );
    const [first] = own;
    if (!first) return;
    const earlier = firsts.get(owner.file);
    const count = (earlier?.count ?? 0) + own.length;
    const place = placeAt(text, first.index, { owner, column });
    const value = text.slice(Math.max(0, first.index - 1), first.index + 1);
    const issue =
      earlier?.issue ?? createIssue('half-width-punctuation', { ...place, value }, { count });
    firsts.set(owner.file, { issue, count });
  });
  return [...firsts.values()].map(({ issue, count }) => ({ ...issue, args: { count } }));
};
