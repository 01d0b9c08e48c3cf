import { mask } from '../issues/mask.ts';
import type { Field, Fields } from '../schemas/field.ts';
import type { ImportRow } from './import-table.ts';
import type { MergedRoster, RowChange } from './merge-roster.ts';
import { toAllFields } from './roster-headers.ts';

const longest = 40;

/** A cell as a terminal may show it: one line, masked when it is personal. */
function toShown(text: string, { visibility }: Field<unknown>): string {
  if (text === '') return '（空）';
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
  const shown = visibility === 'personal' ? mask(line) : line;
  const characters = [...shown];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : shown;
}

const marks = { added: '+', changed: '~', same: ' ' } as const;

function describeRow(change: RowChange, row: ImportRow | undefined, fields: Fields): string[] {
  const { kind, from, title, cells } = change;
  const head = `  ${marks[kind]} 第${from}行 ${title.replaceAll(/[\s\p{Cc}]+/gu, ' ')}`;
  const changed = cells.map(
    ({ field, before, after }) =>
      `      「${field.header}」${toShown(before, field)} → ${toShown(after, field)}`,
  );
  if (kind !== 'added') return [head, ...changed];
  const filled = [...(row?.cells ?? [])].flatMap(([name, text]) => {
    const field = fields[name];
    return field && text !== '' ? [`「${field.header}」${toShown(text, field)}`] : [];
  });
  return [head, `      ${filled.join(' ')}`];
}

/** What an import does to a roster, row by row; rows that stay as they are are only counted. */
export function describeChanges(merged: MergedRoster): string {
  const { table, target, changes, kept } = merged;
  const count = (kind: RowChange['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  const fields = toAllFields(table.roster);
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const left = kept > 0 ? `；原来另有 ${kept} 行，这次没有提到，保留不动` : '';
  return [
    `${table.file} → ${target}（${table.roster.title}）`,
    `  新增 ${count('added')} 行，修改 ${count('changed')} 行，不变 ${count('same')} 行${left}`,
    ...changes
      .filter(({ kind }) => kind !== 'same')
      .flatMap((change) => describeRow(change, rows.get(change.from), fields)),
  ].join('\n');
}
