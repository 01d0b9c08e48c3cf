import type { GridColumn, ReferenceChoice } from '../../shared/roster-change.ts';
import type { Option } from '../list-box.ts';

/** What a column offers: its words, or the records that it may name. */
export function toOptions(
  { choices, refersTo }: GridColumn,
  references: Readonly<Record<string, readonly ReferenceChoice[]>>,
): readonly Option[] {
  if (choices) return choices.map((value) => ({ value, label: value, typed: value }));
  const records = refersTo === undefined ? [] : (references[refersTo] ?? []);
  return records.map(({ id, name, typed }) => ({
    value: name || id,
    label: name || id,
    typed: `${typed} ${id}`,
  }));
}
