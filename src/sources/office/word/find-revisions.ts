import { getChildren } from './parts/elements.ts';
import type { XmlElement } from './parts/xml.ts';

const inserting = /^w:(?:ins|moveTo|cellIns)$/;
const deleting = /^w:(?:del|moveFrom|cellDel)$/;

/** How many insertions and deletions nobody has accepted or refused. */
export function countRevisions(root: XmlElement): { insertions: number; deletions: number } {
  const count = { insertions: 0, deletions: 0 };
  const visit = (element: XmlElement): void => {
    if (inserting.test(element.name)) count.insertions += 1;
    if (deleting.test(element.name)) count.deletions += 1;
    for (const child of getChildren(element)) visit(child);
  };
  visit(root);
  return count;
}
