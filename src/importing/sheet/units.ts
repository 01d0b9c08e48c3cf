import { isEqualDecimal, shiftDecimal } from '../../sources/office/sheets/decimal.ts';

const multiples: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 亿: 8 };
const bases = '元|人|个|户|条|度|次|件|平方米|㎡|米|%|天|小时|人次|块|场';
const unitPattern = new RegExp(`^(?:(百万|千|万|亿)?(?:${bases})|百万|千|万|亿)$`);

interface Unit {
  /** Power of ten. */
  readonly exponent: number;
  /** `元` of 万元; nothing of 万 alone. */
  readonly base: string;
}

function parseUnit(text: string): Unit | undefined {
  if (!unitPattern.test(text)) return undefined;
  const [multiple = ''] = /^(?:百万|千|万|亿)/.exec(text) ?? [];
  return { exponent: multiples[multiple] ?? 0, base: text.slice(multiple.length) };
}

/** Whether a word is a unit that amounts are counted in. */
export const isUnit = (text: string): boolean => unitPattern.test(text);

/** `金额（万元）`, `金额/万元`, `单位：万元` → 万元; undefined where no unit is written. */
export function readUnit(header: string): string | undefined {
  const plain = header.normalize('NFKC').replaceAll(/\s/g, '');
  const found =
    /[([【](?:单位:?)?([^()[\]【】]+)[)\]】]$/.exec(plain)?.[1] ??
    /(?:单位:|[/:,、])([^/:,、]+)$/.exec(plain)?.[1];
  const unit = found?.replace(/^人民币/, '');
  return unit !== undefined && isUnit(unit) ? unit : undefined;
}

/**
 * An amount in another unit of the same kind, with every digit.
 * @returns undefined when the two units are not of one kind
 */
export function convertAmount(amount: string, from: string, to: string): string | undefined {
  const [source, target] = [parseUnit(from), parseUnit(to)];
  if (!source || !target) return undefined;
  if (source.base !== target.base && source.base !== '' && target.base !== '') return undefined;
  return shiftDecimal(amount, source.exponent - target.exponent);
}

/** `¥1,234.50`, `12.5 万元` typed as text: the amount and its unit. */
export function readAmount(text: string): { amount: string; unit: string } | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  const match = /^(人民币|RMB|CNY|[¥￥])?(-?\d+(?:\.\d+)?)(\D*)$/i.exec(plain);
  const [, money, amount = '', tail = ''] = match ?? [];
  if (!match || (tail !== '' && !isUnit(tail))) return undefined;
  return { amount, unit: tail === '' && money !== undefined ? '元' : tail };
}

/** Whether two amounts are the same number. */
export const isSameAmount = (a: string, b: string): boolean => isEqualDecimal(a, b);
