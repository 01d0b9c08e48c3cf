/** What the page gave a voice to say, in order. */
export type Said = { readonly text: string; readonly lang: string; readonly rate: number }[];

/**
 * Runs in the page, before its scripts: a voice that notes what it is given and is done with it when
 * the test says so. Its list of voices is empty at first, as in many browsers.
 * @param lang of its only voice
 */
export function fakeVoice(lang: string): void {
  class Utterance {
    lang = '';
    rate = 1;
    voice: unknown = null;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const said: Said = [];
  const voices: unknown[] = [];
  let current: Utterance | undefined;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => undefined,
    speak: (utterance: Utterance) => {
      current = utterance;
      said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
    },
  });
  setTimeout(() => {
    voices.push({ lang, localService: true, name: 'fake' });
    synthesis.dispatchEvent(new Event('voiceschanged'));
  }, 50);
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  };
  define('speechSynthesis', synthesis);
  define('SpeechSynthesisUtterance', Utterance);
  define('said', said);
  define('finishUtterance', () => current?.onend?.());
}
