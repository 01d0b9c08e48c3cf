import { createIssue } from '../issues/issue.ts';
import { findNearest } from '../issues/nearest.ts';
import type { PortalRecords } from '../model/records.ts';
import type { Check } from './check.ts';

function collectUnits({ rosters, settings }: PortalRecords): Set<string> {
  const { center, partyCommittee } = settings;
  const units = [...rosters.points, ...rosters.stations, center, partyCommittee];
  return new Set(units.flatMap(({ id, name }) => [id, name]));
}

/** The body named in minutes and topic events must be a point, a station, the centre or the committee. */
export const knownUnits: Check = (records) => {
  const units = collectUnits(records);
  return [...records.minutes, ...records.rosters['topic-events']]
    .filter(({ unit }) => !units.has(unit))
    .map(({ place, unit }) =>
      createIssue(
        'unknown-reference',
        { ...place, column: '单位', value: unit },
        { roster: '友邻点、友邻站、友邻中心和党委', nearest: findNearest(unit, units) },
      ),
    );
};
