import { DomUtil, Layer, point, type Map, type Point } from 'leaflet';
import type { PointGroup, PointLayer } from '../point-layer.ts';
import type { PointTable } from '../point-table.ts';
import { watchAppearance } from '../../../frame/watch-appearance.ts';
import { readAppearance, type Appearance } from './appearance.ts';
import type { Places, Rectangle } from './cell-index.ts';
import { drawGroups, drawRing } from './draw-groups.ts';
import { findGroupOf, findNearest, listInside, toPointGroup } from './find-groups.ts';
import { fitCanvas } from './fit-canvas.ts';
import { groupPoints, type Grouping } from './group-points.ts';
import { toPointSets, type PointSets } from './point-sets.ts';
import { projectPoints, projectSpots, type PlaceKind } from './project-points.ts';
import { createSprites, type DrawnState, type Sprites } from './sprites.ts';

/** What a canvas layer has to know besides the points. */
export interface CanvasLayerOptions {
  readonly kind: PlaceKind;
  /** In the order in which the table numbers them. */
  readonly states: readonly DrawnState[];
  /** Radius of a single mark at the present zoom, in pixels. */
  readonly getRadius: () => number;
  /**
   * Keeps the points of a community together: either all stand alone or all are one group. For the
   * schematic drawing, where a place within a community means nothing. Where each stands as one,
   * in the units of the drawing.
   */
  readonly communities?: readonly (readonly [x: number, y: number])[];
}

/** Groups stand at least so far apart, and a tap may miss by so much; in pixels. */
const usual = { distance: 44, reach: 22 };
const elder = { distance: 60, reach: 30 };

/** The pictures for the present look. */
interface Drawn {
  /** Of what the pictures were made. */
  readonly key: string;
  readonly look: Appearance;
  readonly sprites: Sprites;
}

/** Use `createCanvasLayer`. */
export class CanvasLayer extends Layer implements PointLayer {
  readonly #table: PointTable;
  readonly #options: CanvasLayerOptions;
  readonly #canvas = document.createElement('canvas');
  #places: Places | undefined;
  #sets: PointSets | undefined;
  #mask: Uint8Array | undefined;
  /** The groups of a zoom. */
  #grouped: { readonly zoom: number; readonly grouping: Grouping } | undefined;
  #drawn: Drawn | undefined;
  /** What the canvas shows, in pixels of the map's plane at the zoom of the groups. */
  #area: Rectangle = { left: 0, top: 0, right: 0, bottom: 0 };
  /** A point of the group with the ring. */
  #marked: number | undefined;
  #stopWatching = (): void => undefined;

  constructor(table: PointTable, options: CanvasLayerOptions) {
    super();
    this.#table = table;
    this.#options = options;
  }

  override onAdd(map: Map): this {
    const { kind, communities } = this.#options;
    const crs = map.options.crs ?? raise('a map without CRS');
    this.#places = projectPoints(this.#table, kind, crs);
    if (communities) {
      const anchors = projectSpots(communities, crs);
      this.#sets = toPointSets(this.#table.community, this.#places, anchors);
    }
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#canvas.style.pointerEvents = 'none';
    // Above the ground: Leaflet's style puts every SVG of a pane above every canvas.
    this.#canvas.style.zIndex = '300';
    this.getPane()?.append(this.#canvas);
    this.#stopWatching = watchAppearance(() => {
      this.#regroup();
    });
    this.#regroup();
    return this;
  }

  override onRemove(): this {
    this.#stopWatching();
    this.#canvas.remove();
    return this;
  }

  override getEvents(): Record<string, () => void> {
    return {
      // While two fingers zoom, the drawing is stretched; afterwards it is made anew.
      zoom: this.#place,
      move: this.#follow,
      moveend: this.#settle,
      viewreset: this.#settle,
      resize: this.#redraw,
    };
  }

  /** In pixels of the map's plane. */
  get #corner(): Point {
    return this._map.containerPointToLayerPoint([0, 0]).add(this._map.getPixelOrigin());
  }

  get #view(): Rectangle {
    const { x: left, y: top } = this.#corner;
    const { x: width, y: height } = this._map.getSize();
    return { left, top, right: left + width, bottom: top + height };
  }

  /** Puts the canvas where its content belongs. */
  readonly #place = (): void => {
    if (!this.#grouped) return;
    const scale = this._map.getZoomScale(this._map.getZoom(), this.#grouped.zoom);
    const corner = point(this.#area.left, this.#area.top).multiplyBy(scale);
    DomUtil.setTransform(this.#canvas, corner.subtract(this._map.getPixelOrigin()), scale);
  };

  /** The canvas moves with the map; only what comes into view beyond it has to be drawn. */
  readonly #follow = (): void => {
    if (this._map.getZoom() !== this.#grouped?.zoom) return;
    const { left, top, right, bottom } = this.#view;
    const area = this.#area;
    const isInside =
      left >= area.left && top >= area.top && right <= area.right && bottom <= area.bottom;
    if (!isInside) this.#redraw();
  };

  readonly #settle = (): void => {
    if (this._map.getZoom() !== this.#grouped?.zoom) this.#regroup();
    this.#follow();
    this.#place();
  };

  #regroup(): void {
    const zoom = this._map.getZoom();
    const places = this.#places ?? raise('not on a map');
    const look = readAppearance(this._map.getContainer());
    const radius = this.#options.getRadius();
    const grouping = groupPoints(places, {
      scale: this._map.getZoomScale(zoom, 0),
      distance: look.isElder ? elder.distance : usual.distance,
      mask: this.#mask,
      sets: this.#sets,
    });
    this.#grouped = { zoom, grouping };
    const key = JSON.stringify([look, radius]);
    if (key !== this.#drawn?.key) {
      this.#drawn = { key, look, sprites: createSprites(this.#options.states, radius, look) };
    }
    this.#redraw();
  }

  readonly #redraw = (): void => {
    const context = this.#canvas.getContext('2d');
    if (!context || !this.#grouped || !this.#drawn) return;
    const { grouping } = this.#grouped;
    const { look } = this.#drawn;
    this.#area = fitCanvas(this.#canvas, this.#view, look.ratio);
    const { state: states } = this.#table;
    const drawing = { grouping, states, ...this.#drawn, area: this.#area };
    drawGroups(context, drawing);
    const marked = this.#marked === undefined ? undefined : findGroupOf(grouping, this.#marked);
    if (marked !== undefined) drawRing(context, drawing, marked);
    this.#place();
  };

  readonly show = (mask: Uint8Array | undefined): void => {
    this.#mask = mask;
    this.#regroup();
  };

  readonly listGroups = (): readonly PointGroup[] => {
    const { grouping } = this.#grouped ?? raise('not on a map');
    const corner = this.#corner;
    return listInside(grouping, this.#view).map((group) => toPointGroup(grouping, group, corner));
  };

  readonly pick = (x: number, y: number): PointGroup | undefined => {
    const { grouping } = this.#grouped ?? raise('not on a map');
    const corner = this.#corner;
    const { reach } = this.#drawn?.look.isElder ? elder : usual;
    const group = findNearest(grouping, { x: x + corner.x, y: y + corner.y }, reach);
    return group === undefined ? undefined : toPointGroup(grouping, group, corner);
  };

  readonly mark = (group: PointGroup | undefined): void => {
    this.#marked = group?.points[0];
    this.#redraw();
  };
}

function raise(reason: string): never {
  throw new Error(`The points cannot be drawn: ${reason}`);
}
