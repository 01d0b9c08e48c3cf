/** Delimiters that Excel, WPS and people write, with their names; the comma when in doubt. */
export const delimiterNames = {
  ',': '英文逗号',
  '\t': '制表符',
  ';': '英文分号',
  '；': '中文分号',
  '，': '中文逗号',
} as const;

export type Delimiter = keyof typeof delimiterNames;
const delimiters = Object.keys(delimiterNames) as readonly Delimiter[];

/** The delimiter of a CSV text: the one that cuts its first line into most parts. */
export function findDelimiter(text: string): Delimiter {
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  const unquoted = firstLine.replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string): number => unquoted.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best), ',');
}
