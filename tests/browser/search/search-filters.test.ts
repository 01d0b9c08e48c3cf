import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  ask,
  readCount,
  readParameter,
  settled,
  showAll,
} from '../../support/browser/search-page.ts';
import { usePages } from '../../support/browser/with-page.ts';

const withPage = usePages();

/** A reader who comes near the filters gets their choices: a common word was only counted so far. */
async function approachFilters(page: Page): Promise<void> {
  await page.focus('[data-search-filter=kind]');
  await page.waitForSelector('[data-search-filter=kind] option:nth-child(2)', {
    state: 'attached',
  });
}

test('a common word is counted, its pages come when they are wanted', async () => {
  await withPage(async (page) => {
    const texts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/fragment/')) texts.push(request.url());
    });
    await ask(page, '友邻');
    const counted = await readCount(page);
    const before = texts.length;
    await showAll(page);
    await page.waitForSelector(settled);
    expect(await page.locator('[data-search-result]').count()).toBe(counted);
    expect(await readCount(page)).toBe(counted);
    expect(texts.length).toBeGreaterThan(before);
  });
});

test('narrow the results, count what is left, stand in the address and come back', async () => {
  await withPage(async (page) => {
    await ask(page, '友邻');
    await approachFilters(page);
    const all = await readCount(page);
    const select = page.locator('[data-search-filter=kind]');
    const option = select.locator('option').nth(1);
    const kind = (await option.getAttribute('value')) ?? '';
    const label = await option.innerText();
    await select.selectOption(kind);
    expect(readParameter(page, 'kind')).toBe(kind);
    expect(label).toBe(`${kind}（${await readCount(page)}）`);
    expect(await readCount(page)).toBeLessThan(all);
    await page.selectOption('[data-search-filter=sample]', 'no');
    expect(await page.locator('[data-search-result] [data-sample]').count()).toBe(0);
    await page.selectOption('[data-search-sort]', 'date');
    expect(readParameter(page, 'sort')).toBe('date');
    await page.click('[data-search-clear]');
    expect(await readCount(page)).toBe(all);
    expect(readParameter(page, 'kind')).toBeNull();
    expect(await page.isVisible('[data-search-clear]')).toBe(false);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect(await select.inputValue()).toBe(kind);
    expect(await page.inputValue('[data-search-filter=sample]')).toBe('');
  });
});

test('by date the newest comes first and what has no date last', async () => {
  await withPage(async (page) => {
    await ask(page, '友邻');
    await page.selectOption('[data-search-sort]', 'date');
    await page.waitForSelector(settled);
    const dates = await page
      .locator('[data-search-result]')
      .evaluateAll((items) => items.map((item) => item.querySelector('time')?.dateTime ?? ''));
    expect(dates[0]).not.toBe('');
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

test('on a phone they fold away; the fold says how many are set', async () => {
  await withPage(
    async (page) => {
      await ask(page, '友邻');
      const fold = page.locator('[data-search-filters] details');
      expect(await fold.getAttribute('open')).toBeNull();
      await fold.locator('summary').click();
      await approachFilters(page);
      await page.selectOption('[data-search-filter=sample]', 'no');
      expect(await fold.locator('summary').innerText()).toBe('筛选和排序（已选 1 项）');
    },
    { viewport: { width: 360, height: 740 } },
  );
});
