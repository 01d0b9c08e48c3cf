import { createHeaderLookup, toAllFields } from '../../../importing/roster-headers.ts';
import { openRosterLines } from '../../../importing/roster-lines.ts';
import type { Field } from '../../../schemas/field.ts';
import { rosterNames, type RosterName } from '../../../schemas/roster-names.ts';
import { rosters } from '../../../schemas/rosters/index.ts';
import { decodeText } from '../../../sources/tables/decode-text.ts';
import { peopleTexts } from '../../../words/desk/people.ts';
import { toPinyin } from '../../../queries/search/pinyin.ts';
import { seesPersonal, type Person } from '../../shared/person.ts';
import type { GridColumn, GridRow, GridView, ReferenceChoice } from '../../shared/roster-change.ts';
import { createRowAccess, type ToRowAccess } from '../people/row-access.ts';
import { toRowPage } from '../preview/row-pages.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { toGridStatus } from './to-grid-status.ts';
import type { RosterDraft } from './roster-draft.ts';

const choicePrefix = '选一：';

/** The words of a choice, from the type's own name: a choice is named after its words. */
function toChoices({ type }: Field<unknown>): readonly string[] | undefined {
  if (type.name === '是或否') return ['是', '否'];
  if (!type.name.startsWith(choicePrefix)) return undefined;
  const [list = ''] = type.name.slice(choicePrefix.length).split('，');
  return list.split('、');
}

/** A column as the grid shows it. */
export function toColumn(
  header: string,
  field: Field<unknown> | undefined,
  isInFile: boolean,
): GridColumn {
  const choices = field && toChoices(field);
  return {
    header,
    about: field?.about ?? '',
    type: field?.type.name ?? '',
    ...(choices && { choices }),
    ...(field?.type.refersTo && { refersTo: field.type.refersTo }),
    isRequired: field?.required ?? false,
    isPersonal: field?.visibility === 'personal',
    isNumeric: field?.type.isNumeric ?? false,
    ...(field?.unit !== undefined && { unit: field.unit }),
    isInFile,
  };
}

/** The columns of the file in its order, then those of the roster that it does not have yet. */
export function toColumns({ roster, lines }: RosterDraft, person: Person): GridColumn[] {
  const lookup = createHeaderLookup(roster);
  const fields = toAllFields(roster);
  const names = lines().header.map((header) => ({ header, name: lookup(header) }));
  const used = new Set(names.map(({ name }) => name));
  const own = names.map(({ header, name }) => toColumn(header, fields[name ?? ''], true));
  const more = Object.entries(fields)
    .filter(([name]) => !used.has(name) && name !== 'isSample')
    .map(([, field]) => toColumn(field.header, field, false));
  return [...own, ...more].filter(({ isPersonal }) => !isPersonal || seesPersonal(person));
}

/** What a reference column offers: the records of the other roster, drafts included. */
export function toReferences(workspace: Workspace, name: RosterName): ReferenceChoice[] {
  const roster = rosters[name];
  const lookup = createHeaderLookup(roster);
  return [`data/${name}.csv`, `data/samples/${name}.csv`].flatMap((file) => {
    const bytes = workspace.read(file);
    const decoded = bytes && decodeText(bytes, file);
    if (!decoded || 'issue' in decoded) return [];
    const lines = openRosterLines(roster, decoded.text);
    const at = (field: string): number =>
      lines.header.findIndex((header) => lookup(header) === field);
    const [id, title] = [at('id'), Math.max(at('name'), at('title'))];
    return lines.list().map(({ cells }) => {
      const label = (cells[title] ?? '').trim();
      const syllables = toPinyin(label).split(' ');
      const initials = syllables.map(([first = '']) => first).join('');
      return {
        id: (cells[id] ?? '').trim(),
        name: label,
        typed: `${syllables.join('')} ${initials}`,
      };
    });
  });
}

function toRows(
  draft: RosterDraft,
  columns: readonly GridColumn[],
  toAccess: ToRowAccess,
): GridRow[] {
  const lines = draft.lines();
  const places = columns.map(({ header }) => lines.header.indexOf(header));
  const lookup = createHeaderLookup(draft.roster);
  const key = lines.header.findIndex((header) => lookup(header) === draft.roster.key);
  return lines.list().map(({ uid, cells }) => {
    const access = toAccess(lines.header, cells);
    return {
      uid,
      id: (draft.roster.key === undefined ? '' : (cells[key] ?? '').trim()) || uid,
      row: lines.toRow(uid) ?? 0,
      cells: places.map((at, index) => {
        const isHidden = columns[index]?.isPersonal === true && !access.seesPersonal;
        return isHidden ? peopleTexts.hidden : at < 0 ? '' : (cells[at] ?? '');
      }),
      ...(!access.mayChange && { isLocked: true }),
    };
  });
}

/** A roster as the grid shows it to somebody. */
export async function toGridView(
  draft: RosterDraft,
  workspace: Workspace,
  person: Person,
): Promise<GridView> {
  const columns = toColumns(draft, person);
  const { roster, file } = draft;
  const referred = new Set(columns.flatMap(({ refersTo }) => refersTo ?? []));
  const names = rosterNames.filter((name) => referred.has(name));
  const key = roster.key === undefined ? undefined : toAllFields(roster)[roster.key]?.header;
  return {
    ...(await toGridStatus(draft, workspace, person)),
    roster: roster.name,
    title: roster.title,
    file,
    epoch: draft.epoch(),
    keyColumn: key,
    columns,
    rows: toRows(draft, columns, createRowAccess(workspace, person, roster.name)),
    references: Object.fromEntries(names.map((name) => [name, toReferences(workspace, name)])),
    page: toRowPage(draft),
  };
}
