import { createReferenceIndex } from '../model/reference-index.ts';
import { toPlain } from '../schemas/plain-text.ts';
import type { RosterName } from '../schemas/roster-names.ts';
import type { FindId } from './compare-cells.ts';
import type { FileRow } from './roster-file.ts';

interface RosterIndex {
  readonly known: readonly string[];
  readonly find: (text: string) => string | undefined;
}

/**
 * Finds ids by id, name or alias in the rosters as they are now.
 * @param getRows every row of a roster, samples included; asked once a roster
 */
export function createFindId(getRows: (roster: RosterName) => readonly FileRow[]): FindId {
  const indexes = new Map<RosterName, RosterIndex>();
  const createIndex = (roster: RosterName): RosterIndex => {
    const records = getRows(roster).map(({ cells }) => ({
      id: toPlain(cells.get('id') ?? '') || undefined,
      name: cells.get('name') ?? cells.get('title'),
      aliases: (cells.get('aliases') ?? '').split(/[；;]/).map((alias) => alias.trim()),
    }));
    const index = createReferenceIndex(records);
    return {
      known: index.known,
      find(text) {
        const found = text === '' ? undefined : index.find(text);
        return found === 'ambiguous' ? undefined : found?.id;
      },
    };
  };
  const getIndex = (roster: RosterName): RosterIndex => {
    const index = indexes.get(roster) ?? createIndex(roster);
    indexes.set(roster, index);
    return index;
  };
  return Object.assign(
    (roster: RosterName, text: string): string | undefined => getIndex(roster).find(text),
    { listKnown: (roster: RosterName): readonly string[] => getIndex(roster).known },
  );
}
