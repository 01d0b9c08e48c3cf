import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import { compareRosters } from '../history/compare-rosters.ts';
import { findRoster, findTitle, toText } from '../workspace/file-texts.ts';
import type { SubmittedFile } from './merge-file.ts';

function toOne({ file, base, after }: SubmittedFile): string {
  const [before, now] = [toText(base, file), toText(after, file)];
  const roster = findRoster(file);
  if (!roster) return findTitle(now ?? before) ?? file;
  const { length } = compareRosters(roster, { before, after: now }, () => false);
  return texts.rows(roster.title, length);
}

/** What a submission is called: its files, and how many rows of each; nothing personal. */
export const toTitle = (files: readonly SubmittedFile[]): string => files.map(toOne).join('、');
