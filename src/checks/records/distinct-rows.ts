import { createIssue, type Issue } from '../../issues/issue.ts';
import { rosterNames } from '../../schemas/roster-names.ts';
import type { Check } from '../check.ts';

/** In a roster whose rows have no id, the same row twice is most probably pasted twice. */
export const distinctRows: Check = ({ rosters }) =>
  rosterNames.flatMap((name) => {
    const first = new Map<string, string>();
    return rosters[name].flatMap((row): Issue[] => {
      if ('id' in row && row.id !== undefined) return [];
      const { place, cells } = row;
      const text = JSON.stringify(cells);
      const earlier = first.get(text);
      if (earlier !== undefined) return [createIssue('duplicate-row', place, { first: earlier })];
      first.set(text, `${place.file} 第${place.row}行`);
      return [];
    });
  });
