import type { MapPage } from './start.ts';

interface SavingConnection {
  readonly connection?: { readonly saveData?: boolean };
}

/** Whether the reader asked the browser to load as little as it can. */
function isSaving(): boolean {
  const { connection } = navigator as SavingConnection;
  const isReduced = window.matchMedia('(prefers-reduced-data: reduce)').matches;
  return isReduced || connection?.saveData === true;
}

/** When the page stands and the browser has nothing better to do; Safari has no idle callback. */
function whenIdle(action: () => void): void {
  const wait = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(action, { timeout: 1500 });
    else setTimeout(action, 300);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}

function whenTouched(part: EventTarget, action: () => void): void {
  for (const event of ['pointerdown', 'pointerenter', 'focusin', 'input']) {
    part.addEventListener(event, action, { once: true, passive: true });
  }
}

/** A button pressed before the map stands is pressed again as soon as it does. */
function keepClick(figure: HTMLElement, draw: () => Promise<void>): void {
  figure.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-map-tool]');
    if (!button || figure.dataset['mapState'] === 'ready') return;
    void draw().then(() => {
      if (figure.dataset['mapState'] === 'ready') button.click();
    });
  });
}

/** Loads the list's filter and the map's script only when they are wanted, or when there is time. */
function start(figure: HTMLElement): void {
  let opening: Promise<MapPage> | undefined;
  const open = (): Promise<MapPage> => {
    opening ??= import('./start.ts').then(({ startPage }) => startPage(figure));
    return opening;
  };
  // The drawing made at build time stays where something fails, and the list says the same.
  const startList = (): void => {
    open().catch(() => undefined);
  };
  const draw = (): Promise<void> =>
    open().then(
      (page) => page.draw(),
      () => undefined,
    );
  const startMap = (): void => {
    void draw();
  };
  const form = document.querySelector('[data-map-filter]');
  if (form) whenTouched(form, startList);
  whenTouched(figure, startMap);
  keepClick(figure, draw);
  if (location.search !== '') startList();
  if (!isSaving()) whenIdle(startMap);
}

const figure = document.querySelector<HTMLElement>('[data-map]');
if (figure) start(figure);
