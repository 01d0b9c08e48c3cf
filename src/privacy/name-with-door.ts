import type { Detector, PlainFinding } from './detector.ts';
import { toPlainText } from './plain-text.ts';
import { canBeName, isPersonName, namePattern, titledName } from './person-name.ts';

const number = '[0-9一二三四五六七八九十百零〇]{1,5}';
const building = '(?:幢|栋|座|号楼)';
/** What stands behind a number of three or four digits that is no flat: an area, a year, a sum. */
const notFlat = '(?!\\d| ?(?:平|米|元|人|个|株|辆|年|户|万|部|盏|处|次))';
const unit = ` ?单元(?: ?${number} ?室| ?\\d{3,4}${notFlat})?`;
const flat = ` ?[-—]? ?(?:\\d{1,2} ?[-—] ?)?\\d{3,4}(?: ?室|${notFlat})`;

/** A door behind which somebody lives; what begins alike is written once, for speed. */
const door = new RegExp(
  [
    `${number} ?(?:${building}(?: ?${number}${unit}|${flat}| ?${number} ?室)?|${unit.slice(2)}|(?<=\\d{3} ?)室|号 ?\\d{3,4} ?室)`,
    '(?<![\\d-])\\d{1,2} ?[-—] ?\\d{1,2} ?[-—] ?(?!(?:19|20)\\d\\d)\\d{3,4} ?室?(?![\\d-])',
    `门牌(?:号码?)?(?:为|是|:)? ?[^。\\n]{0,8}?${number} ?号?`,
    `[组弄埭浜村路街巷里] ?${number} ?号(?! ?(?:楼|线|桥|文|通知|地块|公告|院|门|窗))`,
  ].join('|'),
  'g',
);
const wholeBuilding = new RegExp(`^${number} ?${building}$`);

/** What follows the number of a place that is open to all. */
const venue =
  /^ ?(?:底楼|一楼|底层|架空层|楼下|楼前|楼后|楼顶|门前|门口|前|后|旁|东侧|西侧|南侧|北侧|(?:的)?(?:公共|社区|物业|党群|会议|活动|办公|服务|调解|阅览|值班|接待|警务|友邻|议事|居委|村委|大厅|中心|窗口|楼道|电梯|屋面|外墙|车棚|绿化|路灯|停车))/;

const label =
  '(?:姓名|户主|业主|住户|居民|村民|租户|房东|老人|独居老人|空巢老人|党员|楼道?长|网格长|联系人|申请人|当事人|负责人|投诉人|反映人|信访人|残疾人|低保户|困难户|家庭|户|户名|本人)';
const boundaryBefore = '(?<=^|[的\\s,，。;；:：、!?()（）【】《》“”"\'|\\u0001])';
const boundaryBehind =
  '(?=$|[\\s,，。;；:：、!?()（）【】《》“”"\'|\\u0001]|住|家|居|系|同志|[的户]|现住|先生|女士|等|反映|表示|投诉|提出|要求|希望|认为|建议|报修|来电|来访|称|说)';

const labelled = new RegExp(
  `${label}[ :：]{0,2}(${titledName}|${namePattern})${boundaryBehind}`,
  'g',
);
const bare = new RegExp(`${boundaryBefore}(${titledName}|${namePattern})${boundaryBehind}`, 'g');
const titled = new RegExp(`^${titledName}$`);
/** In the middle of a sentence only a verb of dwelling says where the name ends. */
const resident = new RegExp(
  `(${titledName}|${namePattern})(?=,? ?(?:现|家|租|居|常|同|都)?住)`,
  'g',
);

/** How far a name may stand from its door: within a sentence. */
const reach = 24;
const sentenceEnd = /[。！？!?；\u0001]|\n *\n/;
const lastPart = /(?:(?!\n *\n)[^。！？!?；\u0001])*$/;
/** Without one of these words a building alone is nobody's dwelling. */
const dwelling = /住|家在|[(（|]|地址|的|居民|业主|户主|[:：]/;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isBlock?: boolean;
}

/** Two characters are tried when three are none: the longest match may have eaten a verb. */
function toName(text: string, isLabelled: boolean): boolean {
  if (titled.test(text)) return !text.endsWith('家') || isLabelled;
  return isLabelled ? canBeName(text) : isPersonName(text);
}

/** The sentence around a door, as far as a name in it would be near. */
function findSentence(plain: string, { start, end }: Stretch): Stretch {
  const before = plain.slice(Math.max(0, start - reach - 12), start);
  const behind = plain.slice(end, end + reach + 12);
  const from = start - before.length + before.search(lastPart);
  const stop = behind.search(sentenceEnd);
  const to = end + (stop === -1 ? behind.length : stop);
  return { start: from, end: to, text: plain.slice(from, to) };
}

/** What follows a door: a name may stand right behind it. */
const toRest = ({ end, text }: Stretch, place: Stretch): Stretch => ({
  start: place.end,
  end,
  text: text.slice(text.length - (end - place.end)),
});

/** Names in the sentence of a door. */
function findNames({ start: offset, text: sentence }: Stretch): Stretch[] {
  const names: Stretch[] = [];
  // Most doors stand at the end, with nothing behind them.
  if (sentence.length < 2) return names;
  for (const pattern of sentence.includes('住') ? [labelled, bare, resident] : [labelled, bare]) {
    for (const { index, 0: whole, 1: text = '' } of sentence.matchAll(pattern)) {
      if (!toName(text, pattern === labelled)) continue;
      const start = offset + index + whole.lastIndexOf(text);
      names.push({ start, end: start + text.length, text });
    }
  }
  return names;
}

function findDoors(plain: string): Stretch[] {
  return [...plain.matchAll(door)].flatMap(({ index, 0: text }) => {
    const end = index + text.length;
    if (venue.test(plain.slice(end, end + 8))) return [];
    return [{ start: index, end, text, isBlock: wholeBuilding.test(text) }];
  });
}

/** A building alone is a dwelling only where the text says so: 张某住3幢. */
function isNear(plain: string, name: Stretch, place: Stretch): boolean {
  const isBefore = name.end <= place.start;
  const between = isBefore
    ? plain.slice(name.end, place.start)
    : plain.slice(place.end, name.start);
  if (between.length > reach || sentenceEnd.test(between)) return false;
  if (!place.isBlock) return true;
  return isBefore
    ? /住|家在|[(（|]|地址/.test(between)
    : /^ ?(?:的|居民|业主|住户|户主|[(（|:]| )/.test(between);
}

/** Characters between a name and a door; the one in front of the door counts as nearer. */
const toDistance = (name: Stretch, place: Stretch): number =>
  name.end <= place.start ? place.start - name.end : name.start - place.end + 0.5;

const digit = '[0-9０-９一二三四五六七八九十]';
/** Markup, blanks and invisible characters that may stand between. */
const loose = '[^\\u4e00-\\u9fff\\n]';
const doorSeed = new RegExp(
  [
    `${digit}${loose}{0,8}(?:幢|栋|座|号楼|单元|室|号(?=${loose}{0,4}${digit}))`,
    `[组弄埭浜村路街巷里]${loose}{0,12}${digit}${loose}{0,4}号`,
    `${digit}[ 　]?[-—－][ 　]?${digit}{1,2}[ 　]?[-—－][ 　]?${digit}{3}`,
    '门牌',
  ].join('|'),
  'g',
);

/** A person's name and the door of a dwelling that stands near it. */
export interface NamedDoor {
  readonly name: Stretch;
  readonly door: Stretch;
}

/** Every door of a dwelling with the name nearest to it. */
export function findNamedDoors(plain: string): NamedDoor[] {
  return findDoors(plain).flatMap((place): NamedDoor[] => {
    const sentence = findSentence(plain, place);
    if (place.isBlock && !dwelling.test(sentence.text)) return [];
    const names = [...findNames(sentence), ...findNames(toRest(sentence, place))];
    const near = names.filter((candidate) => isNear(plain, candidate, place));
    const [name] = near.sort((a, b) => toDistance(a, place) - toDistance(b, place));
    return name ? [{ name, door: place }] : [];
  });
}

/** 姓名+门牌: a person's name near the door of a dwelling. The address of a venue alone is public. */
export const nameWithDoor: Detector = {
  kind: 'name-with-door',
  seed: doorSeed,
  reach: 60,
  find: (plain) =>
    findNamedDoors(plain).map(({ name, door: place }): PlainFinding => {
      const start = Math.min(name.start, place.start);
      const end = Math.max(name.end, place.end);
      return { start, end, value: `${name.text}${place.text}` };
    }),
};

/** Whether a text names the door, or at least the building, of a dwelling. */
export const hasDoor = (text: string): boolean => findDoors(toPlainText(text).text).length > 0;
