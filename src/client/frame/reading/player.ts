import { create } from '../../downloads/provenance/create.ts';
import { findPassages, findSelected, type Passage } from './find-passages.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

const rates: readonly (readonly [value: string, label: string])[] = [
  ['0.7', '慢'],
  ['1', '正常'],
  ['1.4', '快'],
];

let stopCurrent: (() => void) | undefined;

/** Marks what is being read and keeps it in view. */
function mark(passage: Passage | undefined): void {
  document.querySelector('[data-read-aloud]')?.removeAttribute('data-read-aloud');
  if (!passage) return;
  const { element } = passage;
  element.setAttribute('data-read-aloud', '');
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight * 0.75) element.scrollIntoView({ block: 'center' });
}

function toButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = create('button', { type: 'button' }, [text]);
  button.addEventListener('click', onClick);
  return button;
}

function toRateChoice(getSpeaker: () => Speaker): HTMLElement {
  const select = create(
    'select',
    {},
    rates.map(([value, label]) => create('option', { value }, [label])),
  );
  select.value = '1';
  select.addEventListener('change', () => {
    getSpeaker().setRate(Number(select.value));
    getSpeaker().play();
  });
  return create('label', {}, ['语速', select]);
}

/** Reads the page aloud, from where the reader has selected something, with a bar to control it. */
export function startPlayer(returnFocus: HTMLElement): void {
  stopCurrent?.();
  const passages = findPassages(document.querySelector('main') ?? document.body);
  let isPlaying = false;
  const toggle = toButton('暂停', () => {
    if (isPlaying) speaker.pause();
    else speaker.play();
  });
  const bar = create('section', { class: 'reading-player', 'aria-label': '朗读' }, [
    toggle,
    toButton('上一段', () => {
      speaker.move(-1);
    }),
    toButton('下一段', () => {
      speaker.move(1);
    }),
    toButton('停止', () => {
      speaker.stop();
    }),
    toRateChoice(() => speaker),
  ]);
  const end = (): void => {
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    removeEventListener('pagehide', stop);
    stopCurrent = undefined;
    if (hadFocus) returnFocus.focus();
  };
  const speaker = createSpeaker(passages, findSelected(passages), {
    onPassage: (passage) => {
      mark(passage);
      if (!passage) end();
    },
    onPlaying: (isNow) => {
      isPlaying = isNow;
      toggle.textContent = isNow ? '暂停' : '继续';
    },
  });
  const { stop } = speaker;
  stopCurrent = stop;
  addEventListener('pagehide', stop);
  document.body.append(bar);
  toggle.focus();
  speaker.play();
}
