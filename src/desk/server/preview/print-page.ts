import { loadProgram } from '../../../astro/compile-program.ts';
import { providePortal } from '../../../astro/portal-slot.ts';
import type { LoadResult } from '../../../pipeline/load-portal.ts';
import { previewBase } from '../../shared/preview.ts';
import { findProgram } from './find-program.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Prints one page or file of the site, and nothing besides.
 * @param address in the site: `/points/hedong-1/`
 * @returns undefined where no page is
 */
export async function printPage(
  result: LoadResult,
  address: string,
): Promise<Response | undefined> {
  const { renderFresh } = await loadProgram(await findProgram());
  const url = new URL(previewBase + address.slice(1), 'http://127.0.0.1:4321');
  // The slot holds one portal; with drafts or without, one page is printed after the other.
  const printed = last.then(async () => {
    const [, , id = ''] = address.split('/');
    const only = id === '' ? undefined : id;
    providePortal({ provide: () => Promise.resolve(result), only });
    const response = await renderFresh(new Request(url));
    // The reason has been printed by Astro.
    return response?.ok ? response : undefined;
  });
  last = printed.catch(() => undefined);
  return printed;
}
