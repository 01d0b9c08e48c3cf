import { createIssue, type Issue } from '../issues/issue.ts';
import { rosterNames } from '../schemas/roster-names.ts';
import type { Check } from './check.ts';

/** Ids are parts of permanent addresses: two records of a kind may not share one. */
export const uniqueIds: Check = ({ rosters }) =>
  rosterNames.flatMap((name) => {
    const first = new Map<string, string>();
    const issues: Issue[] = [];
    for (const row of rosters[name]) {
      if (!('id' in row) || row.id === undefined) continue;
      const earlier = first.get(row.id);
      const { file } = row.place;
      if (earlier === undefined) first.set(row.id, `${file} 第${row.place.row}行`);
      else {
        const place = { ...row.place, column: '编号', value: row.id };
        issues.push(createIssue('duplicate-id', place, { first: earlier }));
      }
    }
    return issues;
  });
