import type { PlannedDocument } from '../../../cli/import/plan-documents.ts';
import type { ReadImports } from '../../../cli/import/read-imports.ts';
import { countIssues, isError } from '../../../issues/describe-issue.ts';
import type { Issue } from '../../../issues/issue.ts';
import { newsDocument, pageDocument } from '../../../schemas/documents/article.ts';
import { minutesDocument } from '../../../schemas/documents/minutes.ts';
import { policyDocument } from '../../../schemas/documents/policy.ts';
import { rosterNames, rosterTitles } from '../../../schemas/roster-names.ts';
import { importTexts } from '../../../words/desk/import.ts';
import type {
  ImportedRow,
  ImportedTable,
  ImportIssue,
  ImportView,
} from '../../shared/importing.ts';
import { toShownIssue } from '../../shared/shown-issue.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { toRowKey } from './choices.ts';
import type { ImportSession, Planned } from './import-session.ts';
import { toImportedDocument } from './to-imported-document.ts';

/** More at once help nobody; the next ones come when the first are mended. */
const mostIssues = 200;

type Code = Issue['code'];

/** What the importer says of the command line, in words of the page. */
const hints: Partial<Record<Code, string>> = {
  'hidden-part': importTexts.hintHidden,
  'unknown-roster': importTexts.hintUnknown,
  'ambiguous-roster': importTexts.hintAmbiguous,
  'unknown-document': importTexts.hintDocument,
  'hidden-taken': importTexts.hintTaken,
  'hidden-skipped': importTexts.hintSkipped,
};
const messages: Partial<Record<Code, (what: string) => string>> = {
  'hidden-taken': importTexts.hiddenTaken,
  'hidden-skipped': importTexts.hiddenSkipped,
};

/** An issue with its cell and table, in words that fit the page. */
export function toImportIssue(issue: Issue, { tables }: ReadImports): ImportIssue {
  const shown = toShownIssue(issue);
  const index = tables.findIndex(({ file }) => file === issue.place.file);
  const { what } = issue.args;
  return {
    ...shown,
    message: messages[issue.code]?.(String(what)) ?? shown.message,
    hint: hints[issue.code] ?? shown.hint,
    cell: issue.place.cell,
    table: index < 0 ? undefined : index,
  };
}

const documentKinds = [minutesDocument, newsDocument, policyDocument, pageDocument];

/** What a file may be, when the importer cannot tell. */
function listKinds(issues: readonly Issue[]): ImportView['asks']['kinds'] {
  const has = (...codes: readonly Code[]): boolean =>
    issues.some(({ code }) => codes.includes(code));
  return [
    ...(has('unknown-roster', 'ambiguous-roster')
      ? rosterNames.map((value) => ({ value, label: rosterTitles[value] }))
      : []),
    ...(has('unknown-document')
      ? documentKinds.map(({ folder, title }) => ({ value: folder, label: title }))
      : []),
  ];
}

function toImportedTable(
  index: number,
  { read, plan, choices, rows: tables }: Planned,
  workspace: Workspace,
): ImportedTable {
  const rows = tables[index] ?? [];
  const table = read.tables[index];
  const count = (passes: (row: ImportedRow) => boolean): number => rows.filter(passes).length;
  const ofKind = (kind: ImportedRow['kind']): number =>
    count((row) => !row.isLeft && row.kind === kind);
  const faulty = count(({ isFaulty }) => isFaulty);
  const name = table?.roster.name;
  const merged = plan.merged.filter(({ table: own }) => own.file === table?.file);
  return {
    label: table?.file ?? '',
    title: table?.roster.title ?? '',
    counts: {
      new: ofKind('new'),
      changed: ofKind('changed'),
      same: ofKind('same'),
      left: count(({ isLeft }) => isLeft),
      faulty,
    },
    kept: merged.reduce((sum, { kept }) => sum + kept, 0),
    isDrafted: workspace.isUnsent(`data/${name ?? ''}.csv`),
    canMend:
      faulty > 0 ||
      (table?.rows.some(({ row }) => choices.cells.has(toRowKey(table, row))) ?? false),
  };
}

/** A document that lacks something can wait as a draft; its pictures come with it. */
export const listDraftable = (plan: Planned['plan']): readonly PlannedDocument[] =>
  plan.merged.length > 0 ? [] : plan.documents.filter(({ files }) => files.length > 0);

/** Errors first, then as they stand in the sheet. */
function compareIssues(a: Issue, b: Issue): number {
  const ranked = Number(isError(b)) - Number(isError(a));
  if (ranked !== 0 || a.place.file !== b.place.file) return ranked;
  return (a.place.row ?? 0) - (b.place.row ?? 0);
}

/** An import as the page shows it. */
export async function toImportView(
  session: ImportSession,
  workspace: Workspace,
): Promise<ImportView> {
  const planned = await session.plan();
  const { read, plan, rows } = planned;
  const { error: errors, warning: warnings } = countIssues(plan.issues);
  const sorted = [...plan.issues].sort(compareIssues);
  return {
    id: session.id,
    name: session.names().join('、'),
    files: session.choices(),
    tables: rows.map((_, index) => toImportedTable(index, planned, workspace)),
    documents: plan.documents.map(toImportedDocument),
    issues: sorted.slice(0, mostIssues).map((issue) => toImportIssue(issue, read)),
    counts: { errors, warnings },
    reading: session.reading(),
    asks: {
      hidden:
        session.reading().hidden !== undefined ||
        plan.issues.some(({ code }) => code === 'hidden-part'),
      kinds: listKinds(plan.issues),
    },
    isReady: errors === 0 && plan.files.length > 0,
    canDraft: errors > 0 && listDraftable(plan).length > 0,
    olderErrors: plan.olderErrors,
  };
}
