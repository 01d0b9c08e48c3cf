/** Colours and sizes of the drawing, as the page's style and the reader's settings have them. */
export interface Appearance {
  readonly paper: string;
  readonly blue: string;
  /** For groups, and the ring of the focus. */
  readonly deep: string;
  readonly soft: string;
  readonly ring: string;
  /** Pixels. */
  readonly fontSize: number;
  readonly fontFamily: string;
  readonly isElder: boolean;
  /** Pixels of the screen per pixel of the page. */
  readonly ratio: number;
}

const forced = {
  paper: 'Canvas',
  blue: 'LinkText',
  deep: 'CanvasText',
  soft: 'GrayText',
  ring: 'Highlight',
} as const;

/** Read anew for every drawing: the mode may have changed, and the window may be on another screen. */
export function readAppearance(element: Element): Appearance {
  const style = getComputedStyle(element);
  const root = document.documentElement;
  const read = (name: string, otherwise: string): string =>
    style.getPropertyValue(name).trim() || otherwise;
  const colours = {
    paper: read('--paper', '#fff'),
    blue: read('--blue', '#015293'),
    deep: read('--blue-deep', '#013c6c'),
    soft: read('--ink-soft', '#3f4b59'),
    ring: read('--focus', '#1b2733'),
  };
  return {
    ...(matchMedia('(forced-colors: active)').matches ? forced : colours),
    fontSize: 0.875 * (parseFloat(getComputedStyle(root).fontSize) || 16),
    fontFamily: read('--font-number', 'sans-serif'),
    isElder: root.dataset['mode'] === 'elder',
    ratio: Math.min(3, devicePixelRatio || 1),
  };
}
