import type { UsedCell } from '../../../calculation/evaluate.ts';
import { fetchPage } from './fetch-page.ts';

/** A link of a roster's page. */
export interface ClauseLink {
  readonly text: string;
  readonly href: string;
}

const pages = new Map<string, Promise<Document>>();

/** A roster's page; once, since readers look at several numbers of one roster. */
function openPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = fetchPage(address);
  pages.set(address, page);
  return page;
}

/** The clauses that rows of a roster rest on, as the roster's page links them. */
export async function fetchClauses(
  cells: readonly UsedCell[],
  toRowHref: (cell: UsedCell) => string,
): Promise<ClauseLink[]> {
  const links = new Map<string, ClauseLink>();
  for (const cell of cells) {
    const [address = '', anchor = ''] = toRowHref(cell).split('#');
    const row = (await openPage(address)).getElementById(anchor);
    for (const link of Array.from(row?.querySelectorAll('a') ?? [])) {
      const href = link.getAttribute('href') ?? '';
      if (!href.includes('/policies/')) continue;
      // Rows of one annex: the annex alone is what they have in common.
      const known = links.get(href)?.text ?? link.textContent;
      const text = known === link.textContent ? known : (known.split(' ')[0] ?? known);
      links.set(href, { text, href });
    }
  }
  return Array.from(links.values());
}
