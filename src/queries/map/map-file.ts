import type { Portal } from '../../model/portal.ts';
import { toSha256 } from '../digest.ts';
import { toMapData } from './map-data.ts';
import { toPointFile } from './point-file.ts';
import { remember } from '../remember.ts';

/**
 * The map's data as it is published: what is text in `/map/data/<digest>.json`, everything else of
 * the points in `/map/data/<digest>.bin`. One name for both, so that a page can fetch them at once
 * and never gets two that do not belong together.
 */
export interface MapFile {
  /** First 10 hexadecimal digits of the SHA-256 of both. */
  readonly digest: string;
  /** JSON. */
  readonly text: string;
  readonly points: ArrayBuffer;
}

async function toMapFile(portal: Portal): Promise<MapFile> {
  const text = JSON.stringify(toMapData(portal));
  const points = toPointFile(portal);
  const both = [
    await toSha256(new TextEncoder().encode(text)),
    await toSha256(new Uint8Array(points)),
  ];
  const digest = await toSha256(new TextEncoder().encode(both.join('\n')));
  return { digest: digest.slice(0, 10), text, points };
}

/** Named by its content, so that an open page never gets the points of another release. */
export const getMapFile = remember(toMapFile);
