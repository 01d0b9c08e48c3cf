import type { Browser, Page } from 'playwright-core';

/** Opens a page, uses it, and returns what the browser refused, missed or asked of others. */
export async function watchPage(
  browser: Browser,
  address: { readonly site: string; readonly file: string },
  use?: (page: Page) => Promise<void>,
): Promise<string[]> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address.site)) complaints.push(`outside: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.exposeFunction('noteRefused', (what: string) => complaints.push(`refused: ${what}`));
  await page.addInitScript(() => {
    const { noteRefused } = window as unknown as { noteRefused: (what: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      noteRefused(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address.site + address.file, { waitUntil: 'networkidle' });
  await use?.(page);
  await page.close();
  return complaints;
}
