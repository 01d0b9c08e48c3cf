import type { RosterName } from '../schemas/roster-names.ts';
import type { FindId } from './compare-cells.ts';

interface ProposeContext {
  readonly findId: FindId;
  readonly isTaken: (id: string) => boolean;
}

/**
 * An id for a new row, where the roster's ids follow from the community: `songfeng-15` for a
 * point, `songfeng-station` for a station.
 */
export function proposeId(
  roster: RosterName,
  cells: ReadonlyMap<string, string>,
  { findId, isTaken }: ProposeContext,
): string | undefined {
  const community = findId('communities', cells.get('community') ?? '');
  if (community === undefined) return undefined;
  if (roster === 'stations') {
    const id = `${community}-station`;
    return isTaken(id) ? undefined : id;
  }
  if (roster !== 'points') return undefined;
  const isUsed = (id: string): boolean => isTaken(id) || findId('points', id) !== undefined;
  // `hedong-1` and `hedong-01` are two ids that people would take for one.
  const isPadded = !isUsed(`${community}-1`);
  for (let number = 1; number < 1000; number++) {
    const [plain, padded] = [number, String(number).padStart(2, '0')].map(
      (written) => `${community}-${written}`,
    );
    if (plain === undefined || padded === undefined || isUsed(plain) || isUsed(padded)) continue;
    return isPadded ? padded : plain;
  }
  return undefined;
}
