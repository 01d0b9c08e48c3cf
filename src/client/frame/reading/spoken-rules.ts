import { speakNumber, spellDigits, spellPhone } from './spoken-number.ts';

// No lookbehind: Safari below 16.4 cannot read it. \b stands between a digit and a Chinese character.
/** What is written so, and how it is said; the parts are those of the pattern, the whole first. */
export type Rule = readonly [pattern: RegExp, spoken: (parts: readonly string[]) => string];

const dash = '\\s*[-–—―~～至到]{1,2}\\s*';
const number = '\\d+(?:\\.\\d+)?';
const counted = '元点站年月日天人户次名场村个家平方米社区季度小时';
const rule = (source: string, spoken: Rule[1]): Rule => [new RegExp(source, 'g'), spoken];

const toTime = (hour: string, minute: string): string => {
  const rest =
    minute === '00'
      ? ''
      : `${minute.startsWith('0') ? '零' : ''}${speakNumber(String(Number(minute)))}分`;
  return `${speakNumber(String(Number(hour)))}点${rest}`;
};

const toDate = (year: string, month: string, day?: string): string =>
  `${spellDigits(year)}年${speakNumber(String(Number(month)))}月${day === undefined ? '' : `${speakNumber(String(Number(day)))}日`}`;

/** 三(二)2(5) → 三、二、二、五 */
const toClause = (text: string): string =>
  spellClause(text)
    .replace(/[()（）]+/g, '、')
    .replace(/^、|、$/g, '');
const spellClause = (text: string): string =>
  text.replace(/\d+/g, (digits) => `(${speakNumber(digits)})`);

const hanNumber = '[一二三四五六七八九十]+';

/** Applied one after the other; what a rule has made Chinese is no longer seen by the next. */
export const spokenRules: readonly Rule[] = [
  rule('https?://\\S+', () => '网址'),
  rule('(\\d),(?=\\d{3}(?!\\d))', ([, digit = '']) => digit),
  // 文号
  rule(
    '[〔\\[［](\\d{4})[〕\\]］]\\s*(?:第)?(\\d+)号',
    ([, year = '', count = '']) => ` ${spellDigits(year)}年 ${speakNumber(count)}号`,
  ),
  rule('〔(\\d{4})〕', ([, year = '']) => ` ${spellDigits(year)}年 `),
  // Telephones
  rule(
    '\\b(0\\d{2,3})\\s?[-－—]\\s?(\\d{7,8})\\b',
    ([, area = '', local = '']) => `${spellPhone(area)} ${spellPhone(local)}`,
  ),
  rule(
    '((?:代码|编号|编码|识别码)[：:]?\\s*)(\\d+)',
    ([, words = '', text = '']) => words + spellDigits(text),
  ),
  rule('\\b1[3-9]\\d{9}\\b', ([text = '']) => spellPhone(text)),
  rule(
    '\\b(1[3-9]\\d)\\*+(\\d{4})\\b',
    ([, start = '', end = '']) => `${spellPhone(start)}，中间隐去，${spellPhone(end)}`,
  ),
  rule(
    '\\b(?:12345|12348|1238\\d|123[0-9]{2}|9[56]\\d{3})(?![\\d.%％/:：]|\\s*[个人户名元次场万亿平㎡份家])\\b',
    ([text = '']) => spellPhone(text),
  ),
  rule(
    '((?:拨打|拨|电话|热线|报警|急救|火警)[：:]?\\s*)(1\\d\\d)\\b',
    ([, words = '', text = '']) => words + spellPhone(text),
  ),
  // Dates and times
  rule(
    `\\b(\\d{4})(年?)${dash}(\\d{4})年`,
    ([, from = '', word = '', to = '']) => `${spellDigits(from)}${word}到${spellDigits(to)}年`,
  ),
  rule(
    '\\b((?:19|20)\\d{2})([-./])(\\d{1,2})\\2(\\d{1,2})\\b',
    ([, year = '', , month = '', day = '']) => toDate(year, month, day),
  ),
  rule('\\b((?:19|20)\\d{2})-(0[1-9]|1[0-2])\\b', ([, year = '', month = '']) =>
    toDate(year, month),
  ),
  rule('\\b(\\d{4})\\s*年', ([, year = '']) => `${spellDigits(year)}年`),
  rule('\\b([01]?\\d|2[0-4])[:：]([0-5]\\d)(?![\\d:：])', ([, hour = '', minute = '']) =>
    toTime(hour, minute),
  ),
  rule(
    `([年月日点分季])${dash}(?=[\\d零一二三四五六七八九十上下第])`,
    ([, word = '']) => `${word}到`,
  ),
  // Clauses, marks of lists
  rule(`${hanNumber}(?:[(（](?:${hanNumber}|\\d+)[)）]|\\d+(?=[(（]))+\\d*`, ([text = '']) =>
    toClause(text),
  ),
  rule(
    `(^|[\\s。；，、])[(（](${hanNumber}|\\d+)[)）]`,
    ([, before = '', count = '']) => `${before}${/\d/.test(count) ? speakNumber(count) : count}，`,
  ),
  rule(
    '(^|[。；]\\s*)(\\d{1,2})[.、．]\\s*(?!\\d)',
    ([, before = '', count = '']) => `${before}${speakNumber(count)}，`,
  ),
  // Percentages, fractions, ranges
  rule(
    `\\b(${number})[%％]?${dash}(${number})[%％]`,
    ([, from = '', to = '']) => `百分之${speakNumber(from)}到百分之${speakNumber(to)}`,
  ),
  rule(`\\b(${number})[%％]`, ([, text = '']) => `百分之${speakNumber(text)}`),
  rule(`\\b(${number})‰`, ([, text = '']) => `千分之${speakNumber(text)}`),
  rule(
    '\\b(\\d{1,3})/(\\d{1,3})\\b(?![/\\d])',
    ([, part = '', whole = '']) => `${speakNumber(whole)}分之${speakNumber(part)}`,
  ),
  rule(`\\b(${number})${dash}(?=${number})`, ([, text = '']) => `${speakNumber(text)}到`),
  // Units
  rule('(?:㎡|m²)', () => '平方米'),
  rule('(?:km²|㎢)', () => '平方公里'),
  rule('(\\d)\\s*km\\b', ([, digit = '']) => `${digit}公里`),
  rule('(\\d)\\s*kg\\b', ([, digit = '']) => `${digit}公斤`),
  rule('(\\d)\\s*m\\b', ([, digit = '']) => `${digit}米`),
  rule(`([${counted}])/(?=[${counted}])`, ([, word = '']) => `${word}每`),
  rule('≥\\s*', () => '不少于'),
  rule('≤\\s*', () => '不超过'),
  // 两个, 两名, but 第二条 and 二月
  rule(
    '(^|[^第\\d.])2(?=[个名次场户天周处座件份位家人条]|年(?!级|代))',
    ([, before = '']) => `${before}两`,
  ),
  rule(`\\b${number}`, ([text = '']) => speakNumber(text)),
  rule('——|→', () => '，'),
];
