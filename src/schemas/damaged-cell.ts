import type { IssueCode } from '../issues/catalogue/index.ts';
import { hiddenCharacter } from '../sources/hidden-characters.ts';

/** Excel's own limit for a cell; a longer one comes from a broken file. */
export const longestCell = 32_767;

const formulaError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/;
const scientific = /^\d(?:\.\d+)?E\+\d{1,2}$/i;

/** Why a cell can hold nothing an editor meant, whatever its column; undefined for a sound one. */
export function findDamage(cell: string): IssueCode | undefined {
  if (cell.length > longestCell) return 'cell-too-long';
  if (hiddenCharacter.test(cell)) return 'hidden-character';
  if (formulaError.test(cell)) return 'formula-error';
  if (scientific.test(cell)) return 'scientific-notation';
  return undefined;
}
