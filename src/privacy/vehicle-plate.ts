import { toPlainFinding, type Detector } from './detector.ts';

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const between = '[ .·•・_\\-]{0,2}';
const letter = '[A-HJ-NP-Za-hj-np-z]';
const serial = '[A-HJ-NP-Za-hj-np-z0-9]';

const joined = (parts: readonly string[]): string => parts.join(between);
const times = (part: string, count: number): string[] => Array<string>(count).fill(part);

/** Ordinary; learner, trailer, police, Hong Kong and Macau; new-energy small and large. */
const endings = [
  joined([...times(serial, 4), '[学警挂港澳试超领]']),
  joined(['[A-HJKa-hjk]', serial, ...times('\\d', 4)]),
  joined([...times('\\d', 5), '[A-HJKa-hjk]']),
  joined(times(serial, 5)),
];
const plate = new RegExp(
  `[${provinces}]${between}${letter}${between}(?:${endings.join('|')})(?![A-Za-z0-9])(?!-\\d)`,
  'g',
);

/** 车牌号: a province, a letter and five or six more characters, at least two of them digits. */
export const vehiclePlate: Detector = {
  kind: 'vehicle-plate',
  seed: new RegExp(
    `[${provinces}][^\\u4e00-\\u9fff\\n]{0,24}[A-HJ-NP-Za-hj-np-zＡ-ＨＪ-ＮＰ-Ｚａ-ｈｊ-ｎｐ-ｚ]`,
    'g',
  ),
  reach: 80,
  find: (plain) =>
    [...plain.matchAll(plate)]
      .filter(([found]) => (found.match(/\d/g) ?? []).length >= 2)
      .map((match) => toPlainFinding(match)),
};
