import { createIssue, type Issue } from '../../../issues/issue.ts';
import type { Finding, FindingKind } from './findings.ts';

interface Group {
  readonly kind: FindingKind;
  readonly what: string;
  readonly places: readonly string[];
  readonly count: number;
}

const mostPlaces = 3;

/** `“会议同意增设…”`, `“甲…”、“乙…”等处`; empty when no place has any text. */
function toWhere({ places }: Group): string {
  const known = [...new Set(places.filter((place) => place !== ''))];
  if (known.length === 0) return '';
  const shown = known.slice(0, mostPlaces).map((place) => `“${place}”`);
  return `，在${shown.join('、')}${known.length > mostPlaces ? '等处' : '这里'}`;
}

/** Findings of one kind are one message, with the places it is about. */
function group(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group & { places: string[]; count: number }>();
  for (const { kind, what, where } of findings) {
    const key = kind === 'numbered' ? kind : `${kind} ${what}`;
    const known = groups.get(key) ?? { kind, what, places: [], count: 0 };
    known.count += 1;
    known.places.push(kind === 'numbered' ? what : where);
    groups.set(key, known);
  }
  return [...groups.values()];
}

function toIssue(found: Group, file: string): Issue {
  const { kind, what, count } = found;
  const place = { file };
  const where = toWhere(found);
  switch (kind) {
    case 'hidden':
      return createIssue('hidden-text', place, { count, where });
    case 'unseen':
      return createIssue('unseen-text', place, { count, where });
    case 'struck':
      return createIssue('struck-in-word', place, { count, where });
    case 'lost':
      return createIssue('lost-part', place, {
        what: `${what}${where.replace(/^，在/, '（在')}${where === '' ? '' : '）'}`,
      });
    case 'left-out':
      return createIssue('left-out-part', place, { what, count, where });
    case 'changed':
      return createIssue('changed-look', place, { what, count, where });
    case 'merged':
      return createIssue('table-flattened', place, { count });
    case 'symbol':
      return createIssue('unknown-symbol', place, { what, where });
    case 'numbering':
      return createIssue('unknown-numbering', place, { what, where });
    case 'stored':
      return createIssue('stored-field', place, { what, count, where });
    case 'numbered':
      return createIssue('chinese-numbering', place, { count, numbers: toNumbers(found) });
    case 'cropped':
      return createIssue('cropped-picture', place, { count });
    case 'picture-type':
      return createIssue('unsupported-picture', place, { type: what });
  }
}

const toNumbers = ({ places }: Group): string =>
  places
    .slice(0, mostPlaces)
    .map((number) => `“${number}”`)
    .join('');

/** Findings as issues of a file. */
export const nameFindings = (findings: readonly Finding[], file: string): Issue[] =>
  group(findings).map((found) => toIssue(found, file));
