/** What a labelled line of minutes can tell. */
export type FactName =
  | 'date'
  | 'venue'
  | 'chair'
  | 'recorder'
  | 'invited'
  | 'present'
  | 'people'
  | 'unit'
  | 'notice'
  | 'origin';

/** Labels as offices write them; a blank may stand between the characters. */
const labels: readonly [name: FactName, ...labels: string[]][] = [
  ['date', '会议时间', '协商时间', '发布日期', '发布时间', '时间', '日期'],
  ['venue', '会议地点', '协商地点', '地点'],
  ['chair', '会议主持', '主持人', '主持'],
  ['recorder', '会议记录', '记录人', '记录'],
  ['invited', '应到人数', '应到'],
  ['present', '实到人数', '实到'],
  ['people', '参加人员', '参会人员', '与会人员', '出席人员', '列席人员', '缺席人员', '参加人'],
  ['people', '出席', '列席', '缺席', '参加', '请假', '签到', '签名'],
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
const label = new RegExp(`(?:^|[\\s\\u3000；;，,。])(${alternatives})[ \\u3000]*[:：]`, 'g');
const onlyLabel = new RegExp(`^(${alternatives})[ \\u3000]*[:：]?$`);
const attendance = /^应到[^\d]{0,4}(\d+)\s*人?[，,；;、\s]*实到[^\d]{0,4}(\d+)\s*人?[。.]?$/;

const toPlain = (text: string): string =>
  text
    .replaceAll('**', '')
    .replaceAll(/\\(?=[^\w\s])/g, '')
    .trim();
const toFact = (word: string, value: string): Fact | undefined => {
  const plain = word.replaceAll(/[ \u3000]/g, '');
  const name = names.get(plain);
  const text = value
    .replaceAll(/\s+/g, ' ')
    .replace(/[；;，,。]$/, '')
    .trim();
  return name && { name, label: plain, value: text };
};
const isFact = (fact: Fact | undefined): fact is Fact => fact !== undefined;

/** The facts of a paragraph that begins with a label; undefined for any other paragraph. */
export function findFacts(paragraph: string): readonly Fact[] | undefined {
  const text = toPlain(paragraph);
  const both = attendance.exec(text);
  if (both) return [toFact('应到', both[1] ?? ''), toFact('实到', both[2] ?? '')].filter(isFact);
  const found = [...text.matchAll(label)];
  if (found[0]?.index !== 0) return undefined;
  return found
    .map(({ 0: whole, 1: word = '', index }, at) =>
      toFact(word, text.slice(index + whole.length, found[at + 1]?.index)),
    )
    .filter(isFact);
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
    ? facts.filter(isFact)
    : undefined;
}

/** The first day that a text names, ISO. */
export function findDay(text: string): string | undefined {
  const match = /(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})/.exec(text);
  if (!match) return undefined;
  const [year = '', month = '', day = ''] = match.slice(1);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
