import { createIssue, type Issue } from '../../issues/issue.ts';
import type { DocumentFolder } from '../../schemas/document.ts';
import { findDay, type Fact, type FactName } from './facts.ts';
import { toCapacity, toCounts } from './people.ts';
import type { DocumentParts } from './to-blocks.ts';

/** A point, station or the centre that minutes can be of. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly level: '点' | '站' | '中心';
}

/** Front matter as it will be written; a key without a value is left out. */
export interface FrontMatter {
  readonly lines: readonly string[];
  /** Labelled values that the front matter has no room for; they go back into the text. */
  readonly left: readonly Fact[];
  readonly date: string | undefined;
  readonly unit: NamedUnit | undefined;
  readonly issues: readonly Issue[];
}

const onlyDay = /^\d{4}\D\d{1,2}\D\d{1,2}日?(?:[（(]?(?:星期|周).[）)]?)?$/;

/** Whether a key of the front matter says all that the labelled value says. */
function isSaid({ name, value }: Fact, unit: NamedUnit | undefined): boolean {
  switch (name) {
    case 'date':
      return onlyDay.test(value.replaceAll(' ', ''));
    case 'invited':
    case 'present':
      return /^\d+\s*人?$/.test(value);
    case 'unit':
      return value === unit?.name;
    case 'notice':
      return (
        value.split(/至|到|—|－|~|--/).filter((day) => findDay(day) !== undefined).length === 2
      );
    case 'venue':
    case 'chair':
    case 'recorder':
    case 'people':
      return true;
    case 'origin':
      return false;
  }
}

/** Labels behind which names stand; they never go back into the text. */
const personal: readonly FactName[] = ['chair', 'recorder', 'people'];

interface Context {
  /** Name of the Word file, for messages. */
  readonly file: string;
  readonly units: readonly NamedUnit[];
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const toLine = (key: string, value: string | number | undefined): string[] =>
  value === undefined || value === ''
    ? []
    : [`${key}: ${typeof value === 'number' ? value : quote(value)}`];

type FindFact = (name: FactName) => string | undefined;

const createFindFact =
  ({ facts }: DocumentParts): FindFact =>
  (name) =>
    facts.find((fact) => fact.name === name)?.value;

const toCount = (text: string | undefined): number | undefined => {
  const digits = /\d+/.exec(text ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
};

/** The unit whose name stands in the text; the longest, because names contain each other. */
function findUnit(units: readonly NamedUnit[], texts: readonly string[]): NamedUnit | undefined {
  const named = units.filter(({ name }) => texts.some((text) => text.includes(name)));
  return named.sort((a, b) => b.name.length - a.name.length)[0];
}

/** The level that words name without naming a unit. */
const findLevel = (title: string): string | undefined => /友邻(点|站|中心)/.exec(title)?.[1];

/** One person by capacity; a bare name stays behind. */
function toPersonLine(
  key: string,
  text: string | undefined,
): { lines: string[]; isWhole: boolean } {
  if (text === undefined || text === '') return { lines: [], isWhole: true };
  const { capacity, isWhole } = toCapacity(text);
  return { lines: toLine(key, capacity), isWhole };
}

const vote =
  /赞成\D{0,4}(\d+)\s*[票人][^\d。]{0,6}反对\D{0,4}(\d+)\s*[票人][^\d。]{0,6}弃权\D{0,4}(\d+)/;

function toVoteLines(text: string): string[] {
  const [, inFavour, against, abstaining] = vote.exec(text) ?? [];
  if (inFavour === undefined) return [];
  return [
    '表决:',
    `  赞成: ${inFavour}`,
    `  反对: ${against ?? ''}`,
    `  弃权: ${abstaining ?? ''}`,
  ];
}

function toAttendance(parts: DocumentParts, file: string): { lines: string[]; issues: Issue[] } {
  const people = parts.facts.filter(({ name, value }) => name === 'people' && value !== '');
  const read = people.map(({ label, value }) => ({ label, ...toCounts(value) }));
  const counts = read
    .filter(({ label }) => !/缺席|请假/.test(label))
    .flatMap((entry) => entry.counts);
  const lines = counts.flatMap(({ capacity, count }) => [
    `  - 身份: ${quote(capacity)}`,
    `    人数: ${count}`,
  ]);
  const issues = read
    .filter(({ isWhole }) => !isWhole)
    .map(({ label }) => createIssue('names-left-out', { file, column: '参加' }, { label }));
  return { lines: lines.length > 0 ? ['参加:', ...lines] : [], issues };
}

function toMinutes(parts: DocumentParts, { file, units }: Context): FrontMatter {
  const find = createFindFact(parts);
  const { title, blocks } = parts;
  const unit = findUnit(units, [find('unit') ?? '', title]);
  const date = findDay(find('date') ?? '') ?? findDay(title);
  const chair = toPersonLine('主持人', find('chair'));
  const recorder = toPersonLine('记录人', find('recorder'));
  const attendance = toAttendance(parts, file);
  const noticeDays = (find('notice') ?? '').split(/至|到|—|－|~|--/);
  const bare = [...(chair.isWhole ? [] : ['主持人']), ...(recorder.isWhole ? [] : ['记录人'])];
  return {
    date,
    unit,
    left: parts.facts.filter(
      (fact) =>
        !personal.includes(fact.name) &&
        fact.value !== '' &&
        (find(fact.name) !== fact.value || !isSaid(fact, unit)),
    ),
    lines: [
      ...toLine('标题', title),
      ...toLine('层级', unit?.level ?? findLevel(title)),
      ...toLine('单位', unit?.id),
      ...toLine('日期', date),
      ...toLine('地点', find('venue')),
      ...chair.lines,
      ...recorder.lines,
      ...toLine('应到', toCount(find('invited'))),
      ...toLine('实到', toCount(find('present'))),
      ...attendance.lines,
      ...toVoteLines(blocks.join('\n')),
      ...toLine('公示起', findDay(noticeDays[0] ?? '')),
      ...toLine('公示止', findDay(noticeDays[1] ?? '')),
    ],
    issues: [
      ...bare.map((label) => createIssue('names-left-out', { file, column: label }, { label })),
      ...attendance.issues,
    ],
  };
}

/** The day under a text: the last paragraph that is nothing but a date. */
function findSignedDay(blocks: readonly string[]): string | undefined {
  const isDay = (block: string): boolean => /^\d{4}年\d{1,2}月\d{1,2}日$/.test(block.trim());
  return findDay(blocks.findLast(isDay) ?? '');
}

function toNews(parts: DocumentParts): FrontMatter {
  const find = createFindFact(parts);
  const date = findDay(find('date') ?? '') ?? findSignedDay(parts.blocks);
  const lines = [
    ...toLine('标题', parts.title),
    ...toLine('日期', date),
    ...toLine('来源', find('origin')),
  ];
  const left = parts.facts.filter(
    (fact) => fact.name !== 'origin' && !(fact.name === 'date' && isSaid(fact, undefined)),
  );
  return { date, unit: undefined, lines, left, issues: [] };
}

const documentNumber = /[\u4e00-\u9fff]{2,8}〔\d{4}〕\d+号/;

function toPolicy(parts: DocumentParts): FrontMatter {
  const date = findSignedDay(parts.blocks) ?? findDay(createFindFact(parts)('date') ?? '');
  const number = documentNumber.exec(parts.blocks.slice(0, 5).join('\n'))?.[0];
  const lines = [
    ...toLine('标题', parts.title),
    ...toLine('文号', number),
    ...toLine('成文日期', date),
  ];
  return { date, unit: undefined, lines, left: parts.facts, issues: [] };
}

/** What the front matter of a document can take from the document itself. */
export function toFrontMatter(
  folder: DocumentFolder,
  parts: DocumentParts,
  context: Context,
): FrontMatter {
  switch (folder) {
    case 'minutes':
      return toMinutes(parts, context);
    case 'news':
      return toNews(parts);
    case 'policies':
      return toPolicy(parts);
    case 'pages':
      return {
        date: undefined,
        unit: undefined,
        lines: toLine('标题', parts.title),
        left: parts.facts,
        issues: [],
      };
  }
}

/** The kind of document that its words show; undefined when they do not. */
export function findFolder({ title, blocks }: DocumentParts): DocumentFolder | undefined {
  if (/纪要|协商|议事|会议记录/.test(title)) return 'minutes';
  const head = blocks.slice(0, 5).join('\n');
  if (documentNumber.test(head) || /关于.*的(?:通知|意见|决定|方案|办法|通告)$/.test(title)) {
    return 'policies';
  }
  return /动态|简讯|新闻|活动/.test(title) ? 'news' : undefined;
}
