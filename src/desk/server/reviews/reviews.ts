import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import { createKeptWork } from '../../../pipeline/kept-work.ts';
import { settingsFile } from '../../../pipeline/read-settings.ts';
import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import { hasRole, type Person } from '../../shared/person.ts';
import type { ReviewOrder, ReviewStep } from '../../shared/reviewing.ts';
import { DeskFault } from '../desk-fault.ts';
import { inTransaction, type Store } from '../store/open-store.ts';
import type { WritingWorkspace } from '../workspace/workspace.ts';
import { mergeFile, type MergedFile } from './merge-file.ts';
import { createPendingTexts, type PendingTexts } from './pending-texts.ts';
import { parseReviewSettings, type ReviewSettings } from './parse-review-settings.ts';
import { createSubmit, type Submit } from './submit.ts';
import { openSubmissions, type Submission, type Submissions } from './submissions.ts';
import { toTitle } from './to-title.ts';
import { requireWritten } from '../workspace/require-written.ts';

/** 三审三校: what waits for being approved, and what is done with it. */
export interface Reviews {
  readonly settings: () => ReviewSettings;
  readonly submissions: Submissions;
  readonly pending: PendingTexts;
  readonly submit: Submit;
  /** The steps of a submission; a typing error has the last alone. */
  readonly toSteps: (submission: Submission) => readonly ReviewStep[];
  /** The submission's files over those on the disk. */
  readonly merge: (
    submission: Submission,
    choices?: ReviewOrder['choices'],
  ) => readonly MergedFile[];
  /** Why somebody may not review a submission now; undefined: he may. */
  readonly findRefusal: (submission: Submission, person: Person) => string | undefined;
  /** @throws DeskFault where it is not his to approve, or not as he has seen it */
  readonly approve: (id: number, person: Person, order: ReviewOrder) => Promise<void>;
  readonly sendBack: (id: number, person: Person, order: ReviewOrder) => void;
  readonly withdraw: (id: number, person: Person) => void;
}

interface ReviewsOptions {
  readonly store: Store;
  /** The workspace that writes without asking. */
  readonly workspace: WritingWorkspace;
  /** Whether one person works alone, without accounts. */
  readonly isAlone: boolean;
}

/** Opens the reviews of a store. */
export function openReviews({ store, workspace, isAlone }: ReviewsOptions): Reviews {
  const submissions = openSubmissions(store);
  const pending = createPendingTexts(workspace, submissions);
  /** Submissions that are being written. */
  const busy = new Set<number>();
  const kept = createKeptWork();
  /** Asked for many times a request; the file is read each time, and parsed when it is another. */
  const settings = (): ReviewSettings => {
    const bytes = workspace.readSaved(settingsFile);
    return kept.get(settingsFile, [bytes], () => parseReviewSettings(bytes));
  };
  const toSteps = ({ isShort }: Pick<Submission, 'isShort'>): readonly ReviewStep[] =>
    isShort ? settings().steps.slice(-1) : settings().steps;
  const submit = createSubmit({ store, submissions, pending, toSteps, workspace });
  const require = (id: number): Submission => {
    const submission = submissions.find(id);
    if (!submission) throw new DeskFault(404, texts.missing);
    return submission;
  };
  const findRefusal = (submission: Submission, person: Person): string | undefined => {
    const step = toSteps(submission)[submission.step];
    if (submission.state !== 'pending' || !step) return texts.notWaiting;
    const isOwn = submission.authors.includes(person.name);
    if (isOwn && !settings().allowsOwn) return isAlone ? texts.onlyOwn : texts.noOwn;
    return hasRole(person, step.role) ? undefined : texts.noRole(step.role);
  };
  const requireTurn = (id: number, person: Person, revision: number): Submission => {
    const submission = require(id);
    const refusal = findRefusal(submission, person);
    if (refusal !== undefined) throw new DeskFault(403, refusal);
    if (submission.revision !== revision || busy.has(id)) throw new DeskFault(409, texts.changed);
    return submission;
  };
  const merge: Reviews['merge'] = ({ files }, choices = {}) =>
    files.map((change) => mergeFile(change, { bytes: workspace.readSaved(change.file), choices }));
  const write = async (submission: Submission, last: string, order: ReviewOrder): Promise<void> => {
    const merged = merge(submission, order.choices);
    if (merged.some(({ conflicts }) => conflicts.length > 0)) throw new DeskFault(409, texts.open);
    const planned = submission.files.map(({ file }, at): PlannedFile => {
      return { file, before: workspace.readSaved(file), after: merged[at]?.bytes };
    });
    const approved = submissions
      .listActs(submission.id)
      .filter(({ act }) => act === texts.acts.approve);
    const approvals = approved
      .slice(approved.length - submission.step)
      .map(({ step, author }) => texts.stepBy(step, author));
    const names = [...approvals, last].join('、');
    const author: Person = { name: submission.authors.join('、'), roles: ['录入'] };
    const why = texts.withSteps(submission.why, names);
    requireWritten(await workspace.write(planned, { author, why }));
  };
  return {
    settings,
    submissions,
    pending,
    submit,
    toSteps,
    merge,
    findRefusal,
    async approve(id, person, order) {
      const submission = requireTurn(id, person, order.revision);
      const steps = toSteps(submission);
      const { name: step = '', checklist = [] } = steps[submission.step] ?? {};
      const { ticks = [], text = '' } = order;
      if (checklist.some((line) => !ticks.includes(line))) throw new DeskFault(400, texts.unticked);
      const isLast = submission.step + 1 >= steps.length;
      const title = toTitle(submission.files);
      busy.add(id);
      try {
        if (isLast) await write(submission, texts.stepBy(step, person.name), order);
      } finally {
        busy.delete(id);
      }
      inTransaction(store, () => {
        const own = { author: person.name, step, title };
        submissions.addAct(id, { ...own, act: texts.acts.approve, checklist, text });
        submissions.setState(id, isLast ? 'done' : 'pending', submission.step + 1);
        if (!isLast) return;
        submissions.addAct(id, { ...own, act: texts.acts.write, checklist: [], text: '' });
      });
      pending.forget();
    },
    sendBack(id, person, { revision, text = '' }) {
      const submission = requireTurn(id, person, revision);
      const hasRemark = submissions.listRemarks(id).some(({ author }) => author === person.name);
      if (text.trim() === '' && !hasRemark) throw new DeskFault(400, texts.needsWords);
      inTransaction(store, () => {
        const step = toSteps(submission)[submission.step]?.name ?? '';
        const title = toTitle(submission.files);
        const own = { author: person.name, step, title, checklist: [], text };
        submissions.addAct(id, { ...own, act: texts.acts.back });
        submissions.setState(id, 'returned', 0);
      });
      pending.forget();
    },
    withdraw(id, person) {
      const submission = require(id);
      if (submission.sender !== person.name) throw new DeskFault(403, texts.notYours);
      if (!['pending', 'returned'].includes(submission.state)) {
        throw new DeskFault(409, texts.notWaiting);
      }
      inTransaction(store, () => {
        const title = toTitle(submission.files);
        const own = { author: person.name, step: '', title, checklist: [], text: '' };
        submissions.addAct(id, { ...own, act: texts.acts.withdraw });
        submissions.setState(id, 'withdrawn', 0);
      });
      pending.forget();
    },
  };
}
