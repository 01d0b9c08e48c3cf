import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';

/** Minutes that were published once are corrected in the open, or not at all. */
export const unchangedMinutes: Check = ({ rosters, minutes, isUnread }) => {
  const byId = new Map(minutes.map((entry) => [entry.id, entry]));
  return rosters['minutes-digests'].flatMap(({ place, ...sealed }): Issue[] => {
    if (sealed.minutes === undefined || sealed.digest === undefined) return [];
    const entry = byId.get(sealed.minutes);
    if (!entry) {
      if (isUnread('minutes', sealed.minutes)) return [];
      const at = { ...place, column: '纪要', value: sealed.minutes };
      return [createIssue('withdrawn-minutes', at)];
    }
    const isCorrected = (entry.corrections ?? []).length > (sealed.corrections ?? 0);
    if (isCorrected || entry.toDigest() === sealed.digest) return [];
    return [createIssue('silent-edit', { ...entry.place, column: '更正' })];
  });
};
