import type { MarkRun } from './mark-runs.ts';

// The hundred commonest; the rarer ones are mostly other words.
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const doubleSurnames = '欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|宇文|鲜于';
const beforeName =
  '居民|村民|业主|住户|租户|代表|党员|书记|主任|站长|组长|队长|会长|委员|社工|老师|医生|律师|警官|同志|由|和|与|及|向|请|对|是|经|为';
const endsWithMasked = new RegExp(
  `(?:(?:^|[^\\p{Script=Han}]|${beforeName})[${surnames}]|${doubleSurnames})$`,
  'u',
);
const longestName = 6;

const isDigit = (character: string): boolean => /\p{Nd}/u.test(character);
const isLatin = (character: string): boolean => /[\p{Nd}A-Za-z]/u.test(character);
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

const numeral = '\\d０-９一二三四五六七八九十百千万两零〇';
const endsWithNumber = new RegExp(`[${numeral}][\\p{Script=Han}℃°%％]{0,2}$`, 'u');
const beginsWithNumber = new RegExp(`^(?:周|星期|第|[上下]午|[-－约近])?[${numeral}]`);

/** Whether the run stands between two numbers: 60*40厘米, 8点~9点. */
export function isBetweenNumbers({ start, end }: MarkRun, line: string): boolean {
  const before = line.slice(Math.max(0, start - 4), start);
  return endsWithNumber.test(before) && beginsWithNumber.test(line.slice(end, end + 4));
}

/** Stars that stand for what they hide or for 乘: 138****1234, 张**, 60*40*30. */
export function isPlainStars(run: MarkRun, line: string): boolean {
  const { before, after, start, end } = run;
  const length = end - start;
  if (length > 3) return true;
  const isInNumber = isLatin(before) && isLatin(after);
  if (isInNumber && (length === 1 || isDigit(before) || isDigit(after))) return true;
  if (length === 1 && isBetweenNumbers(run, line)) return true;
  return endsWithMasked.test(line.slice(Math.max(0, start - longestName), start));
}

const isSurname = (character: string): boolean => character !== '' && surnames.includes(character);
/** What stands between two blanks to be filled in: **月**日. */
const unit = /^(?:[年月日时分秒号室幢栋座楼层组弄路村户人次元万个点]|单元|小时|分钟|平米){1,2}$/;

/** Whether two runs that Markdown would pair stand for something hidden or for 乘. */
export function isPlainPair(first: MarkRun, second: MarkRun, line: string): boolean {
  const inner = line.slice(first.end, second.start);
  if (unit.test(inner)) return true;
  if (isSurname(first.before) && isSurname(second.before)) return true;
  const isSingle = first.end - first.start === 1 && [...inner].length === 1;
  return isSingle && isWord(inner) && isWord(first.before) && isWord(second.after);
}
