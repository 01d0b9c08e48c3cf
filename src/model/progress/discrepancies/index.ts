import { annexAndCodes } from './annex-and-codes.ts';
import { annexTables } from './annex-tables.ts';
import { countedAndReported, repeatedReports } from './counted-and-reported.ts';
import { deadlineWordings } from './deadline-wordings.ts';
import type { DiscrepancyRule } from './discrepancy-rule.ts';
import { dueAndWording } from './due-and-wording.ts';
import { minutesAndLedger } from './minutes-and-ledger.ts';
import { plannedAndListed } from './planned-and-listed.ts';
import { promisedAndListed } from './promised-and-listed.ts';
import { promisedAndNamed } from './promised-and-named.ts';
import { promisedParts } from './promised-parts.ts';
import { quotedWords } from './quoted-words.ts';
import { paidAndContracted, statedStates } from './stated-states.ts';
import { statedParts } from './stated-parts.ts';

/** The rules in the order in which readers see what they find. */
export const discrepancyRules: readonly DiscrepancyRule[] = [
  statedParts,
  promisedAndNamed,
  promisedAndListed,
  promisedParts,
  deadlineWordings,
  dueAndWording,
  quotedWords,
  annexTables,
  annexAndCodes,
  plannedAndListed,
  countedAndReported,
  repeatedReports,
  statedStates,
  paidAndContracted,
  minutesAndLedger,
];
