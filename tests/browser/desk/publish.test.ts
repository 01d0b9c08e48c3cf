import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/desk/server/store/open-store.ts';
import { findViolations } from '../../support/browser/find-violations.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { useDesk } from '../../support/desk/use-desk.ts';

const withPage = usePages();
const { getUrl, getRoot } = useDesk();
const communities = (): string => path.join(getRoot(), 'data/communities.csv');
const readCommunities = (): Promise<string> => readFile(communities(), 'utf8');

/** Types into a cell as people do, and waits until the desk has it. */
async function typeInto(page: Page, [row, column]: readonly [string, string], text: string) {
  await page.dblclick(`[data-row-id=${row}][data-column="${column}"]`);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-desk-state=draft]');
}

async function save(page: Page): Promise<void> {
  await page.click('[data-desk-save]');
  await page.waitForSelector('[data-desk-state=saved]');
}

test('a changed cell changes its line, and nothing before it is saved', () =>
  withPage(async (page) => {
    const before = await readCommunities();
    await page.goto(`${getUrl()}rosters/communities/`);
    await typeInto(page, ['fenghuang', '别名'], '凤凰社区居委会；凤凰');
    expect(await readCommunities()).toBe(before);
    await save(page);
    const after = await readCommunities();
    const changed = after.split('\n').filter((line, at) => line !== before.split('\n')[at]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('凤凰社区居委会；凤凰');
  }));

test(
  '(d) of a clerk’s day: published to a folder, with what changed, and one step back',
  () =>
    withPage(async (page) => {
      const target = path.join(getRoot(), '..', `${path.basename(getRoot())}-site`);
      const publish = async (): Promise<string> => {
        await page.goto(`${getUrl()}publish/`);
        await page.fill('input[name=target]', target);
        await page.click('[data-publish-start]');
        await page.waitForSelector('[data-publish-state=running]');
        await page.waitForSelector('[data-publish-state=done]', { timeout: 120_000 });
        return (await page.textContent('.publish-progress')) ?? '';
      };
      const readPage = (): Promise<string> =>
        readFile(path.join(target, 'communities/fenghuang/index.html'), 'utf8');
      expect(await publish()).toMatch(/新增 \d{3} 页/);
      await page.goto(`${getUrl()}rosters/communities/`);
      await typeInto(page, ['fenghuang', '小区/村小组个数'], '12');
      await save(page);
      expect(await publish()).toContain('/communities/fenghuang/');
      const published = await readPage();
      await page.click('[data-publish-back]');
      await page.waitForSelector('text=已经退回上一次的网站');
      expect(await readPage()).not.toBe(published);
      expect(await findViolations(page)).toEqual([]);
    }),
  240_000,
);

/** Makes everything that was saved so far a day older. */
function makeYesterday(): void {
  const store = openStore(getRoot());
  store.exec("UPDATE changes SET at = strftime('%Y-%m-%dT%H:%M:%SZ', at, '-1 day')");
  store.close();
}

test('(e) of a clerk’s day: yesterday’s change of one phone number is taken back, later ones stay', () =>
  withPage(async (page) => {
    const stations = path.join(getRoot(), 'data/stations.csv');
    const before = await readFile(stations, 'utf8');
    const [first = '', second = ''] = before
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0] ?? '');
    const change = async (row: string, text: string): Promise<void> => {
      await page.goto(`${getUrl()}rosters/stations/`);
      await typeInto(page, [row, '电话'], text);
      await save(page);
    };
    await change(first, '0573-80000001');
    makeYesterday();
    await change(second, '0573-80000002');
    await page.goto(`${getUrl()}history/?file=data/stations.csv`);
    const old = page.locator('[data-change]', { hasText: '0573-80000001' });
    await old.locator('[data-undo]').click();
    await page.waitForSelector('[data-change] em');
    const after = await readFile(stations, 'utf8');
    expect(after).not.toContain('0573-80000001');
    expect(after).toContain('0573-80000002');
    const changed = after.split('\n').filter((line, at) => line !== before.split('\n')[at]);
    expect(changed).toHaveLength(1);
    expect(await findViolations(page)).toEqual([]);
  }));

test('a file changed beside the desk: both changes stay, and one cell changed twice is asked about', () =>
  withPage(async (page) => {
    await page.goto(`${getUrl()}rosters/communities/`);
    await typeInto(page, ['ruyi', '别名'], '如意');
    await typeInto(page, ['nanshi', '别名'], '南市');
    const text = await readCommunities();
    const beside = text
      .split('\n')
      .map((line) =>
        line.startsWith('nanshi,') ? line.replace(/^(nanshi,[^,]*,)[^,]*/, '$1旁边改的') : line,
      )
      .map((line) =>
        line.startsWith('baihua,') ? line.replace(/^(baihua,[^,]*,)[^,]*/, '$1百花') : line,
      )
      .join('\n');
    expect(beside).not.toBe(text);
    await writeFile(communities(), beside);
    await page.waitForSelector('[data-desk-state=conflict]');
    expect(await page.textContent('[data-conflict]')).toContain('旁边改的');
    await page.click('[data-conflict] button:first-of-type');
    await page.waitForSelector('[data-desk-state=draft]');
    await save(page);
    const after = await readCommunities();
    for (const own of [',如意,', ',南市,', ',百花,']) expect(after).toContain(own);
  }));
