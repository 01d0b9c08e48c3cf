import { textTexts as texts } from '../../../words/desk/texts.ts';
import { element } from '../element.ts';
import { askDialog } from './ask-dialog.ts';

const toCell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
const toRow = (cells: readonly string[]): string => `| ${cells.map(toCell).join(' | ')} |`;

/** Rows of cells as Markdown; the first row is the head. */
export const writeTable = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [toRow(head), toRow(head.map(() => '---')), ...rows.map(toRow)].join('\n');

const [leastRows, leastColumns] = [2, 1];

/** Asks for a table, cell by cell. @returns undefined when nobody wants one */
export async function askTable(): Promise<string | undefined> {
  let rows: HTMLInputElement[][] = [];
  const body = element('tbody', {});
  const draw = (count: number, columns: number): void => {
    rows = Array.from({ length: count }, (_, row) =>
      Array.from({ length: columns }, (_cell, column) => {
        const known = rows[row]?.[column];
        const label = texts.tableCell(row, column + 1);
        return known ?? element('input', { 'aria-label': label });
      }),
    );
    const lines = rows.map((cells) =>
      element('tr', {}, ...cells.map((cell) => element('td', {}, cell))),
    );
    body.replaceChildren(...lines);
  };
  const toButton = (label: string, change: () => [number, number]): HTMLElement => {
    const button = element('button', { type: 'button', class: 'quiet' }, label);
    button.addEventListener('click', () => {
      const [count, columns] = change();
      draw(Math.max(count, leastRows), Math.max(columns, leastColumns));
    });
    return button;
  };
  const size = (): [number, number] => [rows.length, rows[0]?.length ?? 0];
  const grow = (down: number, right: number) => (): [number, number] => {
    const [count, columns] = size();
    return [count + down, columns + right];
  };
  draw(3, 3);
  const buttons = element(
    'div',
    { class: 'text-dialog-buttons' },
    toButton(texts.addTableRow, grow(1, 0)),
    toButton(texts.addTableColumn, grow(0, 1)),
    toButton(texts.removeTableRow, grow(-1, 0)),
    toButton(texts.removeTableColumn, grow(0, -1)),
  );
  const table = element('table', { class: 'text-dialog-table', role: 'presentation' }, body);
  const isAnswered = await askDialog(texts.table, table, buttons);
  const written = rows.map((cells) => cells.map(({ value }) => value));
  const isBlank = written.flat().every((text) => text.trim() === '');
  return isAnswered && !isBlank ? writeTable(written) : undefined;
}
