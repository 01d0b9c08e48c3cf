import { textTexts as texts } from '../../../../words/desk/texts.ts';
import type { TextField } from '../../../shared/texts.ts';
import { element } from '../../element.ts';
import { createGroupInput, type GroupInput } from './group-input.ts';

type Group = Readonly<Record<string, string>>;

/** Several groups, one below the other. */
export interface RowsInput {
  readonly root: HTMLElement;
  readonly read: () => readonly Group[] | undefined;
  readonly write: (value: readonly Group[]) => void;
}

/** @param onChange called when a part is left or a row is taken away */
export function createRowsInput({ header, parts }: TextField, onChange: () => void): RowsInput {
  const list = element('div', {});
  const add = element('button', { type: 'button', class: 'quiet' }, texts.addRow(header));
  let rows: GroupInput[] = [];
  const draw = (): void => {
    const items = rows.map((row, at) => {
      const label = texts.removeRow(header, at + 1);
      const remove = element('button', { type: 'button', class: 'quiet' }, label);
      remove.addEventListener('click', () => {
        rows = rows.filter((other) => other !== row);
        draw();
        add.focus();
        onChange();
      });
      const name = texts.rowName(header, at + 1);
      return element(
        'div',
        { class: 'text-row', role: 'group', 'aria-label': name },
        row.root,
        remove,
      );
    });
    list.replaceChildren(...items);
  };
  const toRow = (value: Group): GroupInput => createGroupInput(parts, value, onChange);
  add.addEventListener('click', () => {
    const row = toRow({});
    rows.push(row);
    draw();
    row.root.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  return {
    root: element('div', {}, list, add),
    read() {
      const filled = rows.map((row) => row.read()).filter((row) => row !== undefined);
      return filled.length === 0 ? undefined : filled;
    },
    write(value) {
      if (value.length !== rows.length) {
        rows = value.map(toRow);
        draw();
      } else value.forEach((one, at) => rows[at]?.write(one));
    },
  };
}
