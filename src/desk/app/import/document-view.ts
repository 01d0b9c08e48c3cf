import { importTexts as texts } from '../../../words/desk/import.ts';
import type { ImportedDocument } from '../../shared/importing.ts';
import { element } from '../element.ts';

/** A document as it will be: its facts, its text, its file name. */
export function showDocument(document: ImportedDocument): HTMLElement {
  const { source, file, isThere, facts, paragraphs, pictures } = document;
  const rows = facts.map(({ name, value }) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, value || texts.blank)),
  );
  const lines = paragraphs.map(({ isHeading, text }) => element(isHeading ? 'h4' : 'p', {}, text));
  return element(
    'section',
    { class: 'import-document', 'data-import-document': file },
    element('h2', {}, source),
    element('p', {}, isThere ? texts.documentThere : texts.documentTo(file)),
    pictures > 0 && element('p', {}, texts.pictures(pictures)),
    element('h3', {}, texts.facts),
    element('dl', { class: 'import-facts' }, ...rows),
    element('h3', {}, texts.text),
    element(
      'div',
      { class: 'import-text', tabindex: 0, role: 'region', 'aria-label': texts.text },
      ...lines,
    ),
  );
}
