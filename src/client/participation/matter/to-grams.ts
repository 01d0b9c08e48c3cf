import { toCompact } from '../../search/names/compact.ts';

/** Characters that say nothing of a matter by themselves. */
const common = new Set(
  '的了是在和与及或也都就不很还又再要想能会可让使给对向从到于把被将着过们我你他她它您这那哪个些种件有没无来去上下里外中前后左右大小多少好坏人事说做看请吧吗呢啊一二三四五六七八九十两几第么什怎样为何因所以但而且如果时候天年月日点希望居民小区社区村楼区方地家住户个',
);
/** Pairs that stand in nearly every matter. */
const commonPairs = new Set([
  '居民',
  '希望',
  '小区',
  '社区',
  '我们',
  '有人',
  '能不',
  '不能',
  '没有',
  '晚上',
  '地方',
  '邻居',
  '大家',
  '问题',
  '意见',
  '建议',
  '解决',
  '反映',
  '申请',
  '登记',
  '咨询',
  '办理',
  '预约',
]);

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** What a text is compared by: characters and pairs of characters that say something. */
export function toGrams(text: string): Set<string> {
  const characters = [...toCompact(text).text];
  const grams = new Set<string>();
  characters.forEach((character, index) => {
    if (!isHan(character)) return;
    if (!common.has(character)) grams.add(character);
    const pair = character + (characters[index + 1] ?? '');
    const isEmpty = [...pair].every((one) => common.has(one)) || commonPairs.has(pair);
    if (pair.length > 1 && isHan(pair) && !isEmpty) grams.add(pair);
  });
  return grams;
}
