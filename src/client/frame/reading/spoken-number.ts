const digits = '零一二三四五六七八九';
const units = ['', '十', '百', '千'];
const groups = ['', '万', '亿', '万亿'];

/** 2017 → 二零一七: years and codes. */
export const spellDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));

/** 85121234 → 八五幺二幺二三四: over the telephone 一 sounds too much like 七. */
export const spellPhone = (text: string): string => spellDigits(text).replace(/一/g, '幺');

/** Four digits at most. */
function speakGroup(group: string): string {
  let spoken = '';
  let hasGap = false;
  Array.from(group).forEach((digit, index) => {
    if (digit === '0') {
      hasGap = true;
      return;
    }
    if (hasGap && spoken !== '') spoken += '零';
    hasGap = false;
    spoken += spellDigits(digit) + (units[group.length - 1 - index] ?? '');
  });
  return spoken;
}

function speakWhole(text: string): string {
  const padded = text.padStart(Math.ceil(text.length / 4) * 4, '0');
  const parts = padded.match(/\d{4}/g) ?? [];
  let spoken = '';
  parts.forEach((part, index) => {
    const words = speakGroup(part);
    if (words === '') return;
    const needsZero = spoken !== '' && part.startsWith('0');
    spoken += (needsZero ? '零' : '') + words + (groups[parts.length - 1 - index] ?? '');
  });
  if (spoken === '') return '零';
  // 十五, not 一十五; 两千 and 两万, as people say.
  return spoken.replace(/^一十/, '十').replace(/^二(?=[千万亿])/, '两');
}

/** 156950 → 十五万六千九百五十, 12.5 → 十二点五; a code (leading zero, very long) digit by digit. */
export function speakNumber(text: string): string {
  const [whole = '', part] = text.split('.');
  const isCode = (whole.length > 1 && whole.startsWith('0')) || whole.length > 16;
  const spoken = isCode ? spellDigits(whole) : speakWhole(whole);
  return part === undefined ? spoken : `${spoken}点${spellDigits(part)}`;
}
