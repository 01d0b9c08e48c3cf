import { whenChineseVoice } from './chinese-voice.ts';
import { loadPanelStyle } from './load-panel-style.ts';
import { startPlayer } from './player.ts';

const started = new WeakSet<HTMLElement>();

/** Shows 念给我听 where the device has a Chinese voice; one touch reads the page from its top. */
export function startListening(button: HTMLButtonElement): void {
  if (started.has(button)) return;
  started.add(button);
  whenChineseVoice(() => {
    document.documentElement.dataset['voice'] = '';
  });
  button.addEventListener('click', () => {
    void loadPanelStyle().then(() => {
      startPlayer(button);
    });
  });
}
