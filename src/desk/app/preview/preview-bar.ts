import { previewTexts as texts } from '../../../words/desk/preview.ts';
import { previewBase } from '../../shared/preview.ts';
import { element } from '../element.ts';
import type { Mode, Screen } from './preview-stage.ts';

/** The choices above a preview, and what it says. */
export interface PreviewBar {
  readonly root: HTMLElement;
  readonly setAddress: (address: string | undefined) => void;
  readonly say: (text: string) => void;
  /** What was changed, to be walked through. */
  readonly setChanges: (changed: readonly HTMLElement[]) => void;
}

interface BarEvents {
  readonly onScreen: (screen: Screen) => void;
  readonly onMode: (mode: Mode) => void;
}

/** Buttons of which one is pressed. */
function createChoice<K extends string>(
  name: string,
  labels: Readonly<Record<K, string>>,
  choose: (key: K) => void,
): HTMLElement {
  const keys = Object.keys(labels) as K[];
  const buttons = keys.map((key, at) => {
    const pressed = at === 0 ? 'true' : 'false';
    const attributes = { type: 'button', class: 'quiet', 'aria-pressed': pressed };
    const button = element('button', { ...attributes, 'data-choice': key }, labels[key]);
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      choose(key);
    });
    return button;
  });
  return element('div', { class: 'preview-choice', role: 'group', 'aria-label': name }, ...buttons);
}

/** Makes the bar. */
export function createPreviewBar({ onScreen, onMode }: BarEvents): PreviewBar {
  const state = element('span', { role: 'status', class: 'preview-state' });
  const next = element('button', { type: 'button', class: 'quiet' }, texts.nextChange);
  const link = element('a', { target: '_blank' }, texts.newWindow);
  let changes: readonly HTMLElement[] = [];
  let at = -1;
  next.hidden = true;
  next.addEventListener('click', () => {
    at = (at + 1) % changes.length;
    changes[at]?.scrollIntoView({ block: 'center' });
  });
  return {
    root: element(
      'div',
      { class: 'preview-bar' },
      createChoice(texts.widthsName, texts.widths, onScreen),
      createChoice(texts.modesName, texts.modes, onMode),
      next,
      link,
      state,
    ),
    setAddress(address) {
      link.hidden = address === undefined;
      if (address !== undefined) link.href = previewBase + address.slice(1);
    },
    say(text) {
      if (state.textContent !== text) state.textContent = text;
    },
    setChanges(changed) {
      [changes, at] = [changed, -1];
      next.hidden = changed.length === 0;
    },
  };
}
