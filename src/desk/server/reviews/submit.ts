import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import type { ReviewStep } from '../../shared/reviewing.ts';
import { DeskFault } from '../desk-fault.ts';
import { compareRosters } from '../history/compare-rosters.ts';
import { inTransaction, type Store } from '../store/open-store.ts';
import { findRoster, toText } from '../workspace/file-texts.ts';
import { isSame } from '../workspace/same-bytes.ts';
import type { ChangeNote, Saved, WritingWorkspace } from '../workspace/workspace.ts';
import { findShortFault } from './find-short-fault.ts';
import { mergeFile, type SubmittedFile } from './merge-file.ts';
import type { PendingTexts } from './pending-texts.ts';
import type { Submission, Submissions } from './submissions.ts';
import { toTitle } from './to-title.ts';

/** Sends changes to be reviewed; one that changes what its author has sent already joins it. */
export type Submit = (files: readonly PlannedFile[], note: ChangeNote) => Saved;

interface SubmitOptions {
  readonly store: Store;
  readonly submissions: Submissions;
  readonly pending: PendingTexts;
  readonly workspace: Pick<WritingWorkspace, 'findDraft' | 'markSent'>;
  readonly toSteps: (submission: Pick<Submission, 'isShort'>) => readonly ReviewStep[];
}

/** Titles of the rows that a change is about; a text is one thing. */
function listSubjects({ file, base, after }: SubmittedFile): string[] {
  const roster = findRoster(file);
  if (!roster) return [file];
  const sides = { before: toText(base, file), after: toText(after, file) };
  return compareRosters(roster, sides, () => false).map(({ title }) => `${file} ${title}`);
}

const toChange = ({ file, before, after }: PlannedFile): SubmittedFile => ({
  file,
  base: before,
  after,
});

/** What the author has sent before and changes now: what came back, or the same rows again. */
function findOwn(
  submissions: readonly Submission[],
  changes: readonly SubmittedFile[],
  name: string,
): Submission | undefined {
  const own = submissions.filter(({ sender }) => sender === name);
  const files = new Set(changes.map(({ file }) => file));
  const returned = own.find(
    ({ state, files: sent }) => state === 'returned' && sent.some(({ file }) => files.has(file)),
  );
  if (returned) return returned;
  const subjects = new Set(changes.flatMap(listSubjects));
  return own.find(
    ({ state, files: sent }) =>
      state === 'pending' && sent.flatMap(listSubjects).some((subject) => subjects.has(subject)),
  );
}

/** What came back is sent anew as it is drafted; to what waits the new change is added. */
function joinFiles(own: Submission, changes: readonly SubmittedFile[]): SubmittedFile[] {
  const sent = new Map(own.files.map((change) => [change.file, change]));
  for (const change of changes) {
    const old = own.state === 'pending' ? sent.get(change.file) : undefined;
    const after = old ? mergeFile(change, { bytes: old.after }).bytes : change.after;
    sent.set(change.file, { file: change.file, base: old ? old.base : change.base, after });
  }
  return [...sent.values()].filter(({ base, after }) => !isSame(base, after));
}

/** Makes what sends changes to be reviewed. */
export function createSubmit(options: SubmitOptions): Submit {
  const { store, submissions, pending, workspace, toSteps } = options;
  const record = (own: Submission | undefined, next: Omit<Submission, 'id'>): number =>
    inTransaction(store, () => {
      const id = submissions.put({ ...next, id: own?.id });
      const isGone = next.state === 'withdrawn';
      const act = next.isShort ? texts.shortSend : own ? texts.acts.again : texts.acts.send;
      submissions.addAct(id, {
        author: next.sender,
        act: isGone ? texts.acts.withdraw : act,
        step: '',
        title: toTitle(next.files.length > 0 ? next.files : (own?.files ?? [])),
        checklist: [],
        text: isGone ? texts.gone : next.why,
      });
      return id;
    });
  return (planned, note) => {
    const changes = planned.map(toChange);
    if (changes.length === 0) return { files: [], issues: [], notice: texts.nothing };
    const { author, why, isShort = false } = note;
    const own = findOwn(submissions.listOpen(), changes, author.name);
    const files = own ? joinFiles(own, changes) : changes;
    if (isShort && why.trim() === '') throw new DeskFault(400, texts.shortReason);
    const fault = isShort ? findShortFault(files) : undefined;
    if (fault !== undefined) throw new DeskFault(409, fault);
    const drafted = changes.flatMap(({ file }) => workspace.findDraft(file)?.authors ?? []);
    const id = record(own, {
      state: files.length === 0 ? 'withdrawn' : 'pending',
      step: 0,
      revision: (own?.revision ?? 0) + 1,
      isShort,
      why: why || (own?.why ?? ''),
      sender: author.name,
      authors: [...new Set([author.name, ...(own?.authors ?? []), ...drafted])],
      at: new Date().toISOString().slice(0, 19) + 'Z',
      files,
    });
    pending.forget();
    for (const { file } of changes) {
      if (isSame(workspace.findDraft(file)?.bytes, pending.read(file))) workspace.markSent(file);
    }
    const step = toSteps({ isShort })[0]?.name ?? '';
    const notice = files.length === 0 ? texts.gone : texts.sent(id, step);
    return { files: changes.map(({ file }) => file), issues: [], notice };
  };
}
