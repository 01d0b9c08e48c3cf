import { attendance } from './attendance.ts';
import { baseMapBounds } from './base-map-bounds.ts';
import type { Check } from './check.ts';
import { clauseOrder } from './clause-order.ts';
import { coordinates } from './coordinates.ts';
import { distinctNames } from './distinct-names.ts';
import { distinctRows } from './distinct-rows.ts';
import { distinctTitles } from './distinct-titles.ts';
import { distinctValues } from './distinct-values.ts';
import { documentLinks } from './document-links.ts';
import { documentNumber } from './document-number.ts';
import { garbledText } from './garbled-text.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { knownClauses } from './known-clauses.ts';
import { knownImages } from './known-images.ts';
import { knownMainPolicy } from './known-main-policy.ts';
import { knownMinutes } from './known-minutes.ts';
import { knownReferences } from './known-references.ts';
import { knownUnits } from './known-units.ts';
import { leftovers } from './leftovers.ts';
import { milestoneParents } from './milestone-parents.ts';
import { orderedDates } from './ordered-dates.ts';
import { pastDates } from './past-dates.ts';
import { preciseDates } from './precise-dates.ts';
import { publishingDays } from './publishing-days.ts';
import { rawHtml } from './raw-html.ts';
import { privateHomes } from './private-homes.ts';
import { publicNames } from './public-names.ts';
import { samplesInPlace } from './samples-in-place.ts';
import { topicLedgers } from './topic-ledgers.ts';
import { unchangedMinutes } from './unchanged-minutes.ts';
import { undefinedAbbreviations } from './undefined-abbreviations.ts';
import { uniqueIds } from './unique-ids.ts';
import { usedPages } from './used-pages.ts';
import { wholeNotices } from './whole-notices.ts';

/** What the records have to obey, one rule a file. */
export const checks: readonly Check[] = [
  // Records and what they name.
  uniqueIds,
  distinctRows,
  distinctValues,
  distinctNames,
  knownReferences,
  knownUnits,
  knownMinutes,
  knownImages,
  knownMainPolicy,
  knownClauses,
  milestoneParents,
  samplesInPlace,
  privateHomes,
  publicNames,
  usedPages,
  // Numbers and dates.
  coordinates,
  baseMapBounds,
  attendance,
  orderedDates,
  pastDates,
  preciseDates,
  publishingDays,
  wholeNotices,
  // Topics.
  topicLedgers,
  unchangedMinutes,
  // Official texts.
  documentNumber,
  clauseOrder,
  // Titles, links and wording.
  distinctTitles,
  documentLinks,
  rawHtml,
  leftovers,
  garbledText,
  halfWidthPunctuation,
  undefinedAbbreviations,
];
