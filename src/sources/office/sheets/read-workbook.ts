import { createIssue, type Issue } from '../../../issues/issue.ts';
import { openZip } from '../zip.ts';
import { readOds } from './read-ods.ts';
import { TooLargeError, type Sheet } from './sheet.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

// Below this the library takes a cut-off file for text.
const smallestCompound = 1536;

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

/** Why these bytes are no workbook; the library would take any text for a table. */
function findWrongFormat(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return '文件是空的';
  const isCompound = startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) && bytes.length >= smallestCompound;
  if (isZip(bytes) || isCompound) return undefined;
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 512)).trimStart();
  if (/^\ufeff?<(?:html|!doctype|table|\?xml|meta)/i.test(head)) return '其实是网页格式';
  return '内容不是表格，或者已经损坏';
}

function toReason(error: unknown): string {
  if (error instanceof TooLargeError) return `${error.message}，超过一份名册可能有的`;
  return error instanceof Error && /password|encrypt/i.test(error.message)
    ? '加了密码'
    : '内容已经损坏，或不是表格';
}

/** The sheets by what the file is, not by how it is called. */
async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  if (!isZip(bytes)) {
    // Its tables of old encodings take longer to load than most workbooks to read.
    const { readXls } = await import('./read-xls.ts');
    return readXls(bytes);
  }
  const zip = openZip(bytes);
  return zip.names.includes('content.xml') ? readOds(zip) : readXlsx(zip);
}

/**
 * The sheets of an .xlsx, .xls or .ods workbook.
 * @param file name for messages
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
): Promise<{ sheets: readonly Sheet[]; issues: Issue[] }> {
  const refuse = (reason: string): { sheets: readonly Sheet[]; issues: Issue[] } => ({
    sheets: [],
    issues: [createIssue('broken-import', { file }, { reason })],
  });
  const wrong = findWrongFormat(bytes);
  if (wrong !== undefined) return refuse(wrong);
  try {
    return { sheets: await readSheets(bytes), issues: [] };
  } catch (error) {
    return refuse(toReason(error));
  }
}
