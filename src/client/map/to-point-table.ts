import type { MapData } from '../../queries/map-data.ts';
import type { MapPoints } from './map-points.ts';

/** The published points, column by column. */
export function toMapPoints({ points, ...ground }: MapData): MapPoints {
  const stateIndex = new Map(ground.states.map(({ key }, index) => [key, index]));
  const table = {
    count: points.length,
    ids: points.map(({ id }) => id),
    names: points.map(({ name }) => name),
    schematicX: Float64Array.from(points, ({ at }) => at[0]),
    schematicY: Float64Array.from(points, ({ at }) => at[1]),
    longitude: Float64Array.from(points, ({ position }) => position?.[0] ?? NaN),
    latitude: Float64Array.from(points, ({ position }) => position?.[1] ?? NaN),
    community: Uint16Array.from(points, ({ community }) => community),
    state: Uint8Array.from(points, ({ state }) => stateIndex.get(state) ?? 0),
    venue: Uint8Array.from(points, ({ venue }) => venue ?? 255),
    precision: Uint8Array.from(points, ({ precision }) => precision ?? 255),
  };
  return { table, ground, hours: points.map(({ hours }) => hours) };
}
