import { fromWord, type Calculation } from './calculation.ts';
import { parseCondition } from './condition.ts';

/** What has to be fetched before a calculation can be done. */
export interface Needs {
  readonly rosters: readonly string[];
  /** Paths of pages under the base. */
  readonly pages: readonly string[];
}

const isWord = (arg: string | Calculation): arg is string => typeof arg === 'string';

function listNeeds({ name, args }: Calculation): { roster?: string; page?: string }[] {
  const [first = '', ...others] = args.filter(isWord);
  const below = args.flatMap((arg) => (isWord(arg) ? [] : listNeeds(arg)));
  if (name === 'entries') return [{ page: fromWord(first) }];
  if (name === 'stated') return [{ page: `policies/${first}/` }];
  if (name === 'day' || first === '') return below;
  const referred = others
    .filter((word) => /[=≠]/.test(word))
    .map((word) => parseCondition(word).reference?.roster);
  return [first, ...referred].map((roster) => (roster === undefined ? {} : { roster }));
}

/** Rosters and pages that calculations read. */
export function findNeeds(calculations: readonly Calculation[]): Needs {
  const needs = calculations.flatMap(listNeeds);
  const rosters = needs.map(({ roster }) => roster);
  const pages = needs.map(({ page }) => page);
  const once = (names: readonly (string | undefined)[]): string[] => [
    ...new Set(names.filter((name): name is string => name !== undefined)),
  ];
  return { rosters: once(rosters), pages: once(pages) };
}
