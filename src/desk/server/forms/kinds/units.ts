import type { NamedUnit } from '../../../../importing/document/matter.ts';
import { readSettings } from '../../../../pipeline/read-settings.ts';
import { toReferences } from '../../rosters/to-grid-view.ts';
import type { ReferenceChoice } from '../../../shared/roster-change.ts';
import type { FormContext } from '../form-kind.ts';
import { readRows } from '../open-rows.ts';

/** A body that meets, also the one above the network. */
export type Unit = Omit<NamedUnit, 'level'> & { readonly level: NamedUnit['level'] | '党委' };

/** Points, stations, the centre and the body above them. */
export async function listUnits({ workspace }: FormContext): Promise<Unit[]> {
  const { settings } = await readSettings(workspace.toRoot());
  const read = (name: 'points' | 'stations', level: '点' | '站'): Unit[] =>
    readRows(workspace, name).map(({ cells }) => ({
      id: cells.get('id') ?? '',
      name: cells.get('name') ?? '',
      level,
    }));
  const { center, partyCommittee } = settings;
  return [
    ...read('points', '点'),
    ...read('stations', '站'),
    { id: center.id, name: center.name, level: '中心' },
    { id: partyCommittee.id, name: partyCommittee.name, level: '党委' },
  ];
}

/** The unit that a text names by its id or name; undefined: none, or several. */
export function findUnit(units: readonly Unit[], text: string): Unit | undefined {
  const own = units.find(({ id }) => id === text);
  const named = units.filter(({ name }) => name === text);
  return own ?? (named.length === 1 ? named[0] : undefined);
}

/** The units to choose from by typing, pinyin too. */
export async function toUnitReferences({ workspace }: FormContext): Promise<ReferenceChoice[]> {
  const { settings } = await readSettings(workspace.toRoot());
  const { id, name } = settings.center;
  return [
    ...toReferences(workspace, 'points'),
    ...toReferences(workspace, 'stations'),
    { id, name, typed: id },
  ];
}
