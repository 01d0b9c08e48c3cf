import type { Map as LeafletMap } from 'leaflet';
import type { EntryList } from '../list/entry-list.ts';
import { findStatus } from '../list/find-status.ts';
import { createGroupKeys, type GroupKeys } from './group-keys.ts';
import { toGroupName } from './group-name.ts';
import { listShown, type MapPoints, type Mask } from './map-points.ts';
import { createOpener } from './open-groups.ts';
import { createCanvasLayer } from './point-layer/create-canvas-layer.ts';
import { createPointDialog, type PointDialog } from './point-dialog.ts';
import type { PointGroup, PointLayer } from './point-layer.ts';
import { prepareSurface } from './prepare-surface.ts';
import { createSurface, fitPoints, getPlaces, type MapMode, type Surface } from './surface.ts';
import { addTiles } from './tile-ground.ts';
import { readTiles } from './tile-settings.ts';

/** The drawn map as the page's controls use it. */
export interface PointMap {
  readonly show: (mask: Mask) => void;
  /** Shows all points of a mask at once. */
  readonly fit: (mask: Mask) => void;
  readonly draw: (mode: MapMode) => void;
  readonly zoom: (step: 1 | -1) => void;
  /** Whether one finger moves the map. */
  readonly setDragging: (isOn: boolean) => void;
  /** Rings the group of a point. */
  readonly highlight: (point: number | undefined) => void;
  /** @returns whether there was a dialog to close */
  readonly closeDialog: () => boolean;
  readonly findInView: () => Uint8Array;
  readonly onMove: (listener: () => void) => void;
}

/** One way of drawing while it lasts. */
interface Drawn {
  readonly surface: Surface;
  readonly layer: PointLayer;
  readonly dialog: PointDialog;
  readonly keys: GroupKeys;
}

/** Clicks and taps find the group under the finger; the pointer shows where there is one. */
function listenToPointer(map: LeafletMap, layer: PointLayer, open: (group: PointGroup) => void) {
  map.on('click', ({ containerPoint: { x, y } }) => {
    const group = layer.pick(x, y);
    if (group) open(group);
  });
  map.on('mousemove', ({ containerPoint: { x, y } }) => {
    map.getContainer().classList.toggle('is-over-group', layer.pick(x, y) !== undefined);
  });
}

function drawOn(surface: Surface, points: MapPoints, list: EntryList): Drawn {
  const { map } = surface;
  const { mode, getRadius } = surface;
  const layer = createCanvasLayer(map, points.table, {
    kind: mode,
    states: points.ground.states,
    getRadius,
    ...(mode === 'schematic' && {
      communities: points.ground.communities.map(({ corner }) => corner),
    }),
  });
  const dialog = createPointDialog(map);
  const opener = createOpener({ surface, dialog }, points, list);
  const focus = (point: number): void => {
    keys.focus(point);
  };
  const keys: GroupKeys = createGroupKeys({
    map,
    layer,
    toName: (members) => toGroupName(members, points),
    open: (group) => {
      opener.open(group, focus);
    },
    zoom: (step) => map.setZoom(map.getZoom() + step, { animate: false }),
    goBack: () => {
      opener.goBack(focus);
    },
  });
  listenToPointer(map, layer, (group) => {
    opener.open(group, focus);
  });
  map.on('moveend zoomend resize', () => {
    keys.refresh();
  });
  return { surface, layer, dialog, keys };
}

/** Draws the points inside `[data-map]`; the static drawing stays below and keeps the size. */
export function createPointMap(figure: HTMLElement, points: MapPoints, list: EntryList): PointMap {
  const canvas = figure.querySelector<HTMLElement>('[data-map-canvas]');
  if (!canvas) throw new Error('The map has no place to be drawn in');
  const status = findStatus('data-map-status', canvas);
  const listeners: (() => void)[] = [];
  let mask: Mask;
  let drawn: Drawn | undefined;

  const writeCount = (surface: Surface): void => {
    figure.dataset['mapDrawn'] = String(getPlaces(surface, listShown(mask, points.table)).length);
  };
  const draw = (mode: MapMode): Drawn => {
    drawn?.dialog.close();
    drawn?.layer.remove();
    drawn?.surface.map.remove();
    status.textContent = '';
    const surface = createSurface(mode, { canvas, figure }, points);
    prepareSurface(surface, canvas);
    const tiles = mode === 'geographic' ? readTiles(figure) : undefined;
    if (tiles) {
      addTiles(surface.map, tiles, () => {
        status.textContent = '底图没有连上，现在显示的是没有底图的位置。';
      });
    }
    const next = drawOn(surface, points, list);
    drawn = next;
    next.layer.show(mask);
    next.keys.refresh();
    surface.map.on('moveend', () => {
      listeners.forEach((listener) => {
        listener();
      });
    });
    figure.dataset['mapMode'] = mode;
    writeCount(surface);
    return next;
  };
  draw('schematic');
  const get = (): Drawn => drawn ?? draw('schematic');
  return {
    show: (next) => {
      mask = next;
      const { dialog, layer, keys, surface } = get();
      dialog.close();
      layer.show(mask);
      keys.refresh();
      writeCount(surface);
    },
    fit: (next) => {
      fitPoints(get().surface, next, points.table);
    },
    draw: (mode) => {
      draw(mode);
      listeners.forEach((listener) => {
        listener();
      });
    },
    zoom: (step) => {
      const { map } = get().surface;
      map.setZoom(map.getZoom() + step, { animate: false });
    },
    setDragging: (isOn) => {
      const { dragging } = get().surface.map;
      if (isOn) dragging.enable();
      else dragging.disable();
    },
    highlight: (point) => {
      const { layer } = get();
      layer.mark(
        point === undefined
          ? undefined
          : layer.listGroups().find(({ points: members }) => members.includes(point)),
      );
    },
    closeDialog: () => get().dialog.close(),
    findInView: () => {
      const { surface } = get();
      const bounds = surface.map.getBounds();
      return Uint8Array.from({ length: points.table.count }, (_, point) => {
        const place = surface.findPlace(point);
        return place && bounds.contains(place) ? 1 : 0;
      });
    },
    onMove: (listener) => {
      listeners.push(listener);
    },
  };
}
