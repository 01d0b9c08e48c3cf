/** Points that stand so close together at the present zoom that they are drawn as one. */
export interface PointGroup {
  /** Indices into the table. */
  readonly points: readonly number[];
  /** Centre in pixels of the map's container. */
  readonly x: number;
  readonly y: number;
}

/** The points as they are drawn on a Leaflet map. */
export interface PointLayer {
  /** Draws only the points whose byte is 1; undefined means all. */
  readonly show: (mask: Uint8Array | undefined) => void;
  /** Groups in view in reading order, top to bottom and left to right. */
  readonly listGroups: () => readonly PointGroup[];
  /** The group within a finger's reach of a place in the container. */
  readonly pick: (x: number, y: number) => PointGroup | undefined;
  /** Draws the ring of the keyboard's focus around a group. */
  readonly mark: (group: PointGroup | undefined) => void;
  readonly remove: () => void;
}
