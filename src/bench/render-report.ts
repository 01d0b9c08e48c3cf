import type { Bar, MarkdownSection } from './bench.ts';

/** A column of a table; figures stand on the right. */
export interface Column {
  readonly header: string;
  readonly isFigure?: boolean;
}

const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const rule = columns.map(({ isFigure = false }) => (isFigure ? '--:' : '---'));
  return [toLine(columns.map(({ header }) => header)), toLine(rule), ...rows.map(toLine)].join(
    '\n',
  );
}

function renderBar({ text, isMet, figure }: Bar): string {
  const verdict = isMet === undefined ? '未测' : isMet ? '达到' : '未达到';
  return `- **${verdict}** ${text}：${figure}`;
}

function renderSection({ title, text, bars = [] }: MarkdownSection): string {
  const list = bars.length === 0 ? [] : ['### 指标', bars.map(renderBar).join('\n')];
  return [`## ${title}`, text, ...list].join('\n\n');
}

/**
 * The report of all benches.
 * @param machine what it was measured on
 */
export function renderReport(machine: string, sections: readonly MarkdownSection[]): string {
  return `${['# 测量报告', machine, ...sections.map(renderSection)].join('\n\n')}\n`;
}
