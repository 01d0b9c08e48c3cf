import { attendance } from './attendance.ts';
import type { Check } from './check.ts';
import { coordinates } from './coordinates.ts';
import { knownClauses } from './known-clauses.ts';
import { knownMainPolicy } from './known-main-policy.ts';
import { knownMinutes } from './known-minutes.ts';
import { knownReferences } from './known-references.ts';
import { knownUnits } from './known-units.ts';
import { milestoneParents } from './milestone-parents.ts';
import { orderedDates } from './ordered-dates.ts';
import { privateHomes } from './private-homes.ts';
import { publicNames } from './public-names.ts';
import { samplesInPlace } from './samples-in-place.ts';
import { usedPages } from './used-pages.ts';
import { uniqueIds } from './unique-ids.ts';

/** What the records have to obey, one rule a file. */
export const checks: readonly Check[] = [
  uniqueIds,
  knownReferences,
  knownUnits,
  knownMinutes,
  knownMainPolicy,
  knownClauses,
  milestoneParents,
  samplesInPlace,
  coordinates,
  orderedDates,
  attendance,
  privateHomes,
  publicNames,
  usedPages,
];
