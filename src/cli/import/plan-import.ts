import { locateIssues } from '../../importing/locate-issues.ts';
import type { MergedRoster } from '../../importing/merge-roster.ts';
import { draftDocument, type DocumentDraft } from '../../importing/document/draft-document.ts';
import type { NamedUnit } from '../../importing/document/matter.ts';
import { isError } from '../../issues/describe-issue.ts';
import type { Issue } from '../../issues/issue.ts';
import { loadPortal, type LoadOptions } from '../../pipeline/load-portal.ts';
import { readSettings } from '../../pipeline/read-settings.ts';
import { documentFolders } from '../../schemas/document.ts';
import { isSoundImage, stripImageMetadata } from '../../sources/image-metadata.ts';
import type { ImportOptions } from '../options.ts';
import { cutPictures } from './cut-picture.ts';
import { checkPlanned } from './overlay-root.ts';
import { planDocument, type PlannedDocument } from './plan-documents.ts';
import { planRosters, type RosterPlan } from './plan-rosters.ts';
import type { PlannedFile } from './planned-file.ts';
import { readImports, type ReadImports } from './read-imports.ts';

/** Everything an import would do, and everything that was found. */
export interface ImportPlan {
  readonly merged: readonly MergedRoster[];
  readonly documents: readonly PlannedDocument[];
  readonly files: readonly PlannedFile[];
  readonly issues: readonly Issue[];
  /** Errors that the portal had before; none when the import leaves none. */
  readonly olderErrors: number;
}

/** A root may have drafts laid over it. */
type PlanOptions = LoadOptions & Pick<ImportOptions, 'as'>;

const cleanPicture = (bytes: Uint8Array): Uint8Array =>
  isSoundImage(bytes) ? stripImageMetadata(bytes) : bytes;

/** The points and stations that minutes can be of, and the one centre. */
function toUnits({ getRows }: RosterPlan, center: NamedUnit): NamedUnit[] {
  const read = (name: 'points' | 'stations', level: NamedUnit['level']): NamedUnit[] =>
    getRows(name).flatMap(({ cells }) => {
      const [id = '', unit = ''] = [cells.get('id'), cells.get('name')];
      return id === '' || unit === '' ? [] : [{ id, name: unit, level }];
    });
  return [...read('points', '点'), ...read('stations', '站'), center];
}

/** A document's issues stand in a file that is not there yet; they name the Word file. */
function nameDocument(issue: Issue, documents: readonly PlannedDocument[]): Issue {
  const document = documents.find(({ files }) =>
    files.some(({ file }) => file === issue.place.file),
  );
  if (!document) return issue;
  const { column, value } = issue.place;
  return { ...issue, place: { file: document.draft.source, column, value } };
}

async function draftAll(
  { texts }: ReadImports,
  plan: RosterPlan,
  options: PlanOptions & { readonly center: NamedUnit },
): Promise<{ documents: PlannedDocument[]; issues: Issue[] }> {
  if (texts.length === 0) return { documents: [], issues: [] };
  const units = toUnits(plan, options.center);
  const folder = documentFolders.find((name) => name === options.as);
  const documents: PlannedDocument[] = [];
  const issues: Issue[] = [];
  const drafts: DocumentDraft[] = [];
  for (const { file, text: read } of texts) {
    const { text, issues: uncut } = await cutPictures(read, file);
    issues.push(...uncut);
    const drafted = draftDocument(text, { file, units, folder, cleanPicture });
    issues.push(...drafted.issues);
    if (drafted.draft) drafts.push(drafted.draft);
  }
  for (const draft of drafts) {
    const planned = await planDocument(options.root, draft);
    issues.push(...planned.issues);
    if (planned.document) documents.push(planned.document);
  }
  return { documents, issues };
}

/** Reads the files, merges them in memory and checks the portal as it would be. */
export const planImport = async (options: ImportOptions): Promise<ImportPlan> =>
  planRead(await readImports(options), options);

/** Merges what was read in memory and checks the portal as it would be. */
export async function planRead(read: ReadImports, options: PlanOptions): Promise<ImportPlan> {
  const { root } = options;
  const plan = await planRosters(root, read.tables);
  const { settings } = await readSettings(root);
  const { id, name } = settings.center;
  const drafted = await draftAll(read, plan, { ...options, center: { id, name, level: '中心' } });
  const files = [...plan.files, ...drafted.documents.flatMap((document) => document.files)];
  const found = [...read.issues, ...plan.issues, ...drafted.issues];
  const after = await checkPlanned(options, files);
  // What was wrong before needs to be known only where something is wrong now.
  const isSound = files.length === 0 || after.issues.length === 0;
  const before = isSound ? after : await loadPortal(options);
  const located = locateIssues(
    { before: before.issues, after: after.issues },
    plan.merged,
    found,
  ).map((issue) => nameDocument(issue, drafted.documents));
  return {
    merged: plan.merged,
    documents: drafted.documents,
    files,
    issues: [...found, ...located],
    olderErrors: before.issues.filter(isError).length,
  };
}
