import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generatePortal } from '../portal/generate-portal.ts';
import { toUniformCounts } from '../portal/portal-size.ts';
import { renderSampleBody } from '../portal/sample-documents.ts';
import { toDay, toSampleRows } from '../portal/sample-rows.ts';
import { toDocx, toParagraph } from './office-file.ts';

/** The lines of a Markdown text as paragraphs, a table as one. */
function toParagraphs(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => line !== '' && !line.startsWith('|--'));
  return lines
    .map((line) => {
      if (!line.startsWith('|'))
        return toParagraph(line.replace(/^[#-]+ /, '').replaceAll('**', ''));
      const cells = line.slice(1, -1).split('|');
      const columns = cells.map((cell) => `<w:tc>${toParagraph(cell.trim())}</w:tc>`);
      return `<w:tbl><w:tr>${columns.join('')}</w:tr></w:tbl>`;
    })
    .join('')
    .replaceAll('</w:tbl><w:tbl>', '');
}

function renderMinutes(unit: string, index: number): string {
  const [year, month, day] = toDay(index).split('-').map(Number);
  const title = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>';
  return [
    `${title}${unit}协商纪要</w:t></w:r></w:p>`,
    toParagraph(`时间：${year}年${month}月${day}日`),
    toParagraph('地点：示例活动室'),
    toParagraph('应到12人，实到11人'),
    toParagraph('参加人员：居民代表9人、物业公司代表2人'),
    toParagraphs(renderSampleBody(index)),
    toParagraph('表决：赞成11票，反对0票，弃权0票'),
  ].join('');
}

/** A portal with so many points, and minutes of each of them as Word documents. */
export async function writeMinutes(
  folder: string,
  count: number,
): Promise<{ root: string; files: readonly string[] }> {
  const root = path.join(folder, `minutes-${count}`);
  await mkdir(root, { recursive: true });
  const rows = toUniformCounts(count);
  await generatePortal(root, { minutes: 0, rows });
  const files: string[] = [];
  for (const [index, row] of toSampleRows('points', rows).entries()) {
    const file = path.join(folder, `minutes-${index + 1}.docx`);
    await writeFile(file, toDocx(renderMinutes(String(row['名称']), index)));
    files.push(file);
  }
  return { root, files };
}
