import { RangeSetBuilder, StateEffect, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** A line of the text, from 1, at which the checks say something. */
export interface LineMark {
  readonly line: number;
  readonly severity: 'error' | 'warning';
}

/** Says at which lines something is wrong. */
export const setLineMarks = StateEffect.define<readonly LineMark[]>();

const looks = {
  error: Decoration.line({ class: 'cm-faulty' }),
  warning: Decoration.line({ class: 'cm-doubtful' }),
} as const;

function draw(state: EditorState, marks: readonly LineMark[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const worst = new Map<number, LineMark['severity']>();
  for (const { line, severity } of marks) {
    if (worst.get(line) !== 'error') worst.set(line, severity);
  }
  for (const line of [...worst.keys()].sort((a, b) => a - b)) {
    if (line < 1 || line > state.doc.lines) continue;
    const { from } = state.doc.line(line);
    builder.add(from, from, looks[worst.get(line) ?? 'warning']);
  }
  return builder.finish();
}

/** Shows the marks, and moves them with the text until the checks have spoken again. */
export const lineMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { state, changes, effects }) {
    const set = effects.find((effect) => effect.is(setLineMarks));
    return set ? draw(state, set.value) : marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
