import { createIssue } from '../../issues/issue.ts';
import { createNearestFinder } from '../../issues/nearest.ts';
import { createReferenceIndex } from '../../model/reference-index.ts';
import type { Check } from '../check.ts';

const units = '友邻点、友邻站、友邻中心和党委';

/** The body named in minutes and topic events must be one point, station, the centre or the committee. */
export const knownUnits: Check = ({ rosters, minutes, settings, isUnread }) => {
  const { center, partyCommittee } = settings;
  const index = createReferenceIndex([
    ...rosters.points,
    ...rosters.stations,
    center,
    partyCommittee,
  ]);
  const findNearest = createNearestFinder(index.known);
  return [...minutes, ...rosters['topic-events']].flatMap(({ place, unit }) => {
    if (unit === undefined) return [];
    const at = { ...place, column: '单位', value: unit };
    const found = index.find(unit);
    if (found === 'ambiguous') return [createIssue('ambiguous-reference', at, { roster: units })];
    if (found || isUnread('points', unit) || isUnread('stations', unit)) return [];
    const nearest = findNearest(unit);
    return [createIssue('unknown-reference', at, { roster: units, nearest })];
  });
};
