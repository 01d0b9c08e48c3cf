import { whereTexts as texts } from '../../../words/desk/places.ts';
import type { PlaceMapView } from '../../shared/places.ts';
import { element } from '../element.ts';

/** A place in WGS84 degrees. */
interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** The map to click on. */
export interface PlaceMap {
  readonly root: HTMLElement;
  readonly mark: (position: Position | undefined) => void;
}

type Attributes = Readonly<Record<string, string | number>>;

function svg(
  name: string,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const radians = Math.PI / 180;
// The drawing is a cut-out of the Web Mercator plane, as the site's own map.
const toY = (latitude: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
const toLatitude = (y: number): number => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians;

/** Between units of the drawing and degrees. */
function createScale({ width, height, bounds }: PlaceMapView) {
  const { west, south, east, north } = bounds;
  const [top, bottom] = [toY(north), toY(south)];
  return {
    toPosition: (x: number, y: number): Position => ({
      longitude: west + ((east - west) * x) / width,
      latitude: toLatitude(top + ((bottom - top) * y) / height),
    }),
    toXy: ({ longitude, latitude }: Position): readonly [number, number] => [
      ((longitude - west) / (east - west)) * width,
      ((toY(latitude) - top) / (bottom - top)) * height,
    ],
  };
}

function drawGround({ width, height, ground, labels, places, scale }: PlaceMapView): SVGElement[] {
  return [
    svg('rect', { width, height, class: 'place-ground' }),
    ...ground.map(({ kind, isArea, d }) =>
      svg('path', { class: `ground ground-${kind}${isArea ? ' ground-area' : ''}`, d }),
    ),
    ...labels.map(({ text, x, y }) => svg('text', { class: 'ground-label', x, y }, text)),
    ...places.map(({ title, x, y }) =>
      svg('circle', { class: 'place-other', cx: x, cy: y, r: 6 }, svg('title', {}, title)),
    ),
    svg('path', {
      class: 'place-scale',
      d: `M${width - 20} ${height - 22}v8h-${scale.length}v-8`,
    }),
    svg(
      'text',
      { class: 'ground-label', x: width - 20 - scale.length / 2, y: height - 28 },
      scale.label,
    ),
  ];
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Draws the street; a click, or Enter at the cross-hairs, chooses a place. */
export function createPlaceMap(view: PlaceMapView, onPick: (position: Position) => void): PlaceMap {
  const { width, height, reviewNumber } = view;
  const scale = createScale(view);
  const cross = svg('path', { class: 'place-cross', d: 'M-16 0h32M0 -16v32' });
  const chosen = svg('circle', { class: 'place-chosen', r: 10 });
  const drawing = svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, class: 'place-drawing', 'aria-hidden': 'true' },
    ...drawGround(view),
    chosen,
    cross,
  );
  const surface = element(
    'div',
    {
      class: 'place-surface',
      role: 'application',
      tabindex: 0,
      'aria-label': texts.mapLabel,
      'data-place-map': true,
    },
    drawing,
  );
  let [x, y] = [width / 2, height / 2];
  const moveTo = (nextX: number, nextY: number): void => {
    x = Math.min(Math.max(nextX, 0), width);
    y = Math.min(Math.max(nextY, 0), height);
    cross.setAttribute('transform', `translate(${x} ${y})`);
  };
  surface.addEventListener('click', (event) => {
    const box = drawing.getBoundingClientRect();
    moveTo(
      ((event.clientX - box.left) / box.width) * width,
      ((event.clientY - box.top) / box.height) * height,
    );
    onPick(scale.toPosition(x, y));
  });
  surface.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step)
      moveTo(x + step[0] * (event.shiftKey ? 1 : 10), y + step[1] * (event.shiftKey ? 1 : 10));
    else if (event.key === 'Enter' || event.key === ' ') onPick(scale.toPosition(x, y));
    else return;
    event.preventDefault();
  });
  moveTo(x, y);
  chosen.setAttribute('visibility', 'hidden');
  const review =
    reviewNumber === undefined
      ? undefined
      : element('p', { class: 'field-about' }, texts.reviewNumber(reviewNumber));
  return {
    root: element('div', {}, surface, review),
    mark(position) {
      chosen.setAttribute('visibility', position ? 'visible' : 'hidden');
      if (!position) return;
      const [left, top] = scale.toXy(position);
      chosen.setAttribute('cx', String(left));
      chosen.setAttribute('cy', String(top));
      moveTo(left, top);
    },
  };
}
