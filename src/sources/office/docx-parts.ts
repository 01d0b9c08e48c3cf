import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Zip } from './zip.ts';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The text that a part of a Word document holds. */
const toText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity)
    .trim();

const count = (xml: string, tag: RegExp): number => xml.match(tag)?.length ?? 0;

// A page number, with or without dashes and 第…页, is no loss.
const isPageNumber = (text: string): boolean => /^[\s\d\-—–·第页共/]*$/.test(text);

const chineseFormats = /w:numFmt w:val="(?:chinese|ideograph|japanese|taiwanese)/i;

/** Parts that a page cannot show and the conversion would drop without a word. */
async function findLost(zip: Zip, body: string): Promise<string[]> {
  const lost: string[] = [];
  for (const [pattern, what] of [
    [/^word\/header\d*\.xml$/, '文字的页眉'],
    [/^word\/footer\d*\.xml$/, '文字的页脚'],
  ] as const) {
    const parts = zip.names.filter((name) => pattern.test(name));
    const texts = await Promise.all(parts.map((name) => zip.readText(name)));
    if (texts.some((xml) => !isPageNumber(toText(xml ?? '')))) lost.push(what);
  }
  if (/<m:oMath[\s>]/.test(body)) lost.push('公式');
  if (/<c:chart[\s>]/.test(body)) lost.push('图表');
  if (body.includes('<dgm:relIds')) lost.push('SmartArt 图形');
  if (/<w:object[\s>]/.test(body)) lost.push('嵌入的文件');
  // The conversion reads text boxes in Word's older notation only; Word writes both, WPS may not.
  if (body.includes('<wps:txbx') && !body.includes('<v:textbox')) lost.push('文本框');
  return lost;
}

function findTracked(body: string, file: string): Issue[] {
  const insertions = count(body, /<w:(?:ins|moveTo)\s/g);
  const deletions = count(body, /<w:(?:del|moveFrom)\s/g);
  if (insertions + deletions === 0) return [];
  return [createIssue('tracked-changes', { file }, { insertions, deletions })];
}

async function findComments(zip: Zip, file: string): Promise<Issue[]> {
  const xml = (await zip.readText('word/comments.xml')) ?? '';
  return [...xml.matchAll(/<w:comment\s[\s\S]*?<\/w:comment>/g)].map(([part]) => {
    const text = toText(part).replaceAll(/\d(?:[\s-]?\d){6,}/g, '***');
    return createIssue('document-comment', { file }, { comment: text });
  });
}

function findFootnotes(body: string, file: string): Issue[] {
  const notes = count(body, /<w:(?:footnote|endnote)Reference\s/g);
  return notes === 0 ? [] : [createIssue('document-footnotes', { file }, { count: notes })];
}

/** Everything in a Word document that does not become text of the page, or not as it looks. */
export async function findDocxIssues(zip: Zip, file: string): Promise<Issue[]> {
  const body = (await zip.readText('word/document.xml')) ?? '';
  const numbering = (await zip.readText('word/numbering.xml')) ?? '';
  const lost = await findLost(zip, body);
  const hasChineseNumbers = /<w:numPr[\s>]/.test(body) && chineseFormats.test(numbering);
  return [
    ...lost.map((what) => createIssue('lost-part', { file }, { what })),
    ...(hasChineseNumbers ? [createIssue('chinese-numbering', { file })] : []),
    ...findTracked(body, file),
    ...(await findComments(zip, file)),
    ...findFootnotes(body, file),
  ];
}
