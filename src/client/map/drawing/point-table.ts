/** All points of the map, column by column; a point is its index. */
export interface PointTable {
  readonly count: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Place in the schematic drawing, its units. */
  readonly schematicX: ArrayLike<number>;
  readonly schematicY: ArrayLike<number>;
  /** WGS84 degrees; NaN where no place is published. */
  readonly longitude: ArrayLike<number>;
  readonly latitude: ArrayLike<number>;
  /** Index into the communities, states, venues and precisions of the map's data. */
  readonly community: ArrayLike<number>;
  readonly state: ArrayLike<number>;
  /** 255: not published. */
  readonly venue: ArrayLike<number>;
  readonly precision: ArrayLike<number>;
}
