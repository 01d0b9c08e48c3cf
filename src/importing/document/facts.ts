import { parseWrittenDate } from '../../schemas/written-date.ts';
import { findAttendance } from './attendance.ts';

/** What a labelled line of minutes can tell. */
export type FactName =
  | 'date'
  | 'venue'
  | 'chair'
  | 'recorder'
  | 'invited'
  | 'present'
  | 'people'
  | 'sitting-in'
  | 'absent'
  | 'signed'
  | 'unit'
  | 'notice'
  | 'origin';

/** Labels as offices write them; a blank may stand between the characters. */
const labels: readonly [name: FactName, ...labels: string[]][] = [
  ['date', '会议时间', '协商时间', '议事时间', '发布日期', '发布时间', '时间', '日期'],
  ['venue', '会议地点', '协商地点', '议事地点', '地点'],
  ['chair', '会议主持', '主持人', '主持'],
  ['recorder', '会议记录', '记录人', '记录'],
  ['invited', '应到会人数', '应到人数', '应参会人数', '应参加人数', '应出席人数', '应到会', '应到'],
  ['present', '实到会人数', '实到人数', '实际到会', '实参会人数', '实参加人数', '实出席人数'],
  ['present', '实到会', '实到', '参会人数', '与会人数', '到会人数', '出席人数', '参加人数'],
  ['people', '参加人员', '参会人员', '与会人员', '出席人员', '到会人员', '参加人', '出席人'],
  ['people', '出席', '参加', '参会', '到会'],
  ['sitting-in', '列席人员', '列席人', '列席', '旁听人员', '旁听', '邀请列席', '特邀人员'],
  ['absent', '缺席人员', '缺席人', '缺席', '请假人员', '请假', '未到会人员', '未到人员', '未到会'],
  ['signed', '签到', '签名', '签字', '签发人'],
  ['unit', '组织单位', '单位', '友邻点', '友邻站'],
  ['notice', '公示时间', '公示期限', '公示期'],
  ['origin', '稿件来源', '来源'],
];

/** One labelled value. */
export interface Fact {
  readonly name: FactName;
  readonly label: string;
  readonly value: string;
}

const names = new Map(labels.flatMap(([name, ...words]) => words.map((word) => [word, name])));
const alternatives = [...names.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => [...word].join('[ \\u3000]*'))
  .join('|');
// 主持人（签字）： is a label like 主持人：; 居民代表签字： is one of signatures.
const signing = '(?:[（(]?签[字名章][）)]?)';
const label = new RegExp(
  `(?:^|[\\s\\u3000；;，,。])(?:(${alternatives})${signing}?|([\\u4e00-\\u9fff]{1,8}${signing}))[ \\u3000]*[:：]`,
  'g',
);
const onlyLabel = new RegExp(`^(${alternatives})[ \\u3000]*[:：]?$`);

/** Struck words count as deleted where a value is read. */
const struck = /(?<!\\)~~(?:[^~]|\\~)+~~/g;

/** Markdown as plain text, without what is struck out. */
export const toPlain = (text: string): string =>
  text
    .replaceAll(struck, '')
    .replaceAll('**', '')
    .replaceAll(/\\(?=[^\w\s])/g, '')
    .trim();

const toFact = (word: string, value: string): Fact | undefined => {
  const plain = word.replaceAll(/[ \u3000]/g, '');
  const name = names.get(plain) ?? (/签[字名章]/.test(plain) ? 'signed' : undefined);
  const text = value
    .replaceAll(/\s+/g, ' ')
    .replace(/[；;，,。]$/, '')
    .trim();
  return name && { name, label: plain, value: text };
};
const isFact = (fact: Fact | undefined): fact is Fact => fact !== undefined;

const toNumbers = ({ invited, present }: { invited: number; present: number }): Fact[] => [
  { name: 'invited', label: '应到', value: String(invited) },
  { name: 'present', label: '实到', value: String(present) },
];

/** A day at the beginning of a line, before its labels. */
const dateFirst = /^(\d{4}[年\-/.]\d{1,2}[月\-/.]\d{1,2}日?(?: \d{1,2}[:：]\d{2})?)[\s\u3000]+/;

/** The facts of a paragraph that begins with a label; undefined for any other paragraph. */
export function findFacts(paragraph: string): readonly Fact[] | undefined {
  const plain = toPlain(paragraph);
  // `2026-08-26 来源：…`: the day needs no word.
  const text = dateFirst.test(plain) ? `日期：${plain}` : plain;
  const found = [...text.matchAll(label)];
  if (found[0]?.index !== 0 || (text !== plain && found.length < 2)) {
    const attendance = findAttendance(plain);
    return attendance?.isAll ? toNumbers(attendance) : undefined;
  }
  return found
    .map(({ 0: whole, 1: word, 2: signed = '', index }, at) =>
      toFact(word ?? signed, text.slice(index + whole.length, found[at + 1]?.index)),
    )
    .filter(isFact)
    .flatMap(splitAttendance);
}

/** `应到：20人，实到18人` holds two numbers under one label. */
function splitAttendance(fact: Fact): Fact[] {
  const isNumber = fact.name === 'invited' || fact.name === 'present';
  const both = isNumber ? findAttendance(`${fact.label}${fact.value}`) : undefined;
  return both?.isAll ? toNumbers(both) : [fact];
}

/** Facts of a table row that reads label, value, label, value; undefined for any other row. */
export function findRowFacts(cells: readonly string[]): readonly Fact[] | undefined {
  // A flattened cell stands in every column it spanned.
  const own = cells.filter((cell, at) => at === 0 || cell !== cells[at - 1]);
  const facts = own.flatMap((cell, at) => {
    const word = at % 2 === 0 ? onlyLabel.exec(toPlain(cell))?.[1] : undefined;
    return word === undefined ? [] : [toFact(word, toPlain(own[at + 1] ?? ''))];
  });
  return own.length > 1 && facts.length === Math.ceil(own.length / 2)
    ? facts.filter(isFact).flatMap(splitAttendance)
    : undefined;
}

const chineseDay =
  /[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}[日号]/;

/** The first day that a text names, ISO. */
export function findDay(text: string): string | undefined {
  const match = /(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})/.exec(text);
  if (!match) return parseWrittenDate(chineseDay.exec(text)?.[0] ?? '');
  const [year = '', month = '', day = ''] = match.slice(1);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The day of a line that says nothing else, also in brackets; undefined for any other line. */
export function findOnlyDay(line: string): string | undefined {
  const day = parseWrittenDate(toPlain(line).replace(/^[（(](.*)[）)]$/, '$1'));
  return day?.length === 10 ? day : undefined;
}

const signatures: readonly FactName[] = ['chair', 'recorder', 'people', 'sitting-in', 'signed'];

/** The facts of a line under a text that is there to be signed; undefined for any other line. */
export function findSignatures(paragraph: string): readonly Fact[] | undefined {
  const facts = findFacts(paragraph) ?? [];
  const isSigned = facts.length > 0 && facts.every(({ name }) => signatures.includes(name));
  return isSigned ? facts : undefined;
}
