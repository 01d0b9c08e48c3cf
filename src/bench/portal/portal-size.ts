import { sampleRosters, type RowCounts, type SampleRoster } from './sample-rows.ts';

/** How large a generated portal is. */
export interface PortalSize {
  /** Files in `content/samples/minutes/`. */
  readonly minutes: number;
  /** Rows of each roster. */
  readonly rows: RowCounts;
}

/** The same number of rows in every roster. */
export const toUniformCounts = (count: number): RowCounts =>
  Object.fromEntries(sampleRosters.map((name) => [name, count])) as RowCounts;

/** Streets in a portal of that name; a street is as large as the real one. */
export const streets = { street: 1, city: 20, province: 100 } as const;
/** A named size, or a number of pages. */
export type SizeName = keyof typeof streets | number;

/** Rosters of which every row has a page of its own. */
export const pageRosters = [
  'points',
  'stations',
  'communities',
  'commitments',
  'topics',
] as const satisfies readonly SampleRoster[];

const realStreet = {
  points: 250,
  stations: 30,
  communities: 26,
  'region-codes': 26,
  commitments: 22,
  milestones: 21,
  topics: 20,
  'topic-events': 20,
  services: 2,
};
const streetMinutes = 150;

const toStreets = (count: number): PortalSize => {
  const counts = Object.entries({ ...toUniformCounts(12), ...realStreet });
  const rows = Object.fromEntries(counts.map(([name, rowCount]) => [name, rowCount * count]));
  return { minutes: streetMinutes * count, rows: rows as RowCounts };
};

/** Of so many pages four fifths are minutes and one fifth comes from rows, most of them points. */
function toMix(pages: number): PortalSize {
  const share = (percent: number): number => Math.max(1, Math.round((pages * percent) / 100));
  const [communities, stations, topics] = [share(2), share(2), share(4)];
  const rows = {
    ...toUniformCounts(12),
    ...{ communities, stations, topics, 'topic-events': topics },
    ...{ commitments: 1, points: Math.max(1, share(12) - 1) },
  };
  return { minutes: Math.max(0, pages - countPages({ minutes: 0, rows })), rows };
}

/** What a portal of a size holds. */
export const toPortalSize = (size: SizeName): PortalSize =>
  typeof size === 'number' ? toMix(size) : toStreets(streets[size]);

/** Pages that a portal has for its minutes and rows, without lists and everything around them. */
export const countPages = ({ minutes, rows }: PortalSize): number =>
  pageRosters.reduce((total, name) => total + rows[name], minutes);
