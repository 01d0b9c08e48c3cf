import { element } from '../element.ts';
import type { CellPlace, CellRange, GridModel } from './grid-model.ts';

/** Height of a line, as in `style/grid.css`, in CSS pixels. */
export const lineHeight = 36;
const headHeight = 44;
/** Lines drawn above and below what is seen, so that a short scroll shows no gap. */
const spare = 6;

/** The part of the grid that is drawn. */
export interface Viewport {
  readonly scroller: HTMLElement;
  /** Draws what is seen; only lines that changed or came into view are written anew. */
  readonly draw: (isStale?: boolean) => void;
  readonly reveal: (place: CellPlace) => void;
  /** Box of a cell inside the scroller's content. */
  readonly toBox: (place: CellPlace) => {
    left: number;
    top: number;
    width: number;
    height: number;
  };
  readonly findPlace: (target: EventTarget | null) => CellPlace | undefined;
  readonly findHeader: (target: EventTarget | null) => number | undefined;
  readonly linesPerPage: () => number;
  readonly setSelection: (active: CellPlace, range: CellRange) => void;
}

interface DrawnLine {
  readonly row: HTMLElement;
  readonly cells: readonly HTMLElement[];
  line: number;
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x2e80 ? 8.5 : 16), 0);

/** Wide enough for most of a column's texts, and for its head. */
function toWidths(model: GridModel): number[] {
  const sample = model.all().slice(0, 200);
  return model.columns.map(({ header }, at) => {
    const widths = sample.map(({ cells }) => widthOf(cells[at] ?? '')).sort((a, b) => a - b);
    const common = widths[Math.floor(widths.length * 0.9)] ?? 0;
    return Math.min(Math.max(common + 24, widthOf(header) + 40, 72), 320);
  });
}

/**
 * Draws the lines in view.
 * @param table the element that is the grid for those who do not see it
 */
export function createViewport(table: HTMLElement, model: GridModel): Viewport {
  const widths = toWidths(model);
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const template = widths.map((width) => `${width}px`).join(' ');
  const scroller = element('div', { class: 'grid-scroller' });
  const head = element('div', { role: 'row', class: 'grid-head', 'aria-rowindex': 1 });
  const lines = element('div', { role: 'rowgroup', class: 'grid-lines' });
  for (const [at, column] of model.columns.entries()) {
    const hint = [column.type, column.about].filter(Boolean).join('：');
    head.append(
      element(
        'div',
        {
          role: 'columnheader',
          'aria-colindex': at + 1,
          'data-column': column.header,
          title: hint,
        },
        column.header,
        column.isRequired &&
          element('span', { class: 'grid-required', 'aria-hidden': 'true' }, '*'),
      ),
    );
  }
  head.style.gridTemplateColumns = template;
  table.style.width = `${total}px`;
  table.append(element('div', { role: 'rowgroup' }, head), lines);
  scroller.append(table);
  const pool: DrawnLine[] = [];
  let active: CellPlace = { line: 0, column: 0 };
  let range: CellRange = { from: active, to: active };

  const createLine = (): DrawnLine => {
    const cells = model.columns.map(({ header }, at) =>
      element('div', { role: 'gridcell', 'data-column': header, 'aria-colindex': at + 1 }),
    );
    const row = element('div', { role: 'row', class: 'grid-line' }, ...cells);
    row.style.gridTemplateColumns = template;
    lines.append(row);
    return { row, cells, line: -1 };
  };
  const isIn = ({ line, column }: CellPlace): boolean =>
    line >= range.from.line &&
    line <= range.to.line &&
    column >= range.from.column &&
    column <= range.to.column;
  const write = (drawn: DrawnLine, line: number): void => {
    const record = model.get(line);
    drawn.line = line;
    drawn.row.hidden = !record;
    if (!record) return;
    drawn.row.style.transform = `translateY(${line * lineHeight}px)`;
    drawn.row.setAttribute('aria-rowindex', String(line + 2));
    drawn.cells.forEach((cell, column) => {
      const { header, choices, refersTo } = model.columns[column] ?? { header: '' };
      const text = record.cells[column] ?? '';
      const place = { line, column };
      const issues = model.findIssues(record.uid, header);
      const isError = issues.some(({ severity }) => severity === 'error');
      if (cell.textContent !== text) cell.textContent = text;
      cell.id = `cell-${line}-${column}`;
      cell.dataset['rowId'] = record.id;
      cell.className = [
        'grid-cell',
        column === 0 ? 'grid-key' : '',
        choices || refersTo ? 'grid-choice' : '',
        issues.length === 0 ? '' : isError ? 'grid-error' : 'grid-warning',
        record.isLocked ? 'grid-locked' : '',
      ].join(' ');
      cell.setAttribute('aria-selected', String(isIn(place)));
      cell.toggleAttribute('data-active', line === active.line && column === active.column);
      if (isError) cell.setAttribute('aria-invalid', 'true');
      else cell.removeAttribute('aria-invalid');
      if (record.isLocked) cell.setAttribute('aria-readonly', 'true');
      else cell.removeAttribute('aria-readonly');
      cell.title = issues.map(({ message, hint }) => `${message}。${hint}`).join('\n');
    });
  };
  const draw = (isStale = false): void => {
    const count = model.count();
    table.setAttribute('aria-rowcount', String(count + 1));
    lines.style.height = `${count * lineHeight}px`;
    const first = Math.max(0, Math.floor(scroller.scrollTop / lineHeight) - spare);
    const visible = Math.ceil(scroller.clientHeight / lineHeight) + 2 * spare;
    while (pool.length < visible) pool.push(createLine());
    for (let line = first; line < first + pool.length; line++) {
      const drawn = pool[line % pool.length];
      if (drawn && (isStale || drawn.line !== line)) write(drawn, line);
    }
  };
  let isDue = false;
  scroller.addEventListener(
    'scroll',
    () => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        draw();
      });
    },
    { passive: true },
  );
  new ResizeObserver(() => {
    draw();
  }).observe(scroller);
  const findCell = (target: EventTarget | null): HTMLElement | undefined =>
    target instanceof Element
      ? (target.closest<HTMLElement>('[role=gridcell]') ?? undefined)
      : undefined;
  return {
    scroller,
    draw,
    reveal({ line, column }) {
      const top = line * lineHeight;
      const room = scroller.clientHeight - headHeight - lineHeight / 2;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + lineHeight > scroller.scrollTop + room)
        scroller.scrollTop = top + lineHeight - room;
      const [left, width, frozen] = [lefts[column] ?? 0, widths[column] ?? 0, widths[0] ?? 0];
      if (column === 0) return;
      if (left < scroller.scrollLeft + frozen) scroller.scrollLeft = left - frozen;
      else if (left + width > scroller.scrollLeft + scroller.clientWidth) {
        scroller.scrollLeft = left + width - scroller.clientWidth;
      }
    },
    toBox: ({ line, column }) => ({
      left: column === 0 ? scroller.scrollLeft : (lefts[column] ?? 0),
      top: headHeight + line * lineHeight,
      width: widths[column] ?? 0,
      height: lineHeight,
    }),
    findPlace(target) {
      const cell = findCell(target);
      const drawn = pool.find(({ row }) => row === cell?.parentElement);
      const column = drawn?.cells.findIndex((own) => own === cell) ?? -1;
      return drawn && column >= 0 ? { line: drawn.line, column } : undefined;
    },
    findHeader(target) {
      const header = target instanceof Element ? target.closest('[role=columnheader]') : null;
      const at = header ? [...head.children].indexOf(header) : -1;
      return at < 0 ? undefined : at;
    },
    linesPerPage: () =>
      Math.max(1, Math.floor((scroller.clientHeight - headHeight) / lineHeight) - 1),
    setSelection(nextActive, nextRange) {
      [active, range] = [nextActive, nextRange];
      draw(true);
    },
  };
}
