import { createIssue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';
import { createLinkCheck } from '../texts/site-link.ts';

/** Where a question leads has to be a page of this site. */
export const knownTargets: Check = (records) => {
  const rows = records.rosters['search-intents'];
  if (rows.length === 0) return [];
  const checkLink = createLinkCheck(records);
  return rows.flatMap(({ place, target }) => {
    if (target === undefined) return [];
    const at = { ...place, column: '去处', value: target };
    return target.startsWith('/') && !target.startsWith('//')
      ? checkLink(at, '/')
      : [createIssue('dead-link', at, { nearest: '' })];
  });
};
