import type { Command, EditorView } from '@codemirror/view';
import { itemSign } from './line-commands.ts';

/** Lines in which an end of line is one: tables, quotations, code, and those without a text. */
const keepsLines = /^\s*(?:$|[|>]|`{3}|~{3}| {4})/;

function type(view: EditorView, text: string): boolean {
  view.dispatch(view.state.replaceSelection(text), { userEvent: 'input', scrollIntoView: true });
  return true;
}

/** Enter in a list begins the next item; in an item without a text it ends the list. */
export const continueList: Command = (view) => {
  const { doc, selection } = view.state;
  const { main } = selection;
  const line = doc.lineAt(main.head);
  const [sign = ''] = itemSign.exec(line.text) ?? [];
  if (!main.empty || sign === '' || main.head < line.from + sign.length) return false;
  if (line.text.trim() === sign.trim()) {
    // A blank line, without which the next words would belong to the last item.
    view.dispatch({
      changes: { from: line.from, to: line.to, insert: '\n' },
      selection: { anchor: line.from + 1 },
      userEvent: 'input',
    });
    return true;
  }
  return type(view, `\n${sign.replace(/\d+/, (number) => String(Number(number) + 1))}`);
};

/** Enter begins a paragraph, as in Word: one end of line alone would not part the texts. */
export const beginParagraph: Command = (view) => {
  const { doc, selection } = view.state;
  const { from } = selection.main;
  const line = doc.lineAt(from);
  if (keepsLines.test(line.text) || from === line.from) return false;
  return type(view, '\n\n');
};

/** Shift and Enter: a new line in the same paragraph. */
export const breakLine: Command = (view) => type(view, '  \n');
