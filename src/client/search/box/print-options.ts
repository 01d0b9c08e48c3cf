import { createText } from '../create-text.ts';
import type { NameMatch } from '../names/find-names.ts';
import type { BoxOption, OptionGroup } from './box-options.ts';

/** A printed line and what it stands for. */
export interface PrintedOption {
  readonly element: HTMLAnchorElement;
  readonly option: BoxOption;
}

/** Where the lines lead. */
export interface OptionPlaces {
  /** Begin of the lines' ids. */
  readonly id: string;
  /** Address of the search page. */
  readonly action: string;
}

function printTitle({ segments }: NameMatch): HTMLElement {
  const title = createText('span', 'search-option-title');
  for (const { text, isMatch } of segments) {
    title.append(createText(isMatch ? 'mark' : 'span', '', text));
  }
  return title;
}

/** Kind, communities that the title does not name, and the other name if the title has no mark. */
function toFacts({ title, kind, communities, alias, segments }: NameMatch): string {
  const places = communities.length <= 2 ? communities.filter((name) => !title.includes(name)) : [];
  const isMarked = segments.some(({ isMatch }) => isMatch);
  const other = alias !== undefined && !isMarked ? [`也叫“${alias}”`] : [];
  return [kind, ...places, ...other].filter((fact) => fact !== '').join(' · ');
}

function fillName(element: HTMLElement, name: NameMatch): void {
  const facts = createText('span', 'search-option-facts', toFacts(name));
  if (name.isSample) {
    const badge = createText('span', 'badge badge-sample', '示例');
    badge.dataset['sample'] = '';
    facts.prepend(badge);
  }
  element.append(printTitle(name), facts);
}

function toHref(option: BoxOption, action: string): string | undefined {
  if (option.does === 'open') return option.name.href;
  return option.does === 'ask' ? `${action}?q=${encodeURIComponent(option.query)}` : undefined;
}

// A link, so that a name can be opened in a new tab as anywhere else.
function printOption(option: BoxOption, id: string, action: string): PrintedOption {
  const element = document.createElement('a');
  const href = toHref(option, action);
  element.id = id;
  element.className = `search-option search-option-${option.does}`;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  element.tabIndex = -1;
  if (href !== undefined) element.href = href;
  if (option.does === 'open') fillName(element, option.name);
  else element.append(createText('span', 'search-option-title', option.label));
  return { element, option };
}

function printGroup(label: string, elements: readonly HTMLElement[]): HTMLElement {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const heading = createText('div', 'search-list-label', label);
  heading.setAttribute('aria-hidden', 'true');
  group.append(heading, ...elements);
  return group;
}

/** Prints the lines into the list, in place of those that were there. */
export function printOptions(
  list: HTMLElement,
  groups: readonly OptionGroup[],
  { id, action }: OptionPlaces,
): PrintedOption[] {
  list.textContent = '';
  const all: PrintedOption[] = [];
  for (const { label, options } of groups) {
    const printed = options.map((option, index) =>
      printOption(option, `${id}-${all.length + index}`, action),
    );
    const elements = printed.map(({ element }) => element);
    list.append(...(label === '' ? elements : [printGroup(label, elements)]));
    all.push(...printed);
  }
  return all;
}
