import type { SavedPage } from '../../shared/preview.ts';
import { ask } from '../request.ts';
import { findChanged, listBlocks } from './changed-blocks.ts';

const mark = (element: HTMLElement): void => {
  // The page's own policy forbids styles as text, not as properties.
  element.style.outline = '3px solid #d98e04';
  element.style.outlineOffset = '2px';
  element.dataset['deskChanged'] = '';
};

/**
 * Marks on a page what differs from the page of the saved files.
 * @returns what was marked, from above; undefined: the page is new
 */
export async function markChanges(
  page: Document,
  address: string,
): Promise<readonly HTMLElement[] | undefined> {
  const { html } = await ask<SavedPage>(
    `/api/preview/saved?address=${encodeURIComponent(address)}`,
  );
  if (html === undefined) return undefined;
  const saved = listBlocks(new DOMParser().parseFromString(html, 'text/html'));
  const now = listBlocks(page);
  const keys = [saved, now].map((blocks) => blocks.map(({ key }) => key)) as [string[], string[]];
  const changed = findChanged(...keys).flatMap((at) => now[at]?.element ?? []);
  for (const element of changed) mark(element);
  return changed;
}
