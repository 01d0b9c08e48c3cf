import type { Portal } from '../model/portal.ts';
import type { RosterName } from '../schemas/roster-names.ts';
import { rosters } from '../schemas/rosters/index.ts';
import type { Fields } from '../schemas/field.ts';
import { toFrame, type Frame } from './frame.ts';

/** A roster printed as it stands: public columns only. */
export interface PlainRosterView {
  readonly frame: Frame;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly isSample: boolean }[];
  readonly downloadHref: string;
}

/** A page that shows a roster's public columns as a table. */
export function toPlainRosterView(
  portal: Portal,
  name: RosterName,
  facts: { title: string; description: string; path: string },
): PlainRosterView {
  const fields: Fields = rosters[name].fields;
  const headers = Object.values(fields)
    .filter(({ visibility, header }) => visibility === 'public' && header !== '编号')
    .map(({ header }) => header);
  return {
    frame: toFrame(portal, facts),
    headers,
    rows: portal.rosters[name].map(({ cells, isSample }) => ({
      cells: headers.map((header) => cells[header] ?? ''),
      isSample,
    })),
    downloadHref: portal.addresses.resolve(`/data/${name}.csv`),
  };
}
