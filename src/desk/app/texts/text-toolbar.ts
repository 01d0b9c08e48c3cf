import { redo, undo } from '@codemirror/commands';
import { textTexts as texts } from '../../../words/desk/texts.ts';
import { element } from '../element.ts';
import { toggleBold } from './editor/insert-commands.ts';
import { toggleHeading, toggleList } from './editor/line-commands.ts';
import type { TextEditor } from './editor/text-editor.ts';

interface ToolbarEvents {
  readonly onTable: () => void;
  readonly onLink: () => void;
  readonly onPicture: () => void;
}

/** The buttons over the text; nobody needs to know what they write. */
export function createTextToolbar(editor: TextEditor, events: ToolbarEvents): HTMLElement {
  const toButton = (label: string, onClick: () => void, tool: string): HTMLElement => {
    const attributes = { type: 'button', class: 'quiet', 'data-tool': tool };
    const button = element('button', attributes, label);
    // The selection of the text stays.
    button.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    button.addEventListener('click', onClick);
    return button;
  };
  const run = (command: Parameters<TextEditor['run']>[0]) => (): void => {
    editor.run(command);
  };
  return element(
    'div',
    { class: 'text-tools', role: 'toolbar', 'aria-label': texts.tools },
    toButton(texts.heading, run(toggleHeading(2)), 'heading'),
    toButton(texts.subheading, run(toggleHeading(3)), 'subheading'),
    toButton(texts.bold, run(toggleBold(texts.sampleBold)), 'bold'),
    toButton(texts.list, run(toggleList(false)), 'list'),
    toButton(texts.numbers, run(toggleList(true)), 'numbers'),
    toButton(texts.table, events.onTable, 'table'),
    toButton(texts.link, events.onLink, 'link'),
    toButton(texts.picture, events.onPicture, 'picture'),
    toButton(texts.undo, run(undo), 'undo'),
    toButton(texts.redo, run(redo), 'redo'),
  );
}
