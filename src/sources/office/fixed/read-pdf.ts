import { getDocumentProxy } from 'unpdf';
import type { FixedPage, Fragment } from './fragment.ts';
import { unpacksBeyond } from './unpacked-size.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** As many pages as a policy has, and ten times more. */
const mostPages = 500;
/** What stands on all pages, unpacked: a page of text takes 10 to 50 KB. */
const longestContent = 12 * 1024 * 1024;

async function readPage(pdf: Document, number: number): Promise<FixedPage> {
  const page = await pdf.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const fragments = items.flatMap((item): Fragment[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 1, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(a, b);
    return [{ text: item.str, x: x - left, y: top - y, width: item.width, size }];
  });
  const hasPicture = await showsPicture(page);
  return { width: right - left, height: top - bottom, fragments, hasPicture };
}

async function showsPicture(page: Awaited<ReturnType<Document['getPage']>>): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const { OPS } = await import('unpdf/pdfjs');
  const pictures = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return fnArray.some((operation: number) => pictures.includes(operation));
}

/**
 * The texts of a PDF at their places.
 * @returns why it cannot be read, in an editor's words
 */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly FixedPage[] } | { readonly reason: string }> {
  if (await unpacksBeyond(bytes, longestContent)) return { reason: '内容太长' };
  let pdf: Document;
  try {
    // The library takes the bytes away; the caller's stay.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { reason: isLocked ? '加了密码' : '内容不是 PDF，或者已经损坏' };
  }
  if (pdf.numPages > mostPages) return { reason: `超过 ${mostPages} 页` };
  const pages: FixedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number));
  return { pages };
}
