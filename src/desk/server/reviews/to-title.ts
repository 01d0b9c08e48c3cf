import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import { compareRosters } from '../history/compare-rosters.ts';
import { findRoster, toText, type SubmittedFile } from './merge-file.ts';

/** A text's own title, else its name. */
export const toFileTitle = (text: string | undefined, file: string): string =>
  /^标题: *['"]?(.*?)['"]?\r?$/m.exec(text ?? '')?.[1] ?? file;

function toOne({ file, base, after }: SubmittedFile): string {
  const [before, now] = [toText(base, file), toText(after, file)];
  const roster = findRoster(file);
  if (!roster) return toFileTitle(now ?? before, file);
  const { length } = compareRosters(roster, { before, after: now }, () => false);
  return texts.rows(roster.title, length);
}

/** What a submission is called: its files, and how many rows of each; nothing personal. */
export const toTitle = (files: readonly SubmittedFile[]): string => files.map(toOne).join('、');
