import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import { rosterNames, rosterTitles } from '../../../schemas/roster-names.ts';
import type { ImportWritten } from '../../shared/importing.ts';
import type { Person } from '../../shared/person.ts';
import { toShownIssue } from '../../shared/shown-issue.ts';
import { DeskFault } from '../desk-fault.ts';
import { saveTogether } from '../workspace/save-together.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ImportSession, Planned } from './import-session.ts';
import { listDraftable } from './to-import-view.ts';

interface WriteOptions {
  readonly workspace: Workspace;
  readonly author: Person;
  readonly why: string;
}

const toDigest = ({ rows, plan }: Planned): string =>
  JSON.stringify([rows, plan.documents.map(({ files }) => files.map(({ file }) => file))]);

/** The plan that was shown, over the rosters as they are at this very moment. */
async function planForNow(session: ImportSession, workspace: Workspace): Promise<Planned> {
  const shown = await session.shown();
  let now = shown;
  while (now.version !== workspace.version()) now = await session.plan();
  if (toDigest(now) !== toDigest(shown)) {
    throw new DeskFault(
      409,
      '名册刚才又改过，和刚才列出来的不一样了。请再看一眼下面的内容，再写入。',
    );
  }
  return now;
}

function toWritten(file: string, isDraft: boolean): ImportWritten['files'][number] {
  const name = rosterNames.find((known) => file === `data/${known}.csv`);
  const href = name && `/rosters/${name}/`;
  return { file, title: name ? rosterTitles[name] : file, href, isDraft };
}

/** Adds files to the drafts that are there, and saves the rest; all or nothing. */
async function writeFiles(
  files: readonly PlannedFile[],
  { workspace, author, why }: WriteOptions,
): Promise<ImportWritten> {
  const isDrafted = ({ file }: PlannedFile): boolean => workspace.isUnsent(file);
  const [drafted, fresh] = [files.filter(isDrafted), files.filter((one) => !isDrafted(one))];
  const saved = fresh.map(({ file }) => file);
  const notice = await saveTogether(workspace, { files, saved }, { author, why });
  return {
    files: [
      ...fresh.map(({ file }) => toWritten(file, false)),
      ...drafted.map(({ file }) => toWritten(file, true)),
    ],
    notice,
  };
}

/** Writes what the page has shown: into the draft of a roster that has one, else to the disk. */
export async function writeImport(
  session: ImportSession,
  workspace: Workspace,
  author: Person,
): Promise<ImportWritten> {
  const { plan } = await planForNow(session, workspace);
  const errors = plan.issues.map(toShownIssue).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DeskFault(409, '还有错误，不能写入。请改好，或者不导入那几行。');
  if (plan.files.length === 0) throw new DeskFault(409, '没有要写的内容。');
  const taken = session.choices().flatMap(({ name, isLeft }) => (isLeft ? [] : name));
  const why = `导入 ${taken.join('、')}`;
  return writeFiles(plan.files, { workspace, author, why });
}

/** Keeps documents that lack something as drafts, which the desk shows until they are saved. */
export async function draftImport(
  session: ImportSession,
  workspace: Workspace,
  author: Person,
): Promise<ImportWritten> {
  const { plan } = await planForNow(session, workspace);
  const files = listDraftable(plan).flatMap((document) => document.files);
  for (const { file, after } of files) workspace.setDraft(file, after, author);
  return { files: files.map(({ file }) => toWritten(file, true)) };
}
