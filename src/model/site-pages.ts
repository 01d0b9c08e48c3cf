import { publishedRosters } from '../schemas/roster-names.ts';
import { levels } from '../schemas/rosters/topic-events.ts';
import { glossaryId, listGlossary } from './glossary.ts';
import { flattenClauses } from './build-portal.ts';
import { countRosterPages, rowsPerPage } from '../calculation/roster-pages.ts';
import type { PortalDrafts } from './records.ts';

/** Every address of the site without its base → the anchors a link may name; undefined: not known. */
export type SitePages = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Pages that are there whatever the records say, with the anchors of their headings. */
const fixedPages: Readonly<Record<string, readonly string[] | undefined>> = {
  '/': [
    ...['door-find', 'place-box', 'door-speak', 'dots', 'decided', 'open', 'late'],
    ...['promises', 'money', 'plan', 'point-day', 'missing', 'news'],
  ],
  '/policies/': [],
  '/communities/': ['urban', 'village'],
  '/stations/': [],
  '/center/': ['promised', 'topics', 'minutes'],
  '/topics/': [...levels.map((level) => `level-${level}`), 'holders', 'on-time', 'closed'],
  '/minutes/': [],
  '/commitments/': ['status-heading'],
  // Which contradictions there are is known only after the records have been joined.
  '/discrepancies/': undefined,
  '/funds/': ['published', 'quarters', 'promised'],
  '/news/': [],
  '/search/': ['search-box'],
  '/status/': ['columns', 'undated', 'links', 'settings', 'warnings'],
  '/data/': publishedRosters.map((name) => `columns-${name}`),
  '/about/': ['levels'],
  '/accessibility/': [],
  '/sitemap/': [],
  '/404.html': [],
};

const files: readonly string[] = [
  ...publishedRosters.flatMap((name) =>
    ['csv', 'json', 'xlsx'].map((kind) => `/data/${name}.${kind}`),
  ),
  '/data/points.geojson',
  '/data/datapackage.json',
  '/feed.xml',
  '/calendar.ics',
  '/sitemap-index.xml',
  '/sitemap-0.xml',
  '/robots.txt',
  '/favicon.svg',
];

/** Steps of 我有事要说. */
const takePartAnchors = ['what', 'where', 'how', 'next'] as const;

interface Named {
  readonly id?: string | undefined;
}

const toIds = (rows: readonly Named[]): string[] => rows.flatMap(({ id }) => id ?? []);

/** What the pages of the portal's own layout have besides. */
const everywhere = ['main', 'site-search'] as const;

/** Every page and file that the site made of these records will have. */
export function listSitePages({ rosters, ...documents }: PortalDrafts): SitePages {
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  const add = (path: string, anchors: readonly string[] = []): void => {
    pages.set(path, new Set([...everywhere, ...anchors]));
  };
  const addAll = (folder: string, rows: readonly Named[], anchors: readonly string[]): void => {
    for (const id of toIds(rows)) add(`/${folder}/${id}/`, anchors);
  };
  for (const [path, anchors] of Object.entries(fixedPages)) {
    if (anchors) add(path, anchors);
    else pages.set(path, undefined);
  }
  add('/projects/', ['published', 'promised', ...toIds(rosters.projects)]);
  add('/my/', ['place-box', ...toIds(rosters.communities)]);
  add('/take-part/', [...takePartAnchors, ...toIds(rosters.communities)]);
  add('/points/', toIds(rosters.communities));
  add('/map/', ['map-title', 'list-title', ...toIds(rosters.communities)]);
  const glossary = documents.pages.find(({ id }) => id === glossaryId)?.markdown ?? '';
  add(
    '/glossary/',
    listGlossary(glossary).map(({ anchor }) => anchor),
  );
  add('/milestones/', [
    ...['timeline', 'plan-title', 'plan-desc', 'figures', 'years'],
    ...toIds(rosters.milestones),
  ]);
  for (const { id, clauses } of documents.policies)
    add(
      `/policies/${id}/`,
      flattenClauses(clauses).map(({ anchor }) => anchor),
    );
  addAll('communities', rosters.communities, ['facts', 'places', 'topics', 'minutes']);
  addAll('stations', rosters.stations, []);
  addAll('points', rosters.points, []);
  for (const id of toIds(rosters.stations)) add(`/stations/${id}/bulletin/`);
  for (const id of toIds(rosters.points)) {
    add(`/points/${id}/poster/`);
    add(`/points/${id}/sheet/`);
  }
  addAll('commitments', rosters.commitments, []);
  addAll('topics', rosters.topics, ['facts', 'steps', 'decisions', 'stays']);
  addAll('minutes', documents.minutes, ['topics', 'follow-up']);
  addAll('news', documents.news, []);
  for (const name of publishedRosters) {
    const { length } = rosters[name];
    for (let page = 1; page <= countRosterPages(length); page += 1) {
      const first = (page - 1) * rowsPerPage;
      const rows = Math.min(rowsPerPage, length - first);
      // The header is row 1.
      const anchors = Array.from({ length: rows }, (_, i) => `row-${first + i + 2}`);
      add(`/data/${name}/${page === 1 ? '' : `${page}/`}`, anchors);
    }
  }
  const ownFiles = [
    ...toIds(rosters.communities).map((id) => `/communities/${id}/feed.xml`),
    ...toIds(rosters.stations).map((id) => `/stations/${id}/calendar.ics`),
  ];
  for (const path of [...files, ...ownFiles]) pages.set(path, new Set());
  return pages;
}
