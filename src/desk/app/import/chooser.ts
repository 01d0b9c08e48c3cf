import { importTexts as texts } from '../../../words/desk/import.ts';
import { importEndings } from '../../shared/importing.ts';
import { element } from '../element.ts';
import { parseTsv } from '../grid/tsv.ts';

/** Where files are dropped, chosen and pasted. */
export interface Chooser {
  readonly root: HTMLElement;
}

const toCsvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A table from the clipboard as a file, its header in the first line; undefined: it is none. */
function toFile(pasted: string): { file: File; rows: number; columns: number } | undefined {
  const rows = parseTsv(pasted).filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  if (rows.length < 2) return undefined;
  const lines = rows.map((row) =>
    Array.from({ length: columns }, (_, at) => toCsvCell(row[at] ?? '')).join(','),
  );
  const file = new File([lines.join('\r\n')], texts.pasteName, { type: 'text/csv' });
  return { file, rows: rows.length - 1, columns };
}

function createPaste(onFiles: (files: readonly File[]) => void): HTMLElement {
  const id = 'import-paste';
  const field = element('textarea', { id, rows: 3, spellcheck: 'false', autocomplete: 'off' });
  const button = element('button', { type: 'button', class: 'quiet' }, texts.pasteButton);
  const note = element('p', { role: 'status', class: 'import-note' });
  field.addEventListener('input', () => {
    const made = toFile(field.value);
    note.textContent = made ? texts.pasteRows(made.rows, made.columns) : '';
  });
  button.addEventListener('click', () => {
    const made = toFile(field.value);
    if (made) onFiles([made.file]);
    else note.textContent = texts.pasteEmpty;
  });
  return element(
    'div',
    { class: 'import-paste' },
    element('label', { for: id }, texts.pasteLabel),
    field,
    note,
    button,
  );
}

/** Makes the place where an import begins. */
export function createChooser(onFiles: (files: readonly File[]) => void): Chooser {
  const input = element('input', {
    type: 'file',
    id: 'import-file',
    multiple: true,
    accept: importEndings.join(','),
  });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after it was changed.
    input.value = '';
    if (files.length > 0) onFiles(files);
  });
  const zone = element(
    'div',
    { class: 'import-drop' },
    element('p', {}, texts.drop),
    element('p', { class: 'import-kinds' }, texts.kinds),
    element('label', { for: 'import-file', class: 'import-choose' }, texts.choose),
    input,
  );
  const root = element('section', { class: 'import-chooser' }, zone, createPaste(onFiles));
  const mark = (isOver: boolean): void => {
    zone.toggleAttribute('data-over', isOver);
  };
  // A file dropped beside the field would be opened instead of the page.
  for (const kind of ['dragover', 'drop'] as const) {
    window.addEventListener(kind, (event) => {
      event.preventDefault();
    });
  }
  window.addEventListener('dragover', () => {
    mark(true);
  });
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) mark(false);
  });
  window.addEventListener('drop', ({ dataTransfer }) => {
    mark(false);
    const files = [...(dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
  return { root };
}
