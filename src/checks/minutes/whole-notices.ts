import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';

type Filled = (header: string) => boolean;

interface Noticed {
  readonly place: { readonly file: string; readonly row: number };
  readonly isFilled: Filled;
}

function checkNotice({ place, isFilled }: Noticed): Issue[] {
  if (isFilled('公示起') === isFilled('公示止')) return [];
  const column = isFilled('公示起') ? '公示止' : '公示起';
  return [createIssue('incomplete-notice', { ...place, column })];
}

/** A public notice has a first and a last day; how long it has to last, no rule we know says. */
export const wholeNotices: Check = ({ rosters, minutes }) => {
  const funds = rosters.funds.map(({ place, cells }) => {
    return { place, isFilled: (header: string) => (cells[header] ?? '') !== '' };
  });
  const meetings = minutes.map(({ place, source: { mapping } }) => {
    const { values } = mapping;
    return { place, isFilled: (header: string) => (values[header] ?? '') !== '' };
  });
  return [...funds, ...meetings].flatMap(checkNotice);
};
