import { CircleMarker, type CircleMarkerOptions, type LatLngExpression } from 'leaflet';

/** Corners around 0,0; the farthest is about 1 away. */
export type Outline = readonly (readonly [number, number])[];

/** A vector marker of any outline, of the same size at every zoom unless its radius is set. */
export class ShapeMarker extends CircleMarker {
  readonly #outline: Outline;

  constructor(at: LatLngExpression, options: CircleMarkerOptions & { outline: Outline }) {
    const { outline, ...rest } = options;
    super(at, rest);
    this.#outline = outline;
  }

  /** Leaflet's renderer calls this whenever the marker has to be drawn. */
  _updatePath(): void {
    const { x, y } = this._map.latLngToLayerPoint(this.getLatLng());
    const radius = this.getRadius();
    const corners = this.#outline.map(([dx, dy]) => {
      const left = (x + dx * radius).toFixed(1);
      return `${left} ${(y + dy * radius).toFixed(1)}`;
    });
    this.getElement()?.setAttribute('d', `M${corners.join('L')}Z`);
  }
}
