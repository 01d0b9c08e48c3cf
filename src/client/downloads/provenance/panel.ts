import { evaluate, type UsedCell } from '../../../calculation/evaluate.ts';
import type { Calculation } from '../../../calculation/calculation.ts';
import { formatNumber } from '../../../calculation/format-number.ts';
import { rowsPerPage, toRosterPath } from '../../../calculation/roster-pages.ts';
import { create } from './create.ts';
import { fetchClauses } from './fetch-clauses.ts';
import { fetchPublished } from './fetch-published.ts';
import { loadPanelStyle } from './load-panel-style.ts';
import { findFigures, type ShownFigure } from './shown-figure.ts';

export { loadPanelStyle };

const base = document.querySelector<HTMLElement>('main')?.dataset['base'] ?? '/';
// As many as a reader can look through; the roster's page shows all.
const mostCells = 12;
// Two pages of a roster: what more rows rest on, the roster itself shows.
const mostRows = 2 * rowsPerPage;

const toRowHref = ({ roster, row }: Pick<UsedCell, 'roster' | 'row'>): string =>
  base + toRosterPath(roster, row).slice(1);

function showCells(cells: readonly UsedCell[]): HTMLElement[] {
  const [first] = cells;
  if (!first) return [];
  const rows = cells
    .slice(0, mostCells)
    .map((cell) =>
      create('tr', {}, [
        create('td', {}, [
          ...(cell.isSample
            ? [create('span', { class: 'badge badge-sample', 'data-sample': '' }, ['示例'])]
            : []),
          create('a', { href: toRowHref(cell) }, [`${cell.roster}.csv 第 ${cell.row} 行`]),
        ]),
        create('td', {}, [cell.column]),
        create('td', {}, [cell.text]),
      ]),
    );
  const heads = ['文件和行', '列', '公布的值'].map((text) =>
    create('th', { scope: 'col' }, [text]),
  );
  const table = create('table', {}, [
    create('caption', {}, ['用到的格']),
    create('thead', {}, [create('tr', {}, heads)]),
    create('tbody', {}, rows),
  ]);
  const box = create('div', { class: 'table-scroll' }, [table]);
  if (cells.length <= mostCells) return [box];
  const all = create('a', { href: `${base}data/${first.roster}/` }, ['看整份名册']);
  return [
    box,
    create('p', { class: 'quiet' }, [
      `一共用到 ${cells.length} 格，上面是前 ${mostCells} 格。`,
      all,
    ]),
  ];
}

/** Pages and clauses that a calculation names itself. */
function listPlaces({ name, args }: Calculation): HTMLElement[] {
  const [first = '', second = ''] = args.map((arg) => (typeof arg === 'string' ? arg : ''));
  if (name === 'stated') {
    const href = `${base}policies/${first}/#${second}`;
    return [create('a', { href }, ['看文件里的这一条'])];
  }
  if (name === 'entries') return [create('a', { href: base + first }, ['看那一页'])];
  return args.reduce<HTMLElement[]>(
    (list, arg) => (typeof arg === 'string' ? list : list.concat(listPlaces(arg))),
    [],
  );
}

/** What the published files say, against what the page says. */
function toVerdict(figure: ShownFigure, value: number): string {
  const result = `${formatNumber(value)} ${figure.unit}`.trim();
  return value === figure.value
    ? `复算结果 ${result}，与页面一致。`
    : // The rosters keep their address: after a publish they may be newer than the page.
      `不一致：复算结果 ${result}，页面写的是 ${figure.text}。网站可能刚刚更新过，请刷新这一页再试。`;
}

function showFigure(figure: ShownFigure): HTMLElement {
  const details = create('div', {}, ['正在取名册…']);
  const verdict = create('p', { class: 'figure-verdict', 'aria-live': 'polite' }, []);
  const button = create('button', { type: 'button' }, ['复算']);
  const outcome = (): Promise<ReturnType<typeof evaluate>> =>
    fetchPublished([figure.calculation], base).then((published) =>
      evaluate(figure.calculation, published),
    );
  button.addEventListener('click', () => {
    verdict.textContent = '正在复算…';
    outcome().then(
      ({ value }) => (verdict.textContent = toVerdict(figure, value)),
      () => (verdict.textContent = '取不到公布的文件，没有复算成。请检查网络后再试。'),
    );
  });
  void outcome()
    .then(async ({ cells }) => {
      const places = listPlaces(figure.calculation);
      const clauses = await fetchClauses(cells.slice(0, mostRows), toRowHref);
      const links = places.concat(clauses.map(({ text, href }) => create('a', { href }, [text])));
      const items = links.map((link) => create('li', {}, [link]));
      details.textContent = '';
      details.append(...showCells(cells));
      if (items.length > 0) {
        details.append(create('p', {}, ['依据：']), create('ul', { class: 'cluster' }, items));
      }
    })
    .catch(() => (details.textContent = '取不到公布的文件。请检查网络后再试。'));
  return create('section', {}, [
    create('p', { class: 'figure-number' }, [figure.text]),
    create('p', {}, [figure.formula ?? '这个数照抄名册里的一格。']),
    details,
    create('p', {}, [button]),
    verdict,
  ]);
}

let close = (): void => undefined;

/** Shows where the figures of a mark come from; Escape and 关闭 lead back to the mark. */
export function openPanel(mark: HTMLElement): void {
  close();
  const button = create('button', { type: 'button' }, ['关闭']);
  const head = create('h2', { id: 'figure-panel-title' }, ['这个数的出处']);
  const panel = create(
    'div',
    { class: 'figure-panel', role: 'dialog', 'aria-labelledby': head.id, tabindex: '-1' },
    [create('div', { class: 'sheet-head' }, [head, button]), ...findFigures(mark).map(showFigure)],
  );
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  close = (): void => {
    panel.remove();
    document.removeEventListener('keydown', onKey);
    close = (): void => undefined;
    // A number without a link of its own cannot hold the focus otherwise.
    if (!mark.hasAttribute('href')) mark.tabIndex = -1;
    mark.focus();
  };
  button.addEventListener('click', () => {
    close();
  });
  document.addEventListener('keydown', onKey);
  document.body.append(panel);
  panel.focus();
}
