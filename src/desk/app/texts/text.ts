import '../style/texts.css';
import { textTexts as texts } from '../../../words/desk/texts.ts';
import type { TextConflict, TextView } from '../../shared/texts.ts';
import { element } from '../element.ts';
import { createPreview } from '../preview/preview.ts';
import { ask } from '../request.ts';
import { toFaultText } from '../show-fault.ts';
import { askDialog } from './ask-dialog.ts';
import { createChoicePanel } from './choice-panel.ts';
import { createTextEditor } from './editor/text-editor.ts';
import { createFieldForm } from './fields/field-form.ts';
import { createInsertions } from './insertions.ts';
import { createSaveBar } from './save-bar.ts';
import { createTextIssues } from './text-issues.ts';
import { createTextSync } from './text-sync.ts';
import { createTextToolbar } from './text-toolbar.ts';

/** One document: its fields, its text, and the page that comes of it. */
export async function showPage(body: HTMLElement, data: DOMStringMap): Promise<void> {
  const address = `/api/texts/${data['folder'] ?? ''}/${data['text'] ?? ''}`;
  const first = await ask<TextView>(address);
  /** A text of somebody else that waits for a choice. */
  let refused: TextConflict | undefined;
  const notice = element('p', { role: 'status', class: 'text-notice' });
  const editor = createTextEditor({
    label: texts.body,
    sampleBold: texts.sampleBold,
    text: first.body,
    onChange: () => {
      sync.note();
    },
    onSave: () => {
      bar.save();
    },
    onPaste: (pasted) => insertions.paste(pasted),
  });
  const sync = createTextSync(address, first, {
    getText: editor.getText,
    onText: editor.setText,
    onView: (view) => {
      show(view);
    },
    onRefused(next) {
      refused = next;
    },
    onState: (state, message) => {
      bar.setState(state, message);
    },
  });
  const bar = createSaveBar({
    onSave: (note) => void sync.save(note),
    onDiscard: async () => {
      const question = element('p', {}, texts.discardAsk);
      if (await askDialog(texts.discard, question)) await sync.discard();
    },
  });
  const choice = createChoicePanel((own) => void sync.choose(own));
  const form = createFieldForm({
    onField: (header, value) => void sync.setField(header, value),
    onHead: (before, after) => void sync.setHead(before, after),
  });
  const fail = (error: unknown): void => {
    bar.setState('error', toFaultText(error));
  };
  const insertions = createInsertions({
    address,
    editor,
    onFault: fail,
    onNotice(text) {
      notice.textContent = text;
    },
  });
  const issues = createTextIssues({ onLine: editor.goTo, onField: form.goTo });
  const preview = createPreview();
  const show = (view: TextView): void => {
    heading.textContent = view.title;
    form.show(view);
    issues.show(view);
    if (refused) choice.show(refused, texts.refused(refused.author));
    else choice.show(view.conflict, texts.conflict);
    const lines = view.issues.flatMap(({ row, severity }) =>
      row === undefined ? [] : { line: row - view.bodyLine + 1, severity },
    );
    editor.setMarks(lines);
    preview.show(view.address);
  };
  const tools = createTextToolbar(editor, {
    onTable: () => void insertions.table().catch(fail),
    onLink: () => void insertions.link().catch(fail),
    onPicture: () => void insertions.picture().catch(fail),
  });
  const heading = element('p', { class: 'text-title' });
  window.addEventListener('beforeunload', (event) => {
    if (sync.isUnsent()) event.preventDefault();
  });
  body.replaceChildren(
    heading,
    bar.root,
    notice,
    choice.root,
    element(
      'div',
      { class: 'text-work' },
      element('div', { class: 'text-source' }, tools, editor.root),
      element('div', { class: 'text-page' }, preview.root),
      element('div', { class: 'text-facts' }, issues.root, form.root),
    ),
  );
  show(first);
  bar.setState(first.state);
}
