import { countPattern, parseWrittenCount, withPlainDigits } from './written-count.ts';

const capacities =
  '书记|副书记|主任|副主任|站长|点长|负责人|社工|代表|网格员|委员|主席|秘书|民警|律师|法官|检察官|经理|组长|志愿者|干部|党员|工作人员';
const capacityFirst = new RegExp(`^(.*(?:${capacities}))[（(]?([\\u4e00-\\u9fff·]{2,4})?[）)]?$`);
const capacityInBrackets = new RegExp(`[（(]([^（）()]*(?:${capacities})[^（）()]*)[）)]$`);

/**
 * The capacity of one person, without the name; undefined when only a name stands there.
 * @returns `isWhole` false when a name was left out
 */
export function toCapacity(text: string): { capacity: string | undefined; isWhole: boolean } {
  const inBrackets = capacityInBrackets.exec(text)?.[1];
  if (inBrackets !== undefined) return { capacity: inBrackets, isWhole: false };
  const [, capacity, name] = capacityFirst.exec(text) ?? [];
  return { capacity, isWhole: capacity !== undefined && name === undefined };
}

/** How many took part in one capacity. */
export interface Counted {
  readonly capacity: string;
  readonly count: number;
}

/** The people of one line. */
export interface People {
  readonly counts: readonly Counted[];
  /** Those who only sat in or did not come; the word that says so is part of the capacity. */
  readonly apart: readonly Counted[];
  /** False when something was left out: a name, or what was not understood. */
  readonly isWhole: boolean;
}

const number = `(${countPattern})`;
const unit = '[人名位]';
const joined = /^(?:以及|另有|还有|和|及|与)/;
// 张三 is a name: only digits may stand without a unit. In brackets names may stand.
const after = new RegExp(
  `^([^\\d（）()：:]{1,20}?)[：:（(×xX\\s]*(?:${number}\\s*${unit}|(\\d{1,5}))[）)]?$`,
);
const before = new RegExp(`^${number}\\s*${unit}的?([^\\d（）()：:]{1,20})$`);
const isTotal = /^[共计合总]+$/;
const isApart = /列席|旁听|缺席|请假|未到|缺勤|未参加/;

/** 李某等居民代表 → 居民代表; undefined when only names stand before 等. */
function withoutNames(capacity: string): { text: string | undefined; isWhole: boolean } {
  const at = capacity.lastIndexOf('等');
  if (at < 0) return { text: capacity, isWhole: true };
  const rest = capacity.slice(at + 1);
  return { text: rest === '' ? undefined : rest, isWhole: false };
}

function readPart(part: string): { counted?: Counted; isWhole: boolean } {
  const own = part.replace(joined, '');
  const [, first = '', withUnit, bare = ''] = after.exec(own) ?? [];
  const [, lastCount = '', last = ''] = before.exec(own) ?? [];
  const [written, said] = first === '' ? [last, lastCount] : [first, withUnit ?? bare];
  const count = parseWrittenCount(said);
  const capacity = written.replace(/(?:一共|共计|合计|共)$/, '').trim();
  if (count === undefined) return { isWhole: false };
  // A total is counted in its parts.
  if (capacity === '' || isTotal.test(capacity)) return { isWhole: true };
  const { text, isWhole } = withoutNames(capacity);
  return text === undefined ? { isWhole } : { counted: { capacity: text, count }, isWhole };
}

// 居民代表12人（党员3人、群众9人）: the twelve are counted, not the three and the nine.
const details =
  /[（(][^（）()]*\d\s*[人名位][^（）()]*[、，,；;][^（）()]*[）)]|[（(]其中[^（）()]*[）)]/g;

/** `居民代表11人、物业公司代表1人` → counts; names are never taken over. */
export function toCounts(value: string): People {
  const text = withPlainDigits(value).replaceAll(details, '');
  const parts = text.split(/[、，,；;。\s]+/).filter((part) => part !== '');
  const read = parts.map(readPart);
  const counted = read.flatMap(({ counted: own }) => (own ? [own] : []));
  return {
    counts: counted.filter(({ capacity }) => !isApart.test(capacity)),
    apart: counted.filter(({ capacity }) => isApart.test(capacity)),
    isWhole: read.every(({ isWhole }) => isWhole) && text.length === withPlainDigits(value).length,
  };
}

/** Only the numbers of a line: `张某、李某2人` → `2人`; empty when there are none. */
export function toBareCounts(value: string): string {
  const { counts, apart, isWhole } = toCounts(value);
  const all = [...counts, ...apart];
  const alone = new RegExp(`^${number}\\s*${unit}`).exec(withPlainDigits(value.trim()))?.[1];
  const count = parseWrittenCount(alone ?? '');
  if (all.length === 0) return count === undefined ? '' : `${count}人`;
  return isWhole ? value : all.map(({ capacity, count: own }) => `${capacity}${own}人`).join('，');
}
