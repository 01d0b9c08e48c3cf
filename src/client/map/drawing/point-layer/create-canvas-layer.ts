import type { Map } from 'leaflet';
import type { PointLayer } from '../point-layer.ts';
import type { PointTable } from '../point-table.ts';
import { CanvasLayer, type CanvasLayerOptions } from './canvas-layer.ts';

/**
 * Draws the points on one canvas above a Leaflet map of any coordinate system and adds it to the
 * map. Points nearer to each other than a finger is wide are one round mark with their number.
 */
export function createCanvasLayer(
  map: Map,
  table: PointTable,
  options: CanvasLayerOptions,
): PointLayer {
  return new CanvasLayer(table, options).addTo(map);
}
