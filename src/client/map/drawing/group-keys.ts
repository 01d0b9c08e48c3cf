import { DomEvent, latLngBounds, type LatLngBoundsLiteral, type Map } from 'leaflet';
import { findNeighbour, isDirection, steps, type Direction } from './find-neighbour.ts';
import type { PointGroup, PointLayer } from './point-layer.ts';
import { getTargetSize } from './target-size.ts';

/** The keyboard's way through the groups of a map. */
export interface GroupKeys {
  /** Gives the focus to the group that holds a point, else to the one nearest to where it was. */
  readonly focus: (point: number | undefined) => void;
  /** To be called when the groups have changed. */
  readonly refresh: () => void;
}

interface KeysOptions {
  readonly map: Map;
  readonly layer: PointLayer;
  readonly toName: (points: readonly number[]) => string;
  readonly open: (group: PointGroup) => void;
  readonly zoom: (step: 1 | -1) => void;
  /** Back to where the reader was before a group was opened. */
  readonly goBack: () => void;
}

// In halves of what is seen: beyond that it is another part of the street.
const mostMoves = 6;
const zoomKeys: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, _: -1 };

function createRegion(map: Map): HTMLElement {
  const region = document.createElement('div');
  region.className = 'map-keys';
  // Screen readers then leave the arrow keys to the map.
  region.setAttribute('role', 'application');
  region.setAttribute(
    'aria-label',
    '图上的友邻点：方向键换一处，上页下页键按顺序换，回车打开，加号减号缩放，Esc 返回',
  );
  // A click on a button is none on the map, which would close what the button opened.
  DomEvent.disableClickPropagation(region);
  map.getContainer().append(region);
  return region;
}

/** Two buttons take turns, so that every move is a real move of the focus and is read out. */
function createButtons(region: HTMLElement): [HTMLButtonElement, HTMLButtonElement] {
  const create = (): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-key';
    button.hidden = true;
    region.append(button);
    return button;
  };
  return [create(), create()];
}

/** Whether the map may be moved so far; Leaflet would move it back later, by an animation. */
function canPan(map: Map, [x, y]: readonly [number, number]): boolean {
  const { maxBounds } = map.options;
  if (!maxBounds) return true;
  const { x: width, y: height } = map.getSize();
  const view = latLngBounds(
    map.containerPointToLatLng([x, y + height]),
    map.containerPointToLatLng([x + width, y]),
  );
  return latLngBounds(maxBounds as LatLngBoundsLiteral).contains(view);
}

class Keys implements GroupKeys {
  readonly #options: KeysOptions;
  readonly #buttons: [HTMLButtonElement, HTMLButtonElement];
  #current: PointGroup | undefined;

  constructor(options: KeysOptions) {
    this.#options = options;
    const region = createRegion(options.map);
    this.#buttons = createButtons(region);
    region.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (this.#press(event.key)) event.preventDefault();
    });
    region.addEventListener('focusin', () => {
      options.layer.mark(this.#current);
    });
    region.addEventListener('focusout', () => {
      options.layer.mark(undefined);
    });
    region.addEventListener('click', () => {
      if (this.#current) options.open(this.#current);
    });
    this.refresh();
  }

  focus(point: number | undefined): void {
    this.#goTo(this.#find(point));
  }

  refresh(): void {
    const [active] = this.#buttons;
    const isFocused = document.activeElement === active;
    const group = this.#find(this.#current?.points[0]);
    // With nothing in view the focus stays where it is, or the keyboard would fall out of the map.
    if (!group && isFocused) return;
    this.#current = group;
    this.#place(active, group);
    if (isFocused) this.#options.layer.mark(group);
  }

  #find(point: number | undefined): PointGroup | undefined {
    const groups = this.#options.layer.listGroups();
    const own = groups.find(({ points }) => point !== undefined && points.includes(point));
    const { x = 0, y = 0 } = this.#current ?? {};
    const toDistance = (group: PointGroup): number => Math.hypot(group.x - x, group.y - y);
    const toNearer = (best: PointGroup | undefined, group: PointGroup): PointGroup =>
      best && toDistance(best) <= toDistance(group) ? best : group;
    return own ?? groups.reduce<PointGroup | undefined>(toNearer, undefined);
  }

  #place(button: HTMLButtonElement, group: PointGroup | undefined): void {
    button.hidden = group === undefined;
    if (!group) return;
    const size = getTargetSize();
    const { x: width, y: height } = this.#options.map.getSize();
    const within = (value: number, most: number): number =>
      Math.round(Math.max(0, Math.min(value - size / 2, most - size)));
    button.style.left = `${within(group.x, width)}px`;
    button.style.top = `${within(group.y, height)}px`;
    button.setAttribute('aria-label', this.#options.toName(group.points));
    if (group.points.length === 1) button.setAttribute('aria-haspopup', 'dialog');
    else button.removeAttribute('aria-haspopup');
  }

  #goTo(group: PointGroup | undefined): void {
    if (!group) return;
    const [active, other] = this.#buttons;
    this.#current = group;
    this.#place(other, group);
    this.#buttons.reverse();
    other.focus();
    active.hidden = true;
  }

  /** Arrows at the edge move the map, as long as there is more to come. */
  #move(direction: Direction): void {
    const { map, layer } = this.#options;
    const { x: width, y: height } = map.getSize();
    const { x, y } = this.#current ?? { x: 0, y: 0 };
    const start = map.containerPointToLatLng([x, y]);
    const [stepX, stepY] = steps[direction];
    const step: [number, number] = [(stepX * width) / 2, (stepY * height) / 2];
    for (let half = 0; half <= mostMoves; half += 1) {
      if (half > 0 && !canPan(map, step)) break;
      if (half > 0) map.panBy(step, { animate: false });
      const from = map.latLngToContainerPoint(start);
      const next = findNeighbour(layer.listGroups(), from, direction);
      if (next) {
        this.#goTo(next);
        return;
      }
    }
    const moved = map.latLngToContainerPoint(start);
    map.panBy([Math.round(moved.x - x), Math.round(moved.y - y)], { animate: false });
  }

  /** In reading order. */
  #step(by: 1 | -1): void {
    const groups = this.#options.layer.listGroups();
    const [point = -1] = this.#current?.points ?? [];
    const index = groups.findIndex(({ points }) => points.includes(point));
    this.#goTo(groups[index + by]);
  }

  #press(key: string): boolean {
    const { layer, zoom, goBack } = this.#options;
    const groups = layer.listGroups();
    const step = zoomKeys[key];
    if (isDirection(key)) this.#move(key);
    else if (key === 'PageDown') this.#step(1);
    else if (key === 'PageUp') this.#step(-1);
    else if (key === 'Home') this.#goTo(groups[0]);
    else if (key === 'End') this.#goTo(groups[groups.length - 1]);
    else if (key === 'Escape') goBack();
    else if (step) {
      const point = this.#current?.points[0];
      zoom(step);
      this.focus(point);
    } else return false;
    return true;
  }
}

/** One stop for the Tab key in the map; the arrow keys go from group to group. */
export const createGroupKeys = (options: KeysOptions): GroupKeys => new Keys(options);
