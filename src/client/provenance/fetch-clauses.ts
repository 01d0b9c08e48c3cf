import type { UsedCell } from '../../calculation/evaluate.ts';

/** A link of a roster's page. */
export interface ClauseLink {
  readonly text: string;
  readonly href: string;
}

/** The clauses that rows of a roster rest on, as the roster's page links them. */
export async function fetchClauses(
  cells: readonly UsedCell[],
  toRowHref: (cell: UsedCell) => string,
): Promise<ClauseLink[]> {
  const pages = new Map<string, Promise<Document>>();
  const links = new Map<string, ClauseLink>();
  for (const cell of cells) {
    const [address = '', anchor = ''] = toRowHref(cell).split('#');
    const page =
      pages.get(address) ??
      fetch(address)
        .then((response) => response.text())
        .then((html) => new DOMParser().parseFromString(html, 'text/html'));
    pages.set(address, page);
    const row = (await page).getElementById(anchor);
    for (const link of Array.from(row?.querySelectorAll('a') ?? [])) {
      const href = link.getAttribute('href') ?? '';
      if (href.includes('/policies/')) links.set(href, { text: link.textContent, href });
    }
  }
  return Array.from(links.values());
}
