import { createRowAccess, type ToRowAccess } from '../people/row-access.ts';
import { hasRole, seesPersonal, type Person } from '../../shared/person.ts';
import type {
  ReviewConflict,
  SubmissionEntry,
  SubmissionFile,
  SubmissionView,
} from '../../shared/reviewing.ts';
import { peopleTexts } from '../../../words/desk/people.ts';
import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import { createHeaderLookup, toAllFields } from '../../../importing/roster-headers.ts';
import { compareRosters } from '../history/compare-rosters.ts';
import { compareTexts } from '../history/merge-texts.ts';
import { findRoster, findTitle, toText } from '../workspace/file-texts.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { MergeConflict, SubmittedFile } from './merge-file.ts';
import type { Reviews } from './reviews.ts';
import type { Submission } from './submissions.ts';
import { toTitle } from './to-title.ts';

interface ViewContext {
  readonly reviews: Reviews;
  readonly workspace: Workspace;
  readonly person: Person;
}

/** A submission as it stands in a list. */
export function toEntry(
  submission: Submission,
  { reviews, person }: Pick<ViewContext, 'reviews' | 'person'>,
): SubmissionEntry {
  const { id, why, sender, authors, at, state, isShort, files } = submission;
  const step = reviews.toSteps(submission)[submission.step];
  return {
    id,
    title: toTitle(files),
    why,
    sender,
    at,
    state,
    step: step?.name ?? '',
    isShort,
    isMine: reviews.findRefusal(submission, person) === undefined,
    isOwn: sender === person.name || authors.includes(person.name),
  };
}

function toFile(change: SubmittedFile, { workspace, person }: ViewContext): SubmissionFile {
  const { file, base, after } = change;
  const [before, now] = [toText(base, file), toText(after, file)];
  const roster = findRoster(file);
  if (roster) {
    const toAccess: ToRowAccess = createRowAccess(workspace, person, roster.name);
    const rows = compareRosters(
      roster,
      { before, after: now },
      (header, cells) => toAccess(header, cells).seesPersonal,
    );
    return { file, title: roster.title, rows, parts: [] };
  }
  const isText = [base, after].every((bytes) => bytes === undefined || toText(bytes, file));
  const title = findTitle(now ?? before) ?? file;
  const parts = isText ? compareTexts(before ?? '', now ?? '') : [];
  return { file, title, rows: [], parts: parts.length > 0 ? parts : [texts.otherPart(file)] };
}

function toConflict(
  { file }: SubmittedFile,
  { key, row, column, mine, theirs }: MergeConflict,
  { person }: ViewContext,
): ReviewConflict {
  const roster = findRoster(file);
  if (!roster || column === undefined) {
    return { key, place: file, mine, theirs, canChoose: false };
  }
  const field = toAllFields(roster)[createHeaderLookup(roster)(column) ?? ''];
  const isHidden = field?.visibility === 'personal' && !seesPersonal(person);
  const [shown, now] = isHidden ? [peopleTexts.hidden, peopleTexts.hidden] : [mine, theirs];
  const place = texts.cellPlace(roster.title, row ?? 0, column);
  return { key, place, mine: shown, theirs: now, canChoose: !isHidden };
}

/** A submission with all that a reviewer looks at. */
export function toSubmissionView(submission: Submission, context: ViewContext): SubmissionView {
  const { reviews, person } = context;
  const { id, state, revision, step, files } = submission;
  const merged = state === 'pending' ? reviews.merge(submission) : [];
  return {
    ...toEntry(submission, context),
    revision,
    stepAt: step,
    steps: reviews.toSteps(submission),
    files: files.map((change) => toFile(change, context)),
    remarks: reviews.submissions.listRemarks(id),
    acts: reviews.submissions.listActs(id),
    conflicts: merged.flatMap(({ conflicts }, at) => {
      const change = files[at];
      return change ? conflicts.map((one) => toConflict(change, one, context)) : [];
    }),
    refusal: reviews.findRefusal(submission, person),
  };
}

/** Whether somebody may look at submissions: whoever types or reviews. */
export const maySee = (person: Person): boolean => hasRole(person, '录入', '初审', '复审', '签发');
