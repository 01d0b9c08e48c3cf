import { attendance } from './minutes/attendance.ts';
import { baseMapBounds } from './places/base-map-bounds.ts';
import type { Check } from './check.ts';
import { clauseOrder } from './policy/clause-order.ts';
import { coordinates } from './places/coordinates.ts';
import { distinctNames } from './records/distinct-names.ts';
import { distinctRows } from './records/distinct-rows.ts';
import { distinctTitles } from './texts/distinct-titles.ts';
import { distinctValues } from './records/distinct-values.ts';
import { documentLinks } from './texts/document-links.ts';
import { documentNumber } from './policy/document-number.ts';
import { garbledText } from './texts/garbled-text.ts';
import { hiddenNames } from './places/hidden-names.ts';
import { halfWidthPunctuation } from './texts/half-width-punctuation.ts';
import { knownClauses } from './policy/known-clauses.ts';
import { knownImages } from './records/known-images.ts';
import { knownMainPolicy } from './policy/known-main-policy.ts';
import { knownMinutes } from './minutes/known-minutes.ts';
import { knownReferences } from './records/known-references.ts';
import { knownUnits } from './records/known-units.ts';
import { knownTargets } from './search/known-targets.ts';
import { leftovers } from './texts/leftovers.ts';
import { markdownMarks } from './texts/markdown-marks.ts';
import { milestoneParents } from './progress/milestone-parents.ts';
import { orderedDates } from './records/ordered-dates.ts';
import { pastDates } from './records/past-dates.ts';
import { preciseDates } from './records/precise-dates.ts';
import { publishingDays } from './feeds/publishing-days.ts';
import { rawHtml } from './texts/raw-html.ts';
import { privateHomes } from './places/private-homes.ts';
import { publicNames } from './places/public-names.ts';
import { samplesInPlace } from './records/samples-in-place.ts';
import { topicLedgers } from './topics/topic-ledgers.ts';
import { unchangedMinutes } from './minutes/unchanged-minutes.ts';
import { undefinedAbbreviations } from './texts/undefined-abbreviations.ts';
import { uniqueIds } from './records/unique-ids.ts';
import { usedPages } from './texts/used-pages.ts';
import { wholeNotices } from './minutes/whole-notices.ts';
import { wordsToCheck } from './texts/words-to-check.ts';

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
  hiddenNames,
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
  knownTargets,
  rawHtml,
  markdownMarks,
  leftovers,
  garbledText,
  halfWidthPunctuation,
  undefinedAbbreviations,
  wordsToCheck,
];
