import { previewTexts as texts } from '../../../words/desk/preview.ts';
import { previewBase } from '../../shared/preview.ts';
import { element } from '../element.ts';

/** Screens on which residents read, by their width in pixels. */
export const screens = { phone: 390, desktop: 1280 } as const;
export type Screen = keyof typeof screens;
/** The site's two versions, by the name that it remembers. */
export type Mode = 'standard' | 'elder';

/** Where the site's own pages look which version a reader has chosen. */
const modeKey = 'youlin-mode';

/** The page as on a screen. */
export interface PreviewStage {
  readonly root: HTMLElement;
  /** Loads a page behind the one that is seen and puts it in its place. @returns its document */
  readonly load: (address: string, mode: Mode) => Promise<Document | undefined>;
  readonly setScreen: (screen: Screen) => void;
  readonly clear: () => void;
}

const createFrame = (address: string): HTMLIFrameElement =>
  element('iframe', {
    title: texts.frame(address),
    'data-preview-frame': address,
    // Of the desk's own origin, so that changes can be marked; it leads nowhere else and sends nothing.
    sandbox: 'allow-same-origin allow-scripts',
  });

/** Makes the place where pages are shown. */
export function createPreviewStage(): PreviewStage {
  const root = element('div', { class: 'preview-stage' });
  let screen: Screen = 'desktop';
  let shown: HTMLIFrameElement | undefined;
  const fit = (frame: HTMLIFrameElement): void => {
    const width = screens[screen];
    const scale = Math.min(1, root.clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${root.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
    frame.style.left = `${Math.max(0, (root.clientWidth - width * scale) / 2)}px`;
  };
  new ResizeObserver(() => {
    if (shown) fit(shown);
  }).observe(root);
  return {
    root,
    async load(address, mode) {
      localStorage.setItem(modeKey, mode);
      const frame = createFrame(address);
      frame.classList.add('preview-waiting');
      const isSame = shown?.dataset['previewFrame'] === address;
      const loaded = new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
      });
      frame.src = previewBase + address.slice(1);
      root.append(frame);
      fit(frame);
      await loaded;
      if (isSame) frame.contentWindow?.scrollTo(0, shown?.contentWindow?.scrollY ?? 0);
      shown?.remove();
      shown = frame;
      frame.classList.remove('preview-waiting');
      return frame.contentDocument ?? undefined;
    },
    setScreen(next) {
      screen = next;
      root.dataset['screen'] = next;
      if (shown) fit(shown);
    },
    clear() {
      shown?.remove();
      shown = undefined;
    },
  };
}
