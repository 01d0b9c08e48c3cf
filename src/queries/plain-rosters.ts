import type { Portal } from '../model/portal.ts';
import type { RosterName } from '../schemas/roster-names.ts';
import { toDownload, toHeaders } from './downloads.ts';
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
  const download = toDownload(portal, name);
  return {
    frame: toFrame(portal, facts),
    headers: toHeaders(download),
    rows: portal.rosters[name].map(({ isSample }, index) => ({
      cells: download.rows[index] ?? [],
      isSample,
    })),
    downloadHref: portal.addresses.resolve(`/data/${name}.csv`),
  };
}
