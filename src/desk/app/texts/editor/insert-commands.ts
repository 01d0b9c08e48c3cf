import { EditorSelection } from '@codemirror/state';
import type { Command, EditorView } from '@codemirror/view';

const mark = '**';

/** Makes the selected words bold, or plain again. */
export function toggleBold(placeholder: string): Command {
  return (view) => {
    const { state } = view;
    const change = state.changeByRange((range) => {
      const text = state.sliceDoc(range.from, range.to);
      const around =
        state.sliceDoc(range.from - 2, range.from) + state.sliceDoc(range.to, range.to + 2);
      if (around === mark + mark) {
        const changes = [
          { from: range.from - 2, to: range.from },
          { from: range.to, to: range.to + 2 },
        ];
        return { changes, range: EditorSelection.range(range.from - 2, range.to - 2) };
      }
      if (text.length > 4 && text.startsWith(mark) && text.endsWith(mark)) {
        const bare = text.slice(2, -2);
        const changes = { from: range.from, to: range.to, insert: bare };
        return { changes, range: EditorSelection.range(range.from, range.from + bare.length) };
      }
      // Blanks at the ends stay outside, where the marks would not work beside them.
      const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      const bold = inside || placeholder;
      const from = range.from + before.length + 2;
      return {
        changes: { from: range.from, to: range.to, insert: before + mark + bold + mark + after },
        range: EditorSelection.range(from, from + bold.length),
      };
    });
    view.dispatch(change, { userEvent: 'input', scrollIntoView: true });
    return true;
  };
}

/** Puts a text in the place of the selection. */
export function insertText(view: EditorView, text: string): void {
  view.dispatch(view.state.replaceSelection(text), { userEvent: 'input', scrollIntoView: true });
}

/** Puts a text where the selection is, as paragraphs of their own. */
export function insertBlock(view: EditorView, text: string): void {
  const { doc, selection } = view.state;
  const { from, to } = selection.main;
  const [before, after] = [
    doc.sliceString(Math.max(0, from - 2), from),
    doc.sliceString(to, to + 2),
  ];
  const start = from === 0 || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const end =
    after.startsWith('\n\n') || (to === doc.length && after === '')
      ? ''
      : after.startsWith('\n')
        ? '\n'
        : '\n\n';
  insertText(view, start + text + end);
}
