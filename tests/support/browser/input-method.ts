import type { CDPSession, Page } from 'playwright-core';

/** The code that a browser gives to keys which belong to the input method. */
const ofInputMethod = 229;

/** A Chinese input method as a browser sees it. */
export interface InputMethod {
  /** Spells a word letter by letter and leaves its candidates open. */
  readonly spell: (letters: string) => Promise<void>;
  /** A key that the input method takes for itself; Windows calls each of them `Process`. */
  readonly press: (key: string) => Promise<void>;
  /** Takes a candidate. */
  readonly choose: (word: string) => Promise<void>;
}

async function pressOwn(session: CDPSession, key: string): Promise<void> {
  const event = { key, code: key, windowsVirtualKeyCode: ofInputMethod };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

/** Types into a page with real composition events. */
export async function useInputMethod(page: Page): Promise<InputMethod> {
  const session = await page.context().newCDPSession(page);
  return {
    async spell(letters) {
      for (let length = 1; length <= letters.length; length++) {
        await pressOwn(session, 'Process');
        await session.send('Input.imeSetComposition', {
          text: letters.slice(0, length),
          selectionStart: length,
          selectionEnd: length,
        });
      }
    },
    press: (key) => pressOwn(session, key),
    async choose(word) {
      await session.send('Input.insertText', { text: word });
    },
  };
}
