const mark = '【示例】';

/** A title as it may leave the site: a sample's begins with the mark, and has it only once. */
export function toMarkedTitle({ title, isSample }: { title: string; isSample: boolean }): string {
  return isSample ? mark + title.replaceAll(mark, '') : title;
}
