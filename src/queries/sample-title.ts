const mark = '【示例】';

const marks = /[【（(]示例[】）)]/gu;

/** Words beside which a badge says 示例 already. */
export function withoutMark(text: string): string {
  return text.replaceAll(marks, '').trim();
}

/** A title as it may leave the site: a sample's begins with the mark, and has it only once. */
export function toMarkedTitle({ title, isSample }: { title: string; isSample: boolean }): string {
  return isSample ? mark + title.replaceAll(mark, '') : title;
}
