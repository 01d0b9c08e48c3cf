import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseCalculation } from '../../../src/calculation/calculation.ts';
import { cell } from '../../../src/calculation/calls.ts';
import { evaluate } from '../../../src/calculation/evaluate.ts';
import { parsePublishedTable } from '../../../src/calculation/published-table.ts';
import { readNumber } from '../../../src/calculation/read-cell.ts';
import { loadPortal } from '../../../src/pipeline/load-portal.ts';
import { publishedRosters } from '../../../src/schemas/roster-names.ts';
import { parseWrittenNumber } from '../../../src/schemas/written-number.ts';
import { findNodes, readText, type HtmlNode } from './html-tree.ts';
import { findPages } from './links.ts';
import { findNumbers } from './page-numbers.ts';
import { openPublishedSite, readMain } from './published-site.ts';

/**
 * Every number of a built site is bound to a source that is there, and comes out the same again.
 * @param folder the site; @param root what it was built from
 */
export async function testProvenance(folder: string, root: string): Promise<void> {
  const published = openPublishedSite(folder);
  const pages = new Map(
    (await findPages(folder)).map((page) => [page, readMain(path.join(folder, page))]),
  );

  interface ShownFigure {
    readonly page: string;
    readonly text: string;
    readonly source: string;
    readonly calculation: string | undefined;
  }

  function toFigure(page: string, node: HtmlNode): ShownFigure {
    const { attributes, children } = node;
    return {
      page,
      text: children[0] ? readText(children[0]).trim() : '',
      source: attributes.get('data-source') ?? '',
      calculation: attributes.get('data-calculation'),
    };
  }

  const figures = [...pages].flatMap(([page, main]) =>
    findNodes(main, ({ attributes }) => attributes.has('data-figure')).map((node) =>
      toFigure(page, node),
    ),
  );

  /** Texts of the editors that hold a digit: names, titles, sources; and codes and phone numbers. */
  async function findKnownWords(): Promise<string[]> {
    const { portal } = await loadPortal({ root, base: '/' });
    if (!portal) throw new Error('The portal has errors');
    const { policies, minutes, news, pages: ownPages } = portal;
    const titles = [...policies, ...minutes, ...news, ...ownPages.values()].map(
      ({ title }) => title,
    );
    const numbers = [...policies.map(({ documentNumber }) => documentNumber ?? '')];
    const cells = publishedRosters.flatMap((roster) =>
      published.getTable(roster).rows.flatMap(({ cells: texts }) => Object.values(texts)),
    );
    const words = [...titles, ...numbers, ...cells, ...cells.flatMap((text) => text.split('；'))];
    const isWord = (text: string): boolean =>
      /\d/.test(text) &&
      ((/\p{Script=Han}/u.test(text) && text.length > 5) || /^\d{5,}$/.test(text));
    const clean = words.map((text) => text.replace(/^[a-z0-9-]+#\S+\s*/, ''));
    return [...new Set([...words, ...clean])].filter(isWord).sort((a, b) => b.length - a.length);
  }

  test('every number in the text of a page is bound to a source', async () => {
    const words = await findKnownWords();
    const found = [...pages].map(([page, main]) => ({ page, ...findNumbers(main, words) }));
    const unbound = found.flatMap(({ page, unbound: own }) =>
      own.map((text) => `${page}: ${text}`),
    );
    const bound = found.flatMap(({ bound: own }) => own).length;
    const exempt: Record<string, number> = {};
    for (const [kind, count] of found.flatMap((own) => Object.entries(own.exempt))) {
      exempt[kind] = (exempt[kind] ?? 0) + count;
    }
    const share = ((100 * bound) / (bound + unbound.length)).toFixed(1);
    process.stdout.write(
      `${pages.size} pages, ${figures.length} figures, ${bound} numbers bound, ` +
        `${unbound.length} unbound: ${share} %; apart: ${JSON.stringify(exempt)}\n`,
    );
    expect(unbound).toEqual([]);
    expect(figures.length).toBeGreaterThan(300);
  });

  const toCell = (source: string) => {
    const [, roster = '', row = '', column = ''] = /([a-z-]+)\.csv#(\d+):(.+)$/.exec(source) ?? [];
    return cell(roster, Number(row), column);
  };

  test('every figure comes out the same from the published files', () => {
    const results = figures.map(({ page, text, source, calculation }) => {
      const call = calculation === undefined ? toCell(source) : parseCalculation(calculation);
      const { value } = evaluate(call, published);
      return { page, text, calculation: calculation ?? source, value };
    });
    const different = results.filter(({ text, value }) => value !== readNumber(text));
    process.stdout.write(
      `${results.length} recomputed, ${results.length - different.length} equal\n`,
    );
    expect(different).toEqual([]);
  });

  /** What a source names and is not there, or is not the number that is shown. */
  function findSourceFault({ text, source, calculation }: ShownFigure, own: string): string[] {
    const [, file = '', roster = '', row = '', column = ''] =
      /^(data\/(?:samples\/)?([a-z-]+)\.csv)#(\d+|\*):(.+)$/.exec(own) ?? [];
    if (row === '*') {
      return published.getTable(roster).headers.includes(column) ? [] : [`no column ${own}`];
    }
    if (file !== '') {
      const table = parsePublishedTable(readFileSync(path.join(root, file), 'utf8'));
      const shown = table.rows[Number(row) - 2]?.cells[column];
      if (shown === undefined) return [`no cell ${own}`];
      const isCell = source === own && (calculation ?? 'cell').startsWith('cell');
      const written = parseWrittenNumber(shown);
      // An editor may write 1.2万 where the site publishes 12000; a range is no number of its own.
      const held = 'value' in written ? written.value : readNumber(shown);
      return isCell && held !== readNumber(text) ? [`${own} holds ${shown}`] : [];
    }
    const { pathname, hash } = new URL(own, 'http://site.invalid');
    const page = pages.get(`${pathname.slice(1)}index.html`);
    if (!page) return [`no page ${own}`];
    const isThere =
      hash === '' ||
      findNodes(page, ({ attributes }) => attributes.get('id') === hash.slice(1)).length === 1;
    return isThere ? [] : [`no clause ${own}`];
  }

  test('every source is there: the cell in the editors’ file, the column, the clause', () => {
    const faults = figures.flatMap((figure) =>
      figure.source
        .split(' ')
        .flatMap((own) =>
          findSourceFault(figure, own).map((fault) => `${figure.page} ${figure.text}: ${fault}`),
        ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('a roster’s page shows its published cells, text by text', () => {
    for (const roster of publishedRosters) {
      const main = pages.get(`data/${roster}/index.html`);
      const rows = main
        ? findNodes(main, ({ attributes }) => attributes.get('id')?.startsWith('row-') === true)
        : [];
      const { rows: expected } = published.getTable(roster);
      expect(rows).toHaveLength(expected.length);
      rows.forEach((row, i) => {
        const shown = findNodes(row, ({ name }) => name === 'td')
          .map(readText)
          .join('|');
        const texts = Object.entries(expected[i]?.cells ?? {})
          // These are cited the way readers know them, and linked.
          .filter(([header]) => header !== '出处' && header !== '条款')
          .map(([, text]) => text);
        for (const text of texts.filter((own) => own !== '')) {
          expect(shown).toContain(text);
        }
      });
    }
  });
}
