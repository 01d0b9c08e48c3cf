import { createIssue, type Issue } from '../../issues/issue.ts';
import { toAttendance } from './attendance-matter.ts';
import { findDay, type Fact, type FactName } from './facts.ts';
import { createFindFact, type FrontMatter, type MatterContext, type NamedUnit } from './matter.ts';
import { toMinutesLines, type MinutesFacts } from './minutes-lines.ts';
import { toCapacity } from './people.ts';
import type { DocumentParts } from './to-blocks.ts';

const onlyDay = /^\d{4}\D\d{1,2}\D\d{1,2}日?(?:[（(]?(?:星期|周).[）)]?)?$/;

const cutDays = (text: string): string[] => text.split(/至|到|—|－|~|--/);

/** Whether a key of the front matter says all that the labelled value says. */
function isSaid({ name, value }: Fact, unit: NamedUnit | undefined): boolean {
  switch (name) {
    case 'date':
      return onlyDay.test(value.replaceAll(' ', ''));
    case 'invited':
    case 'present':
      return /^\d+\s*[人名位]?$/.test(value);
    case 'unit':
      return value === unit?.name;
    case 'notice':
      return cutDays(value).filter((day) => findDay(day) !== undefined).length === 2;
    case 'origin':
      return false;
    case 'venue':
    case 'chair':
    case 'recorder':
    case 'people':
    case 'sitting-in':
    case 'absent':
    case 'signed':
      return true;
  }
}

/** Labels behind which names stand; they never go back into the text as they are. */
const personal: readonly FactName[] = [
  'chair',
  'recorder',
  'people',
  'sitting-in',
  'absent',
  'signed',
];

/** The unit whose name stands in the text; the longest, because names contain each other. */
function findUnit(units: readonly NamedUnit[], texts: readonly string[]): NamedUnit | undefined {
  const named = units.filter(({ name }) => texts.some((text) => text.includes(name)));
  return named.sort((a, b) => b.name.length - a.name.length)[0];
}

/** The level that words name without naming a unit. */
const findLevel = (title: string): string | undefined => /友邻(点|站|中心)/.exec(title)?.[1];

/** One person by capacity; a bare name stays behind. */
function toPerson(
  key: string,
  text: string | undefined,
  file: string,
): { capacity: string | undefined; issues: Issue[] } {
  if (text === undefined || text === '') return { capacity: undefined, issues: [] };
  const { capacity, isWhole } = toCapacity(text);
  const place = { file, column: key };
  return {
    capacity,
    issues: isWhole ? [] : [createIssue('names-left-out', place, { label: key })],
  };
}

const vote =
  /赞成\D{0,4}(\d+)\s*[票人][^\d。]{0,6}反对\D{0,4}(\d+)\s*[票人][^\d。]{0,6}弃权\D{0,4}(\d+)/;

function toVote(text: string): MinutesFacts['vote'] {
  const [, inFavour, against = '', abstaining = ''] = vote.exec(text) ?? [];
  return inFavour === undefined ? undefined : { inFavour, against, abstaining };
}

/** Minutes: when, where, who by capacity, how they voted. */
export function toMinutes(parts: DocumentParts, { file, units }: MatterContext): FrontMatter {
  const find = createFindFact(parts);
  const { title, blocks, bareDay } = parts;
  const unit = findUnit(units, [find('unit') ?? '', title]);
  const date = findDay(find('date') ?? '') ?? findDay(title) ?? bareDay?.day;
  const chair = toPerson('主持人', find('chair'), file);
  const recorder = toPerson('记录人', find('recorder'), file);
  const attendance = toAttendance(parts, file);
  const [from = '', to = ''] = cutDays(find('notice') ?? '');
  const isLeft = (fact: Fact): boolean =>
    !personal.includes(fact.name) &&
    fact.value !== '' &&
    (find(fact.name) !== fact.value || !isSaid(fact, unit));
  return {
    date,
    unit,
    left: [...parts.facts.filter(isLeft), ...attendance.left],
    lines: toMinutesLines({
      title,
      level: unit?.level ?? findLevel(title),
      unit: unit?.id,
      date,
      venue: find('venue'),
      chair: chair.capacity,
      recorder: recorder.capacity,
      ...attendance.numbers,
      attendance: attendance.counts,
      vote: toVote(blocks.join('\n')),
      noticeFrom: findDay(from),
      noticeTo: findDay(to),
    }),
    issues: [...chair.issues, ...recorder.issues, ...attendance.issues],
  };
}
