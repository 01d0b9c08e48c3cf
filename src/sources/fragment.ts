import { createIssue, type Issue } from '../issues/issue.ts';
import { isOutsideLink, outsideMark } from './markdown/outside-link.ts';

/** A piece of another site's page that was read, or what is wrong with it. */
export interface Fragment {
  /** Safe HTML, written anew from what was understood. */
  readonly html: string;
  readonly issues: readonly Issue[];
}

/** Elements that a parent's header or footer may be made of, with their attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  nav: ['aria-label'],
  div: [],
  p: [],
  ul: [],
  ol: [],
  li: [],
  a: ['href', 'title'],
  span: [],
  strong: [],
  em: [],
  small: [],
  br: [],
};

const token =
  /<!--[\s\S]*?-->|<(?<close>\/?)(?<name>[a-z][a-z0-9-]*)(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*)>|(?<text>[^<]+)|</gi;
const attribute = /(?<key>[^\s=/]+)(?:\s*=\s*(?:"(?<a>[^"]*)"|'(?<b>[^']*)'|(?<c>[^\s>]+)))?/g;

const safeTarget = /^(?:https:\/\/|[/.#?](?![/\\])|[a-z0-9_-]+(?:[/.?#]|$))/i;
const escape = (text: string): string =>
  text
    .replaceAll(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
const unescape = (text: string): string => text.replaceAll('&amp;', '&');

/** State of one reading. */
interface Reading {
  readonly file: string;
  row: number;
  readonly open: { readonly name: string; readonly row: number; readonly after: string }[];
  readonly issues: Issue[];
}

function readAttributes(name: string, text: string, { file, row, issues }: Reading): string {
  let html = '';
  for (const { groups = {} } of text.matchAll(attribute)) {
    const key = (groups['key'] ?? '').toLowerCase();
    const value = groups['a'] ?? groups['b'] ?? groups['c'] ?? '';
    if (!(allowed[name] ?? []).includes(key)) {
      issues.push(createIssue('include-attribute', { file, row, value: key }, { name }));
    } else if (key === 'href' && !safeTarget.test(unescape(value).trim())) {
      issues.push(createIssue('include-link', { file, row, value }));
    } else html += ` ${key}="${escape(value)}"`;
  }
  return html;
}

const findTarget = (attributes: string): string =>
  unescape(/ href="([^"]*)"/.exec(attributes)?.[1] ?? '');

function openElement(name: string, text: string, reading: Reading): string {
  const { file, row, open, issues } = reading;
  if (!Object.hasOwn(allowed, name)) {
    issues.push(createIssue('include-element', { file, row, value: `<${name}>` }));
    return '';
  }
  const attributes = readAttributes(name, text.replace(/(?:^|\s)\/$/, ''), reading);
  const isOutside = name === 'a' && isOutsideLink(findTarget(attributes));
  const after = isOutside ? `<small class="outside">${outsideMark}</small>` : '';
  if (name !== 'br') open.push({ name, row, after });
  return `<${name}${attributes}>`;
}

function closeElement(name: string, { file, row, open, issues }: Reading): string {
  // An element that is not allowed has been named where it began.
  if (!Object.hasOwn(allowed, name) || name === 'br') return '';
  if (open.at(-1)?.name !== name) {
    issues.push(createIssue('include-unpaired', { file, row, value: `</${name}>` }));
    return '';
  }
  return `${open.pop()?.after ?? ''}</${name}>`;
}

/**
 * Reads a header or footer that a parent site gave. Nothing of it is passed on as written: the
 * few elements and attributes that can do no harm are printed anew, anything else is a fault.
 */
export function parseFragment(source: string, file: string): Fragment {
  const reading: Reading = { file, row: 1, open: [], issues: [] };
  let html = '';
  for (const { 0: whole, groups = {} } of source.matchAll(token)) {
    const { close, name, attributes = '', text } = groups;
    if (text !== undefined) html += escape(text.replaceAll(/\s+/g, ' '));
    else if (name === undefined) {
      // A comment says nothing to readers; a lone bracket is a tag that never ends.
      if (whole === '<') {
        reading.issues.push(
          createIssue('include-unpaired', { file, row: reading.row, value: '<' }),
        );
      }
    } else if (close) html += closeElement(name.toLowerCase(), reading);
    else html += openElement(name.toLowerCase(), attributes, reading);
    reading.row += whole.split('\n').length - 1;
  }
  for (const { name, row } of reading.open) {
    reading.issues.push(createIssue('include-unpaired', { file, row, value: `<${name}>` }));
  }
  return { html: html.trim(), issues: reading.issues };
}
