import type { ChangeSpec, Line } from '@codemirror/state';
import { EditorView, type Command } from '@codemirror/view';

const headingSign = /^#{1,6}\s+/;
/** The bullet or number of an item. */
export const itemSign = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+/;

/** Lines that the selection touches. */
function listLines({ state }: EditorView): Line[] {
  const { doc, selection } = state;
  const lines: Line[] = [];
  for (const { from, to } of selection.ranges) {
    for (let at = doc.lineAt(from).number; at <= doc.lineAt(to).number; at++) {
      if (lines.at(-1)?.number !== at) lines.push(doc.line(at));
    }
  }
  return lines;
}

/** Writes other texts into lines, and nothing into those that are the same. */
function rewrite(view: EditorView, change: (text: string, line: Line) => string): boolean {
  const changes = listLines(view).flatMap((line): ChangeSpec[] => {
    const text = change(line.text, line);
    if (text === line.text) return [];
    // Only the beginning differs: the caret stays in its word.
    let same = 0;
    while (
      same < Math.min(text.length, line.text.length) &&
      text.at(-1 - same) === line.text.at(-1 - same)
    )
      same += 1;
    const insert = text.slice(0, text.length - same);
    return [{ from: line.from, to: line.to - same, insert }];
  });
  if (changes.length > 0) view.dispatch({ changes, userEvent: 'input', scrollIntoView: true });
  return true;
}

/** Makes headings of the lines, or texts again. */
export function toggleHeading(level: number): Command {
  const sign = `${'#'.repeat(level)} `;
  return (view) =>
    rewrite(view, (text) =>
      text.startsWith(sign) ? text.slice(sign.length) : sign + text.replace(headingSign, ''),
    );
}

/** Makes a list of the lines, or texts again. */
export function toggleList(isNumbered: boolean): Command {
  const own = isNumbered ? /^\s*\d{1,9}[.)]\s+/ : /^\s*[-*+]\s+/;
  return (view) => {
    const lines = listLines(view).filter(({ text }) => text.trim() !== '');
    const isList = lines.length > 0 && lines.every(({ text }) => own.test(text));
    let number = 0;
    return rewrite(view, (text) => {
      if (text.trim() === '' && lines.length > 0) return text;
      const [, indent = ''] = itemSign.exec(text) ?? [];
      const bare = text.replace(itemSign, '');
      if (isList) return indent + bare;
      number += 1;
      return `${indent}${isNumbered ? `${number}.` : '-'} ${bare.replace(headingSign, '')}`;
    });
  };
}
