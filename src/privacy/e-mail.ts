import { toPlainFinding, type Detector } from './detector.ts';

const at = '(?: ?[[(（【] ?(?:at|AT|@) ?[\\])）】] ?| at | AT | @ |@)';
const dot = '(?:\\.| ?[[(] ?(?:dot|DOT) ?[\\])] ?)';
const address = new RegExp(
  `(?<![\\w.+-])([A-Za-z0-9][\\w.%+-]{0,63})${at}((?:[A-Za-z0-9-]{1,63}${dot}){1,5}[A-Za-z]{2,24})(?![\\w-])`,
  'g',
);

/** Offices' own addresses; and file names such as `layers@2x.png`, which are none. */
const isOfficial = (domain: string): boolean => /(?:^|\.)gov\.cn$/i.test(domain);
const isFileName = (domain: string): boolean =>
  /^\d(?:\.\d)?x\.(?:png|jpe?g|gif|webp|avif)$/i.test(domain);

/** 邮箱, unless it is an office's under gov.cn. */
export const eMail: Detector = {
  kind: 'e-mail',
  seed: /[@＠﹫]|#0*64\b|#[xX]0*40\b|&commat|%40|\\u0040|[[(（【][\s\u3000]?(?:at|AT)[\s\u3000]?[\])）】]| (?:at|AT) /g,
  reach: 100,
  find: (plain) =>
    [...plain.matchAll(address)].flatMap((match) => {
      const domain = (match[2] ?? '').replaceAll(/[[(] ?dot ?[\])]/gi, '.').replaceAll(/\s/g, '');
      if (isOfficial(domain) || isFileName(domain)) return [];
      // “look at example.com” is a sentence: only a mark says that an address is meant.
      if (/ at /i.test(match[0]) && !/[[(] ?dot/i.test(match[0])) return [];
      return [toPlainFinding(match)];
    }),
};
