import { openZip, type Zip } from '../../zip.ts';

/** Whether UTF-16 text stands in the bytes, as names do in Word's older format. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].map((sign) => `${sign}\0`).join('');
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1 << 20)).includes(wide);
}

const startsWith = (bytes: Uint8Array, pattern: RegExp): boolean =>
  pattern.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64)));

/** What a file is that is no .docx, by its first bytes. */
function findOtherKind(bytes: Uint8Array): string {
  if (bytes.length === 0) return '文件是空的';
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    return hasName(bytes, 'EncryptedPackage')
      ? '打开时要输密码，请先去掉密码'
      : '是旧的 .doc 或 .wps 格式，只改了文件名';
  }
  if (startsWith(bytes, /^\{\\rtf/)) return '是 .rtf 格式，只改了文件名';
  if (startsWith(bytes, /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|html)|^MIME-Version/i)) {
    return '是网页或 XML 格式，只改了文件名';
  }
  if (startsWith(bytes, /^%PDF/)) return '是 PDF，只改了文件名';
  return '内容不是 Word 文档，或者已经损坏';
}

function findOtherZip({ names }: Zip): string {
  if (names.some((name) => name.startsWith('xl/'))) return '是 Excel 表格，只改了文件名';
  if (names.includes('content.xml')) return '是 .odt 格式，只改了文件名';
  return '内容不是 Word 文档，或者已经损坏';
}

/** Opens the bytes of a .docx file, or says what they are instead. */
export function openDocx(bytes: Uint8Array): { zip: Zip } | { reason: string } {
  try {
    const zip = openZip(bytes);
    if (zip.names.some((name) => name.startsWith('word/'))) return { zip };
    return { reason: findOtherZip(zip) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { reason: findOtherKind(bytes) };
  }
}
