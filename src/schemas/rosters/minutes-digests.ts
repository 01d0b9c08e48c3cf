import { id, text } from '../field-type.ts';
import { required } from '../field.ts';
import { count } from '../number-types.ts';
import { defineRoster } from '../roster.ts';

/** Fingerprints of the minutes as they were published; written by `npm run seal`. */
export const minutesDigests = defineRoster(
  'minutes-digests',
  '每份公布过的纪要一行，由 npm run seal 登记，不要手改；纪要改了却没有写更正，就会对不上',
  {
    minutes: required('纪要', id, { about: '纪要的文件名（不带 .md）' }),
    digest: required('指纹', text, { about: '纪要文字的 SHA-256 前 16 位' }),
    corrections: required('更正条数', count, { about: '登记时写了几条更正', unit: '条' }),
  },
);
