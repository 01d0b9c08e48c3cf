/** How far a reader had come in the results. */
interface Place {
  /** Query and filters of the address. */
  readonly search: string;
  /** Results that were shown. */
  readonly shown: number;
  /** Scrolled from the top, px. */
  readonly top: number;
}

/** The place to which “back” returns. */
export interface ReaderPlace {
  /** Results to show at once; 0 = as usual. */
  readonly shown: number;
  /** Scrolls there, unless the reader has gone on meanwhile; works once. */
  readonly restore: () => void;
}

const storageKey = 'youlin-search-place';

function read(): Place | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as Place | undefined;
  } catch {
    // Storage can be forbidden; then the results begin at the top.
    return undefined;
  }
}

/** Whether the page was opened by “back”, “forward” or by loading it again. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const { type } = (entry ?? {}) as Partial<PerformanceNavigationTiming>;
  return type === 'back_forward' || type === 'reload';
}

/** Remembers the place for this tab when the page is left; `count` tells the results shown. */
export function keepPlace(count: () => number): void {
  window.addEventListener('pagehide', () => {
    const place: Place = { search: location.search, shown: count(), top: window.scrollY };
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(place));
    } catch {
      // Forbidden or full.
    }
  });
}

/** Where the reader was, when the page is opened again; the browser itself scrolls too early. */
export function findPlace(): ReaderPlace {
  const place = isReturn() ? read() : undefined;
  if (place?.search !== location.search) return { shown: 0, restore: () => undefined };
  let isOver = false;
  const stop = (): void => {
    isOver = true;
  };
  for (const event of ['pointerdown', 'wheel', 'keydown', 'touchstart']) {
    window.addEventListener(event, stop, { once: true, passive: true });
  }
  return {
    shown: place.shown,
    restore() {
      if (!isOver) window.scrollTo(0, place.top);
      stop();
    },
  };
}
