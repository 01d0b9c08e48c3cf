import { annexAndCodes } from './annex-and-codes.ts';
import { deadlineWordings } from './deadline-wordings.ts';
import type { DiscrepancyRule } from './discrepancy.ts';
import { promisedAndListed } from './promised-and-listed.ts';
import { promisedAndNamed } from './promised-and-named.ts';
import { statedParts } from './stated-parts.ts';

/** The rules in the order in which readers see what they find. */
export const discrepancyRules: readonly DiscrepancyRule[] = [
  statedParts,
  promisedAndNamed,
  promisedAndListed,
  deadlineWordings,
  annexAndCodes,
];
