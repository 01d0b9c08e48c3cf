import { popup, type LatLngExpression, type Map, type Popup } from 'leaflet';
import { titleId } from './dialog-content.ts';

/** The one popup of the map, as a dialog. */
export interface PointDialog {
  /** Opens at a place and takes the focus; `returnFocus` runs when the dialog had it to the end. */
  readonly open: (at: LatLngExpression, content: readonly Node[], returnFocus: () => void) => void;
  /** @returns whether there was one to close */
  readonly close: () => boolean;
}

const margin = 8;

/** Moves the map at once, and only as far as the dialog needs. */
function bringIntoView(map: Map, element: HTMLElement): void {
  const inner = element.getBoundingClientRect();
  const outer = map.getContainer().getBoundingClientRect();
  const toShift = (from: number, to: number, [low, high]: readonly [number, number]): number => {
    if (from < low + margin) return from - low - margin;
    return Math.max(0, Math.min(to - high + margin, from - low - margin));
  };
  const x = toShift(inner.left, inner.right, [outer.left, outer.right]);
  const y = toShift(inner.top, inner.bottom, [outer.top, outer.bottom]);
  if (x !== 0 || y !== 0) map.panBy([Math.round(x), Math.round(y)], { animate: false });
}

function createBox(content: readonly Node[], close: () => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'map-popup';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '关闭';
  button.addEventListener('click', close);
  box.append(...content, button);
  return box;
}

function makeDialog(element: HTMLElement): void {
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', titleId);
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Prepares the map's dialog; after it has moved the map, closing moves it back. */
export function createPointDialog(map: Map): PointDialog {
  let current: Popup | undefined;
  let giveBack = (): void => undefined;
  let moveBack = (): void => undefined;
  const close = (): boolean => {
    if (!current) return false;
    map.closePopup(current);
    return true;
  };
  map.on('popupclose', () => {
    current = undefined;
    // First, or the group that gets the focus may be out of view.
    moveBack();
    const { activeElement } = document;
    // What had the focus is gone with the dialog; elsewhere the reader keeps it.
    if (!activeElement || activeElement === document.body) giveBack();
  });
  return {
    open: (at, content, returnFocus) => {
      giveBack = () => undefined;
      close();
      giveBack = returnFocus;
      const before = map.getCenter();
      const width = Math.min(280, map.getSize().x - 4 * margin);
      current = popup({ closeButton: false, autoPan: false, maxWidth: width, minWidth: width / 2 })
        .setLatLng(at)
        .setContent(createBox(content, close))
        .openOn(map);
      const element = current.getElement();
      if (!element) return;
      makeDialog(element);
      bringIntoView(map, element);
      const moved = map.getCenter();
      moveBack = () => {
        if (map.getCenter().equals(moved, 1e-9)) map.panTo(before, { animate: false });
      };
    },
    close,
  };
}
