import { writeToAddress } from './list/conditions.ts';
import type { PointMap } from './drawing/point-map.ts';
import type { MapMode } from './drawing/surface.ts';

function setTouch(map: PointMap, button: HTMLElement, isOn: boolean): void {
  map.setDragging(isOn);
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

/** The switch between the two ways of drawing; the address remembers the second one. */
function startModes(figure: HTMLElement, map: PointMap, onDrawn: () => void): void {
  const note = figure.querySelector<HTMLElement>('[data-map-note]');
  const inputs = Array.from(figure.querySelectorAll<HTMLInputElement>('input[name=map-mode]'));
  const draw = (mode: MapMode): void => {
    map.draw(mode);
    if (note) note.textContent = note.dataset[mode] ?? '';
    writeToAddress({ map: mode === 'geographic' ? mode : '' });
    onDrawn();
  };
  for (const input of inputs) {
    input.addEventListener('change', () => {
      draw(input.value === 'geographic' ? 'geographic' : 'schematic');
    });
  }
  const isAsked = new URLSearchParams(location.search).get('map') === 'geographic';
  const asked = inputs.find(({ value, disabled }) => value === 'geographic' && !disabled);
  const remembered = inputs.find(({ checked }) => checked);
  if (asked && (isAsked || remembered === asked)) {
    asked.checked = true;
    draw('geographic');
  }
}

/** Zoom buttons, the switch between the two ways of drawing, and Escape. */
export function startTools(figure: HTMLElement, map: PointMap): void {
  const actions: Readonly<Record<string, () => void>> = {
    in: () => {
      map.zoom(1);
    },
    out: () => {
      map.zoom(-1);
    },
    all: () => {
      map.fit(undefined);
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
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && map.closeDialog()) event.preventDefault();
  });
}
