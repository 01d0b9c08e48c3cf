import { whereTexts as texts } from '../../../words/desk/places.ts';
import type { FoundPlace } from '../../shared/places.ts';

/** What a file says of places, or why it says nothing. */
export type FilePlaces =
  | { readonly places: readonly (FoundPlace & { readonly name: string })[] }
  | { readonly message: string };

const decimals = 7;
const toDegrees = (value: number): string => String(Number(value.toFixed(decimals)));

/** Corners of a geometry: a point has one, a track many. */
function listPositions(geometry: unknown): [number, number][] {
  const found: [number, number][] = [];
  const visit = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    const [x, y] = part as readonly unknown[];
    if (typeof x === 'number' && typeof y === 'number') found.push([x, y]);
    else part.forEach(visit);
  };
  const { coordinates } = (geometry ?? {}) as { coordinates?: unknown };
  visit(coordinates);
  return found;
}

interface Feature {
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>> | null;
}

/** Places with a name; of a track its first. Both formats are WGS84 by their own rules. */
async function readTracks(file: File, ending: string): Promise<FilePlaces> {
  const { kml, gpx } = await import('@tmcw/togeojson');
  const document_ = new DOMParser().parseFromString(await file.text(), 'text/xml');
  if (document_.querySelector('parsererror')) return { message: texts.fileUnreadable };
  const { features } = (ending === 'gpx' ? gpx(document_) : kml(document_)) as {
    features: readonly Feature[];
  };
  const places = features.flatMap(({ geometry, properties }, at) => {
    const [first] = listPositions(geometry);
    if (!first) return [];
    const name = typeof properties?.['name'] === 'string' ? properties['name'] : `${at + 1}`;
    const [longitude, latitude] = first.map(toDegrees) as [string, string];
    const origin = texts.fromFile(file.name);
    return [{ longitude, latitude, system: 'WGS84' as const, origin, name }];
  });
  return places.length > 0 ? { places } : { message: texts.fileWithout };
}

/** Where a photo was taken, as the camera wrote it. */
async function readPhoto(file: File): Promise<FilePlaces> {
  const { gps } = await import('exifr');
  const position = await gps(file).catch(() => undefined);
  const isThere =
    position !== undefined &&
    Number.isFinite(position.longitude) &&
    Number.isFinite(position.latitude) &&
    !(position.longitude === 0 && position.latitude === 0);
  if (!isThere) return { message: texts.photoWithout };
  const place = {
    longitude: toDegrees(position.longitude),
    latitude: toDegrees(position.latitude),
    system: 'WGS84' as const,
    origin: texts.fromPhoto(file.name),
    note: texts.photoNote,
    name: file.name,
  };
  return { places: [place] };
}

/** Reads a file in the browser; nothing of it is sent anywhere. */
export async function readPlaceFile(file: File): Promise<FilePlaces> {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  if (ending === 'kmz') return { message: texts.kmzFile };
  try {
    if (['kml', 'gpx'].includes(ending)) return await readTracks(file, ending);
    if (['jpg', 'jpeg', 'heic', 'heif', 'png', 'tif', 'tiff'].includes(ending)) {
      return await readPhoto(file);
    }
  } catch {
    // Whatever is wrong with it, another file is the way out.
  }
  return { message: texts.fileUnreadable };
}
