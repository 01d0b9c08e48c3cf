import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, drawSelection, keymap, type Command } from '@codemirror/view';
import { countSame } from '../../../shared/match-blocks.ts';
import { element } from '../../element.ts';
import { dress } from './dress.ts';
import { toggleBold } from './insert-commands.ts';
import { beginParagraph, breakLine, continueList } from './enter-commands.ts';
import { lineMarks, setLineMarks, type LineMark } from './line-marks.ts';

/** What the editor tells the page around it. */
interface TextEditorEvents {
  readonly onChange: () => void;
  readonly onSave: () => void;
  /** @returns whether the page takes care of what is pasted */
  readonly onPaste: (data: DataTransfer) => boolean;
}

/** The source of a text, dressed as it looks. */
export interface TextEditor {
  readonly root: HTMLElement;
  readonly getText: () => string;
  /** Takes in a text that was changed elsewhere; the caret stays where it is. */
  readonly setText: (text: string) => void;
  readonly setMarks: (marks: readonly LineMark[]) => void;
  readonly goTo: (line: number) => void;
  readonly run: (command: Command) => void;
  readonly use: (change: (view: EditorView) => void) => void;
}

interface TextEditorOptions extends TextEditorEvents {
  readonly label: string;
  readonly sampleBold: string;
  readonly text: string;
}

/** Where two texts differ, as one change. */
function findChange(old: string, now: string): { from: number; to: number; insert: string } {
  const { start, end } = countSame(old, now);
  return { from: start, to: old.length - end, insert: now.slice(start, now.length - end) };
}

/** Makes an editor; in a shadow root its styles need no exception from the desk's policy. */
export function createTextEditor(options: TextEditorOptions): TextEditor {
  const { label, sampleBold, text, onChange, onSave, onPaste } = options;
  const root = element('div', { class: 'text-editor', 'data-text-editor': true });
  const shadow = root.attachShadow({ mode: 'open' });
  const save: Command = () => {
    onSave();
    return true;
  };
  const isOwn = (transaction: Transaction): boolean =>
    transaction.docChanged && transaction.annotation(Transaction.remote) !== true;
  const state = EditorState.create({
    doc: text,
    extensions: [
      history(),
      drawSelection(),
      dress,
      lineMarks,
      EditorView.contentAttributes.of({
        'aria-label': label,
        lang: 'zh-CN',
        spellcheck: 'false',
        tabindex: '0',
      }),
      EditorView.domEventHandlers({
        paste: (event) => event.clipboardData !== null && onPaste(event.clipboardData),
      }),
      EditorView.updateListener.of(({ transactions }) => {
        if (transactions.some(isOwn)) onChange();
      }),
      keymap.of([
        { key: 'Mod-s', run: save, preventDefault: true },
        { key: 'Mod-b', run: toggleBold(sampleBold), preventDefault: true },
        { key: 'Enter', run: continueList },
        { key: 'Enter', run: beginParagraph },
        { key: 'Shift-Enter', run: breakLine },
        ...historyKeymap,
        ...defaultKeymap,
      ]),
    ],
  });
  const view = new EditorView({ state, parent: shadow, root: shadow });
  return {
    root,
    getText: () => view.state.doc.toString(),
    setText(next) {
      const old = view.state.doc.toString();
      if (old === next) return;
      view.dispatch({
        changes: findChange(old, next),
        annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
      });
    },
    setMarks(marks) {
      view.dispatch({ effects: setLineMarks.of(marks) });
    },
    goTo(line) {
      const { doc } = view.state;
      const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
      const effects = EditorView.scrollIntoView(from, { y: 'center' });
      view.dispatch({ selection: { anchor: from }, effects });
      view.focus();
    },
    run(command) {
      command(view);
      view.focus();
    },
    use(change) {
      change(view);
      view.focus();
    },
  };
}
