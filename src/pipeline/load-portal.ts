import { findStaleExplanations } from '../checks/progress/current-explanations.ts';
import { checks } from '../checks/index.ts';
import { runChecks, type JudgedBefore } from '../checks/run-checks.ts';
import { isError } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { createAddresses, type Addresses } from '../model/addresses.ts';
import { buildPortal } from '../model/build-portal.ts';
import type { Portal } from '../model/portal.ts';
import type { PortalDrafts, PortalRecords } from '../model/records.ts';
import { withoutSamples } from '../model/without-samples.ts';
import type { ImageUse } from '../sources/markdown/image-uses.ts';
import { createKeptWork, keepNothing, type KeptWork } from './kept-work.ts';
import { findFolderFault } from './portal-files.ts';
import { readBaseMap } from './read-base-map.ts';
import { readDocuments, type KeyLines } from './read-documents.ts';
import { readImages } from './read-images.ts';
import { readParentParts } from './read-parent-parts.ts';
import { readRosters } from './read-rosters.ts';
import { readSettings, settingsFile } from './read-settings.ts';
import { findUnknownFiles } from './unknown-files.ts';
import { createUnread } from './unread.ts';
import type { Root } from './root.ts';

/** Where to read and for which address to build. */
export interface LoadOptions {
  /** Folder that holds `content/` and `data/`. */
  readonly root: Root;
  /** Base path of the site, e.g. `/youlin/`. */
  readonly base: string;
  /** Day on which statuses are judged, ISO; default: the newest date in the data. */
  readonly today?: string | undefined;
  /**
   * The day on which this runs, ISO. What is reported as done later than that is an error;
   * nothing else, and no byte of the output, depends on it. Unset: nothing is too late.
   */
  readonly now?: string | undefined;
  /** Address of the site; default: that of the settings. */
  readonly site?: string | undefined;
  /** What earlier loads of the same root found out; filled and used. */
  readonly memory?: LoadMemory | undefined;
}

/** What is remembered between two loads of a root, so that only what changed is done again. */
export interface LoadMemory {
  readonly kept: KeptWork;
  readonly judged: JudgedBefore;
}

/** A memory of nothing yet. */
export const createLoadMemory = (): LoadMemory => ({ kept: createKeptWork(), judged: new Map() });

/** The portal, unless an error stands in the way, and everything that was found. */
export interface LoadResult {
  readonly portal: Portal | undefined;
  readonly issues: readonly Issue[];
}

/** A check knows the key of a document, not its line. */
function locate(issue: Issue, lines: ReadonlyMap<string, KeyLines>): Issue {
  const { file, column = '' } = issue.place;
  const row = lines.get(file)?.[column];
  return row === undefined ? issue : { ...issue, place: { ...issue.place, row } };
}

/** Lists that hold the same as last time are the same, so that rules know what has changed. */
function keepLists(records: PortalDrafts, kept: KeptWork): PortalDrafts {
  const keepAll = <T extends object>(owner: T, path: string): T => {
    const entries = Object.entries(owner).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? kept.getList(`${path}${name}`, value) : value,
    ]);
    // Every property is the one that was there, or an equal one.
    return Object.fromEntries(entries) as T;
  };
  return { ...keepAll(records, 'records '), rosters: keepAll(records.rosters, 'rows ') };
}

/** Reads, parses and checks a portal root; no records when there is an error. */
export async function loadRecords({ root, base, now, site, memory }: LoadOptions): Promise<{
  readonly records: PortalRecords | undefined;
  readonly addresses: Addresses;
  readonly issues: readonly Issue[];
}> {
  const folderFaults = ['data', 'content'].flatMap((folder) => findFolderFault(root, folder) ?? []);
  // Else every file that should be there would be named besides.
  if (folderFaults.length > 0)
    return { records: undefined, addresses: createAddresses(base), issues: folderFaults };
  const { kept, judged } = memory ?? { kept: keepNothing, judged: new Map() };
  const { settings, lines: settingLines, issues: settingIssues } = await readSettings(root, kept);
  const siteUrl = site ?? settings.siteUrl;
  const addresses = kept.get('addresses', [base, siteUrl], () => createAddresses(base, siteUrl));
  const withSamples = settings.showSamples;
  const unread = createUnread();
  const lines = new Map<string, KeyLines>([[settingsFile, settingLines]]);
  const imageUses: ImageUse[] = [];
  const rosters = await readRosters({ root, withSamples, unread, kept });
  const { documents, issues: documentIssues } = await readDocuments({
    root,
    withSamples,
    addresses,
    unread,
    lines,
    imageUses,
    kept,
  });
  const { images, issues: imageIssues } = await readImages(root, kept);
  const { reviewNumber } = settings;
  const { baseMap, issues: baseMapIssues } = await readBaseMap(root, reviewNumber, kept);
  const { parent, issues: parentIssues } = await readParentParts(root);
  const all = {
    settings,
    baseMap,
    parent,
    rosters: rosters.rows,
    ...documents,
    images,
    imageUses,
    // As a text it takes room, and is needed only to be compared.
    isUnread: memory ? kept.get('unread', [unread.toText()], () => unread.has) : unread.has,
    now,
  };
  const records = keepLists(withSamples ? all : withoutSamples(all), kept);
  const issues = [
    ...settingIssues,
    ...rosters.issues,
    ...documentIssues,
    ...imageIssues,
    ...baseMapIssues,
    ...parentIssues,
    ...(await findUnknownFiles(root)),
    ...runChecks(checks, records, judged).map((issue) => locate(issue, lines)),
  ];
  kept.endRound();
  // Without an error every value was read, so that nothing in the drafts is missing.
  const whole = issues.some(isError) ? undefined : (records as PortalRecords);
  return { records: whole, addresses, issues };
}

/** Reads, parses, checks and joins a portal root. Editors' mistakes are returned, never thrown. */
export async function loadPortal(options: LoadOptions): Promise<LoadResult> {
  const { records, addresses, issues } = await loadRecords(options);
  if (!records) return { portal: undefined, issues };
  const { today, site = records.settings.siteUrl } = options;
  const portal = buildPortal(records, { addresses, today, site });
  return { portal, issues: [...issues, ...findStaleExplanations(portal)] };
}
