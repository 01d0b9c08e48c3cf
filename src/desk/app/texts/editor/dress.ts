import {
  HighlightStyle,
  Language,
  defineLanguageFacet,
  syntaxHighlighting,
} from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { Strikethrough, Table, parser } from '@lezer/markdown';

const markdown = new Language(
  defineLanguageFacet(),
  parser.configure([Table, Strikethrough]),
  [],
  'markdown',
);

/** What is a heading looks like one; the signs that make it one stand back. */
const look = HighlightStyle.define([
  { tag: tags.heading1, fontSize: '1.6em', fontWeight: 'bold' },
  { tag: tags.heading2, fontSize: '1.4em', fontWeight: 'bold' },
  { tag: tags.heading3, fontSize: '1.2em', fontWeight: 'bold' },
  { tag: [tags.heading4, tags.heading5, tags.heading6], fontWeight: 'bold' },
  { tag: tags.strong, fontWeight: 'bold' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, color: 'var(--blue)', textDecoration: 'underline' },
  { tag: tags.url, color: 'var(--ink-soft)', fontSize: '0.85em' },
  { tag: tags.monospace, fontFamily: 'var(--font-code, monospace)' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--ink-soft)' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-scroller': { fontFamily: 'var(--font-text)', fontSize: '1.0625rem', lineHeight: '1.8' },
  '.cm-content': { padding: '1rem 0' },
  '.cm-line': { padding: '0 1.25rem' },
  '.cm-faulty': { backgroundColor: 'var(--red-wash)', boxShadow: 'inset 4px 0 var(--red)' },
  '.cm-doubtful': {
    backgroundColor: 'var(--amber-wash)',
    boxShadow: 'inset 4px 0 var(--amber-line)',
  },
});

/** How the source of a text looks while it is written. */
export const dress: Extension = [
  markdown,
  syntaxHighlighting(look),
  theme,
  EditorView.lineWrapping,
];
