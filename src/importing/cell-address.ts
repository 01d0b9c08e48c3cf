/** `A`, `B` … `AA`: what a spreadsheet calls a column, counted from 0. */
export function toColumnName(column: number): string {
  const [high, low] = [Math.floor(column / 26), column % 26];
  return (high > 0 ? toColumnName(high - 1) : '') + String.fromCharCode(0x41 + low);
}

/** `D3`: what a spreadsheet calls a cell. */
export const toAddress = (row: number, column: number): string => `${toColumnName(column)}${row}`;
