import { createIssue, type Issue } from '../../issues/issue.ts';
import type { SheetRow } from '../../sources/office/sheets/sheet.ts';
import type { ToPlace } from './place-of.ts';

const noteStart =
  /^[(（[【]?(?:注|备注|说明|附注|制表|填表|填报|审核|复核|单位|负责人|日期|联系人|数据来源|资料来源)[人日期单位（(签章盖字)）]*\s*[:：0-9１-９.、]/;
const numbered = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、．]\s*\D/;
// What stands behind these is a person's name or signature.
const signature = /(?<=(?:制表|填表|填报|审核|复核|负责|联系)[人]?\s*[:：]\s*).*$/;

/** A remark under the table: all that is filled begins like one, in the first columns. */
function isNote(texts: readonly string[], isBehindNote: boolean): boolean {
  if (texts.length === 0 || texts.length > 6) return false;
  if (texts.every((text) => noteStart.test(text))) return true;
  const [only = ''] = texts;
  return texts.length === 1 && isBehindNote && (numbered.test(only) || only.length > 12);
}

/** Parts the remarks under a table from its rows; each is named at its cell. */
export function takeNotes(
  rows: readonly SheetRow[],
  toPlace: ToPlace,
): { rows: SheetRow[]; issues: Issue[] } {
  const issues: Issue[] = [];
  let isBehindNote = false;
  const kept = rows.filter(({ row, cells }) => {
    const texts = cells.flatMap(({ text }) => (text === '' ? [] : [text]));
    if (texts.length > 0 && !isNote(texts, isBehindNote)) {
      isBehindNote = false;
      return true;
    }
    if (texts.length === 0) return true;
    isBehindNote = true;
    const column = cells.findIndex(({ text }) => text !== '');
    const value = (texts[0] ?? '').replace(signature, '…');
    issues.push(createIssue('note-row', { ...toPlace(row, column), value }));
    return false;
  });
  return { rows: kept, issues };
}
