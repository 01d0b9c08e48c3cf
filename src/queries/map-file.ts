import type { Portal } from '../model/portal.ts';
import { toSha256 } from './digest.ts';
import { toMapData } from './map-data.ts';

/** The map's data as it is published: `/map/data/<digest>.json`. */
export interface MapFile {
  /** First 10 hexadecimal digits of the text's SHA-256. */
  readonly digest: string;
  /** JSON. */
  readonly text: string;
}

async function toMapFile(portal: Portal): Promise<MapFile> {
  const text = JSON.stringify(toMapData(portal));
  const digest = await toSha256(new TextEncoder().encode(text));
  return { digest: digest.slice(0, 10), text };
}

const files = new WeakMap<Portal, Promise<MapFile>>();

/** Named by its content, so that an open page never gets the points of another release. */
export function getMapFile(portal: Portal): Promise<MapFile> {
  const file = files.get(portal) ?? toMapFile(portal);
  files.set(portal, file);
  return file;
}
