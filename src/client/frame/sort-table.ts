type Direction = 'ascending' | 'descending';

const collator = new Intl.Collator('zh-CN');

function compareCells(a: HTMLTableCellElement, b: HTMLTableCellElement): number {
  const [numberA, numberB] = [a.dataset['value'], b.dataset['value']];
  if (numberA !== undefined && numberB !== undefined) return Number(numberA) - Number(numberB);
  return collator.compare(a.textContent, b.textContent);
}

function sortBy(table: HTMLTableElement, column: number, direction: Direction): void {
  const body = table.tBodies[0];
  if (!body) return;
  const sign = direction === 'ascending' ? 1 : -1;
  const rows = Array.from(body.rows).sort((a, b) => {
    const [cellA, cellB] = [a.cells[column], b.cells[column]];
    return cellA && cellB ? sign * compareCells(cellA, cellB) : 0;
  });
  body.append(...rows);
}

/** Turns the column heads of a table into buttons that sort it; first click on numbers: largest first. */
function start(table: HTMLTableElement): void {
  const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
  heads.forEach((head, column) => {
    if ('unsorted' in head.dataset) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.textContent = '';
    head.append(button);
    head.setAttribute('aria-sort', 'none');
    button.addEventListener('click', () => {
      const isNumeric = head.classList.contains('number');
      const current = head.getAttribute('aria-sort');
      const first: Direction = isNumeric ? 'descending' : 'ascending';
      const second: Direction = isNumeric ? 'ascending' : 'descending';
      const direction = current === first ? second : first;
      for (const other of heads)
        if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none');
      head.setAttribute('aria-sort', direction);
      sortBy(table, column, direction);
    });
  });
}

document.querySelectorAll<HTMLTableElement>('table[data-sortable]').forEach(start);
