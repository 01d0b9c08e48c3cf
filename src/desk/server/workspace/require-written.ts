import { toShownIssue } from '../../shared/shown-issue.ts';
import { DeskFault } from '../desk-fault.ts';
import type { Saved } from './workspace.ts';

/** @throws DeskFault with what stood in the way of a save, in an editor's words */
export function requireWritten({ issues }: Pick<Saved, 'issues'>): void {
  const [first] = issues.map(toShownIssue);
  if (first) throw new DeskFault(423, `${first.message}。${first.hint}`);
}
