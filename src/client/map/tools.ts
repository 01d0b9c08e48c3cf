import type { PointMap } from './point-map.ts';
import type { MapMode } from './surface.ts';

function setTouch(map: PointMap, button: HTMLElement, isOn: boolean): void {
  if (isOn) map.getMap().dragging.enable();
  else map.getMap().dragging.disable();
  button.setAttribute('aria-pressed', String(isOn));
  button.textContent = isOn ? '结束操作地图' : '点击操作地图';
}

/** On a touch screen one finger scrolls the page until the reader asks for the map. */
function startTouch(map: PointMap, button: HTMLElement): () => void {
  const isTouch = window.matchMedia('(pointer: coarse)').matches;
  button.hidden = !isTouch;
  const reset = (): void => {
    if (isTouch) setTouch(map, button, false);
  };
  button.addEventListener('click', () => {
    setTouch(map, button, button.getAttribute('aria-pressed') !== 'true');
  });
  reset();
  return reset;
}

function startModes(figure: HTMLElement, map: PointMap, onDrawn: () => void): void {
  const note = figure.querySelector<HTMLElement>('[data-map-note]');
  figure.querySelectorAll<HTMLInputElement>('input[name=map-mode]').forEach((input) => {
    input.addEventListener('change', () => {
      const mode: MapMode = input.value === 'geographic' ? 'geographic' : 'schematic';
      map.draw(mode);
      if (note) note.textContent = note.dataset[mode] ?? '';
      onDrawn();
    });
  });
}

/** Zoom buttons, the switch between the two ways of drawing, and Escape. */
export function startTools(figure: HTMLElement, map: PointMap): void {
  const actions: Readonly<Record<string, () => void>> = {
    in: () => map.getMap().zoomIn(1),
    out: () => map.getMap().zoomOut(1),
    all: () => {
      map.showAll();
    },
  };
  let resetTouch = (): void => undefined;
  figure.querySelectorAll<HTMLElement>('[data-map-tool]').forEach((button) => {
    const tool = button.dataset['mapTool'] ?? '';
    if (tool === 'touch') resetTouch = startTouch(map, button);
    else button.addEventListener('click', () => actions[tool]?.());
  });
  startModes(figure, map, () => {
    resetTouch();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    const container = map.getMap().getContainer();
    const hadFocus = container.contains(document.activeElement);
    map.getMap().closePopup();
    // The link that had the focus is gone with the popup.
    if (hadFocus) container.focus({ preventScroll: true });
  });
}
