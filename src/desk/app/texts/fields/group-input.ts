import type { FieldPart } from '../../../shared/texts.ts';
import { element } from '../../element.ts';
import { createTyped, labelTyped, setTyped } from './part-input.ts';

type Group = Readonly<Record<string, string>>;

/** The parts of a group, side by side. */
export interface GroupInput {
  readonly root: HTMLElement;
  /** Undefined: all of it is blank. */
  readonly read: () => Group | undefined;
  readonly write: (value: Group) => void;
}

/** @param onChange called when a part is left */
export function createGroupInput(
  parts: readonly FieldPart[],
  value: Group,
  onChange: () => void,
): GroupInput {
  const typed = parts.map((part) => ({ part, input: createTyped(part, value[part.header] ?? '') }));
  /** Parts that this kind of document does not know stay as they are. */
  let held = value;
  const rows = typed.map(({ part, input }) => labelTyped(part, input));
  for (const { input } of typed) input.addEventListener('change', onChange);
  return {
    root: element('div', { class: 'text-group' }, ...rows),
    read() {
      const known = typed.map(({ part, input }) => [part.header, input.value.trim()] as const);
      const all = Object.entries({ ...held, ...Object.fromEntries(known) });
      const filled = all.filter(([, text]) => text !== '');
      return filled.length === 0 ? undefined : Object.fromEntries(filled);
    },
    write(next) {
      held = next;
      for (const { part, input } of typed) setTyped(input, next[part.header] ?? '');
    },
  };
}
