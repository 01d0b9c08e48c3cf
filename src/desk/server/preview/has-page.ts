import type { Portal } from '../../../model/portal.ts';

interface Named {
  readonly id: string;
}

/** Records with a page each, by the folder of their addresses. */
const folders: Readonly<Record<string, (portal: Portal) => readonly Named[]>> = {
  policies: ({ policies }) => policies,
  minutes: ({ minutes }) => minutes,
  news: ({ news }) => news,
  communities: ({ communities }) => communities,
  stations: ({ stations }) => stations,
  points: ({ points }) => points,
  topics: ({ topics }) => topics,
  commitments: ({ commitments }) => commitments,
};

/**
 * Whether a record's page is there; addresses of other kinds pass. Astro would log a missing one
 * as an error of the program.
 */
export function hasPage(portal: Portal, address: string): boolean {
  const [, folder = '', id = ''] = address.split('/');
  const list = folders[folder];
  return !list || id === '' || list(portal).some((record) => record.id === id);
}
