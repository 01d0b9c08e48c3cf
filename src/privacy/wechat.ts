import { toPlainFinding, type Detector } from './detector.ts';

/** Chinese names of it, and how people write them to get past a filter. */
const chinese = '微[ .*·]?信|[薇威徽维]信|[vV][ .]?信|微[ .]?[xX]|企微';
const latin = 'we ?chat|weixin|v ?x|w ?x';
const id = '[A-Za-z][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_@])';
const label = '(?: ?(?:号码?|账号|帐号|ID|id|联系|咨询))?';
const link = '(?: ?[:=是为]+ ?| ?-+ ?| ?[(] ?)';

const patterns = [
  new RegExp(`(?:${chinese})${label}${link}(${id})`, 'g'),
  // Without a colon only what has a digit or a line in it is surely no word.
  new RegExp(`(?:${chinese})${label} ?((?=[A-Za-z_-]*\\d|[A-Za-z]+_)${id})`, 'g'),
  new RegExp(
    `(?<![A-Za-z0-9])(?:${latin})${label} ?[:=] ?((?=[A-Za-z_-]*\\d|[A-Za-z]+_)${id})`,
    'gi',
  ),
  new RegExp(`(?<=[\\u4e00-\\u9fff][^\\u0001\\n]{0,6})(?:${latin})${label} ?: ?(${id})`, 'gi'),
];
/** What stands behind the word in ordinary sentences. */
const isNoId = (word: string): boolean =>
  /^(?:https?|wechat|weixin|android|iphone|windows|harmony|browser|chrome|safari|firefox)/i.test(
    word,
  );

/** 微信号: an id behind 微信, VX and the like; public accounts (公众号) have another word. */
export const wechat: Detector = {
  kind: 'wechat',
  seed: /[微薇威徽维]|[vVｖＶwWｗＷ](?:[^\w\u4e00-\u9fff]{0,4}(?:[xXｘＸ]|信)|e(?:ixin|[ ]?chat))|w(?:eixin|e ?chat)/gi,
  reach: 60,
  find: (plain) =>
    patterns.flatMap((pattern) =>
      [...plain.matchAll(pattern)].flatMap((match) => {
        const [, found = ''] = match;
        return isNoId(found) ? [] : [toPlainFinding(match, found)];
      }),
    ),
};
