import { createIssue, type Issue } from '../../issues/issue.ts';
import { rosterNames } from '../../schemas/roster-names.ts';
import type { PortalDrafts } from '../../model/records.ts';
import type { Check } from '../check.ts';

interface Entry {
  readonly id: string;
  readonly where: string;
  readonly row?: PortalDrafts['rosters']['points'][number]['place'] | undefined;
}

// Ids have lower-case letters, digits and hyphens only, so that folding case and width is done;
// what is left to mistake for each other is l and 1, o and 0, and 1 and 01.
const toLookAlike = (id: string): string =>
  id
    .replaceAll('l', '1')
    .replaceAll('o', '0')
    .replaceAll(/(?<![a-z0-9])0+(?=\d)/g, '');

function checkGroup(entries: readonly Entry[]): Issue[] {
  const first = new Map<string, Entry>();
  const alike = new Map<string, Entry>();
  return entries.flatMap((entry): Issue[] => {
    const { id, row, where } = entry;
    const same = first.get(id);
    const folded = toLookAlike(id);
    const similar = alike.get(folded);
    if (!same) first.set(id, entry);
    if (!similar) alike.set(folded, entry);
    const place = { ...(row ?? { file: where }), column: '编号', value: id };
    if (same) return [createIssue('duplicate-id', place, { first: same.where })];
    if (!similar) return [];
    return [createIssue('look-alike-id', place, { first: similar.where, other: similar.id })];
  });
}

const toEntries = (rows: PortalDrafts['rosters'][keyof PortalDrafts['rosters']]): Entry[] =>
  rows.flatMap((row) => {
    if (!('id' in row) || row.id === undefined) return [];
    const { place } = row;
    return [{ id: row.id, row: place, where: `${place.file} 第${place.row}行` }];
  });

/** Ids are parts of permanent addresses: two records of a kind may not share one. */
export const uniqueIds: Check = ({ rosters, settings }) => {
  const { center, partyCommittee } = settings;
  const where = 'data/portal.yaml ';
  // Minutes and the ledger name all of these in one column, 单位.
  const units = [
    { id: center.id, where: `${where}的“友邻中心”` },
    { id: partyCommittee.id, where: `${where}的“党委”` },
    ...toEntries(rosters.stations),
    ...toEntries(rosters.points),
  ];
  const others = rosterNames.filter((name) => name !== 'stations' && name !== 'points');
  return [...checkGroup(units), ...others.flatMap((name) => checkGroup(toEntries(rosters[name])))];
};
