import { expect, test } from 'vitest';
import { letTwoPeopleEdit } from '../../../src/bench/desk/two-people.ts';
import { useDesk } from '../../support/desk/use-desk.ts';
import { useBrowser } from '../../support/browser/use-browser.ts';
import { usePages } from '../../support/browser/with-page.ts';
import { createRandom } from '../../support/random.ts';

const { getUrl } = useDesk();
const getBrowser = useBrowser();
const withPage = usePages(getBrowser);

test('two people edit one roster: nothing is overwritten unseen, each conflict is shown', async () => {
  const outcome = await letTwoPeopleEdit(getBrowser(), {
    url: getUrl(),
    roster: 'communities',
    rows: ['fenghuang', 'jiefang'],
    columns: ['别名', '出处'],
    edits: 40,
    draw: createRandom(5),
  });
  expect(outcome.accepted).toBeGreaterThan(10);
  expect(outcome.refused).toBeGreaterThan(0);
  expect([outcome.unseen, outcome.wrong]).toEqual([[], []]);
}, 120_000);

test('one person in two tabs: the text that came second is asked about', () =>
  withPage(async (page) => {
    const address = `${getUrl()}rosters/communities/`;
    const cell = '[data-row-id=meiyuan][data-column=别名]';
    await page.goto(address);
    await page.waitForSelector(cell);
    const second = await page.context().newPage();
    await second.goto(address);
    await second.waitForSelector(cell);
    // As when a tab lies open over lunch: it does not hear of the other one's change.
    await second.route('**/api/rosters/communities', (route) => route.abort());
    for (const [tab, text] of [
      [page, '第一'],
      [second, '第二'],
    ] as const) {
      const answered = tab.waitForResponse((response) => response.url().endsWith('/changes'));
      await tab.dblclick(cell);
      await tab.keyboard.press('Control+A');
      await tab.keyboard.insertText(text);
      await tab.keyboard.press('Enter');
      await answered;
    }
    await second.waitForSelector('[data-desk-state=conflict]');
    const asked = await second.innerText('[data-conflict]');
    expect(asked).toContain('第一');
    expect(asked).toContain('第二');
  }));
