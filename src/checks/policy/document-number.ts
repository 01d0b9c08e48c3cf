import { createIssue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';

// 当街办〔2017〕19号; orders and announcements are numbered without a year: 国务院令第711号.
const form =
  /^[\p{Script=Han}（）]{2,}(?:〔(?:19|20)\d{2}〕[1-9]\d*号|[令告](?:(?:19|20)\d{2}年)?第[1-9]\d*号)$/u;

/** What was probably meant, or nothing when too little is left of it. */
function repair(written: string): string {
  const match =
    /^(\p{Script=Han}+)[^\p{Script=Han}\d]*((?:19|20)\d{2})[^\p{Script=Han}\d]+第?0*([1-9]\d*)号?$/u.exec(
      written.normalize('NFKC').replaceAll(/\s/g, ''),
    );
  return match ? `${match[1] ?? ''}〔${match[2] ?? ''}〕${match[3] ?? ''}号` : '';
}

/** A document number is written as GB/T 9704 has it: year in 〔〕, no leading zero, no 第. */
export const documentNumber: Check = ({ policies }) =>
  policies.flatMap(({ place, documentNumber: written }) => {
    if (written === undefined || form.test(written)) return [];
    const at = { ...place, column: '文号', value: written };
    return [createIssue('invalid-document-number', at, { meant: repair(written) })];
  });
