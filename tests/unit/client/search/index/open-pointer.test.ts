import { afterEach, expect, test, vi } from 'vitest';
import { openPointer } from '../../../../../src/client/search/index/open-pointer.ts';
import { watchFetches } from '../../../../../src/client/search/index/watch-fetches.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the pointer is asked for once, and again after a failure', async () => {
  const answers = [new Response('', { status: 503 }), Response.json({ parts: [], names: 'n' })];
  const fetch = vi.fn(() => Promise.resolve(answers.shift() ?? Response.error()));
  vi.stubGlobal('fetch', fetch);
  await expect(openPointer('/a/')).rejects.toThrow();
  const [first, second] = await Promise.all([openPointer('/a/'), openPointer('/a/')]);
  expect(first).toMatchObject({ names: 'n' });
  expect(second).toBe(first);
  expect(fetch.mock.calls).toEqual([['/a/pagefind/parts.json'], ['/a/pagefind/parts.json']]);
});

test('what was asked for ahead answers once, whatever the query; failures are counted', async () => {
  const asked: string[] = [];
  const window = {
    fetch: (address: string) => {
      asked.push(address);
      return address.endsWith('lost')
        ? Promise.reject(new Error('offline'))
        : Promise.resolve(new Response(address));
    },
  };
  vi.stubGlobal('window', window);
  const watch = watchFetches('/p/');
  watch.answer('/p/entry.json', Promise.resolve(new Response('known')));
  watch.askAhead('/p/meta');
  watch.askAhead('/p/lost');
  const read = async (address: string): Promise<string> => (await window.fetch(address)).text();
  expect(await read('/p/entry.json?ts=1')).toBe('known');
  expect(await read('/p/meta')).toBe('/p/meta');
  expect(asked).toEqual(['/p/meta', '/p/lost']);
  expect(watch.countFailures()).toBe(0);
  await expect(read('/p/lost')).rejects.toThrow('offline');
  expect(watch.countFailures()).toBe(1);
  await read('/p/meta');
  expect(asked).toHaveLength(3);
});
