import type { RosterName } from '../schemas/roster-names.ts';
import type { FindId } from './compare-cells.ts';

interface ProposeContext {
  readonly findId: FindId;
  readonly isTaken: (id: string) => boolean;
}

/**
 * Makes ids for new rows, where the roster's ids follow from the community: `songfeng-15` for a
 * point, `songfeng-station` for a station. What is taken once must stay taken.
 */
export function createProposeId(
  roster: RosterName,
  { findId, isTaken }: ProposeContext,
): (cells: ReadonlyMap<string, string>) => string | undefined {
  /** The number up to which every one is taken, by community. */
  const reached = new Map<string, number>();
  const isUsed = (id: string): boolean => isTaken(id) || findId('points', id) !== undefined;

  const proposePoint = (community: string): string | undefined => {
    // `hedong-1` and `hedong-01` are two ids that people would take for one.
    const isPadded = !isUsed(`${community}-1`);
    for (let number = reached.get(community) ?? 1; number < 1000; number++) {
      reached.set(community, number);
      const plain = `${community}-${number}`;
      const padded = `${community}-${String(number).padStart(2, '0')}`;
      if (!isUsed(plain) && !isUsed(padded)) return isPadded ? padded : plain;
    }
    reached.set(community, 1000);
    return undefined;
  };

  return (cells) => {
    const community = findId('communities', cells.get('community') ?? '');
    if (community === undefined) return undefined;
    if (roster === 'points') return proposePoint(community);
    const id = `${community}-station`;
    return roster === 'stations' && !isTaken(id) ? id : undefined;
  };
}
