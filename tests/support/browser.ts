import { access } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

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
  return chromium.executablePath();
}

/** A real Chromium: the machine's own, else the one that comes inside an npm package. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await findExecutable(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
