import type { Issue } from '../issues/issue.ts';
import { findProvider } from './portal-slot.ts';

/** What the checks of this run found, for the page that tells it. */
export async function getIssues(): Promise<readonly Issue[]> {
  const { issues = [] } = (await findProvider()?.provide()) ?? {};
  return issues;
}
