import {
  fillFromAddress,
  hasConditions,
  readConditions,
  writeToAddress,
  type Conditions,
} from './conditions.ts';
import type { EntryList } from './entry-list.ts';
import { countShown, type MapPoints, type Mask } from '../drawing/map-points.ts';
import { createMatcher } from './match-points.ts';

/** The map as far as the finder needs it. */
export interface FoundMap {
  readonly show: (mask: Mask) => void;
  /** Shows all points of a mask at once. */
  readonly fit: (mask: Mask) => void;
  /** Points whose place is in view. */
  readonly findInView: () => Uint8Array;
  readonly onMove: (listener: () => void) => void;
}

/** The form's answer, in list, map, count and address. */
export interface Finder {
  /** The map takes part as soon as it is drawn. */
  readonly join: (map: FoundMap) => void;
}

interface FinderParts {
  readonly points: MapPoints;
  readonly list: EntryList;
  readonly onReset: () => void;
}

/** Writes how many are left; with all of them, what the page said by itself, so that nothing moves. */
function createCounter(output: Element | null): (text: string | undefined) => void {
  const all = Array.from(output?.childNodes ?? []);
  return (text) => {
    if (!output || (text === undefined && output.firstChild === all[0])) return;
    output.textContent = text ?? '';
    if (text === undefined) output.append(...all);
  };
}

/** Fields that would answer nothing, because nothing is published for them. */
function hideIdleFields(form: HTMLFormElement, points: MapPoints): void {
  const hasHours = points.ground.hours.some((hours) => hours !== null);
  const open = form.elements.namedItem('open');
  if (open instanceof HTMLElement && !hasHours) {
    (open.closest<HTMLElement>('p, div') ?? open).hidden = true;
  }
}

function both(a: Mask, b: Mask): Mask {
  if (!a || !b) return a ?? b;
  return a.map((byte, index) => byte & (b[index] ?? 0));
}

function listen(form: HTMLFormElement, apply: () => void, onReset: () => void): void {
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  // The fields are empty only after the event.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      onReset();
      apply();
    }),
  );
  window.addEventListener('popstate', () => {
    fillFromAddress(form, true);
    apply();
  });
}

/** Filters list and map by the form, keeps the conditions in the address, says how many are left. */
export function startFinder(form: HTMLFormElement, parts: FinderParts): Finder {
  const { points, list, onReset } = parts;
  const { table, ground } = points;
  const writeCount = createCounter(form.querySelector('[data-map-count]'));
  const viewBox = document.querySelector<HTMLInputElement>('[data-map-follow]');
  const matcher = createMatcher(points, (index) => {
    const community = ground.communities[table.community[index] ?? -1]?.name ?? '';
    return `${table.names[index] ?? ''} ${community} ${list.find(index)?.textContent ?? ''}`;
  });
  let map: FoundMap | undefined;
  let mask: Mask;

  const writeList = (isAsked: boolean): void => {
    const inView = viewBox?.checked === true ? map?.findInView() : undefined;
    const shown = both(mask, inView);
    list.show(shown);
    const found = `找到 ${countShown(mask, table)} 个，共 ${table.count} 个友邻点`;
    const seen = inView ? `；图上看得见 ${countShown(shown, table)} 个` : '';
    writeCount(isAsked || inView ? found + seen : undefined);
  };
  const isAsked = (): boolean => hasConditions(readConditions(form));
  const apply = (): void => {
    const conditions: Conditions = readConditions(form);
    const before = mask;
    mask = matcher(conditions, Date.now());
    map?.show(mask);
    if (before !== mask) map?.fit(mask);
    writeList(hasConditions(conditions));
    writeToAddress(conditions);
  };
  hideIdleFields(form, points);
  fillFromAddress(form, false);
  apply();
  listen(form, apply, onReset);
  viewBox?.addEventListener('change', () => {
    writeList(isAsked());
  });
  return {
    join: (drawn) => {
      map = drawn;
      map.show(mask);
      if (mask) map.fit(mask);
      map.onMove(() => {
        if (viewBox?.checked === true) writeList(isAsked());
      });
    },
  };
}
