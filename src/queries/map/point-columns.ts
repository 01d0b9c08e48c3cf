/** The points of the map column by column, as they go into its file and come out of it again. */
export interface PointColumns {
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
