import { openRosterFile } from '../../../importing/roster-file.ts';
import { toLngLat, type LngLat } from '../../../model/map/coordinates.ts';
import type { Bounds } from '../../../model/settings.ts';
import { readBaseMap } from '../../../pipeline/read-base-map.ts';
import { readSettings } from '../../../pipeline/read-settings.ts';
import { toBackgroundLabels, toBackgroundPaths } from '../../../queries/map/base-map.ts';
import { toGeographicFrame } from '../../../queries/map/geographic-frame.ts';
import { toScaleBar } from '../../../queries/map/scale-bar.ts';
import type { BaseMap } from '../../../schemas/base-map.ts';
import { rosters } from '../../../schemas/rosters/index.ts';
import { coordinateSystems, type PlaceMapView } from '../../shared/places.ts';
import { toText } from '../workspace/file-texts.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A point or station whose place is recorded, in WGS84. */
export interface RecordedSpot extends LngLat {
  readonly id: string;
  readonly name: string;
  readonly community: string;
}

const toNumber = (text: string): number | undefined =>
  text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);

/** All recorded places, drafts included; errors in other cells are not in the way. */
export function listSpots(workspace: Workspace): RecordedSpot[] {
  return (['points', 'stations'] as const).flatMap((name) => {
    const file = `data/${name}.csv`;
    const text = toText(workspace.read(file), file);
    if (text === undefined) return [];
    return openRosterFile(rosters[name], text).rows.flatMap(({ cells }) => {
      const get = (field: string): string => cells.get(field) ?? '';
      const position = toLngLat({
        longitude: toNumber(get('longitude')),
        latitude: toNumber(get('latitude')),
        coordinateSystem: coordinateSystems.find((system) => system === get('coordinateSystem')),
      });
      if (!position) return [];
      return [{ ...position, id: get('id'), name: get('name'), community: get('community') }];
    });
  });
}

const toCorners = ({ west, south, east, north }: Bounds): LngLat[] => [
  { longitude: west, latitude: south },
  { longitude: east, latitude: north },
];

const listPlaces = (baseMap: BaseMap): LngLat[] =>
  baseMap.flatMap(({ lines }) =>
    lines.flatMap((line) => line.map(([longitude, latitude]) => ({ longitude, latitude }))),
  );

const round = (value: number): number => Math.round(value * 10) / 10;

/** The street to click on; undefined as long as nothing says where it lies. */
export async function readPlaceMap(workspace: Workspace): Promise<PlaceMapView | undefined> {
  const root = workspace.toRoot();
  const { settings } = await readSettings(root);
  const { baseMap } = await readBaseMap(root, settings.reviewNumber);
  const spots = listSpots(workspace);
  const corners = settings.bounds ? toCorners(settings.bounds) : [];
  const frame = toGeographicFrame([...corners, ...listPlaces(baseMap ?? []), ...spots]);
  if (!frame) return undefined;
  const { width, height, bounds } = frame;
  return {
    width,
    height,
    bounds,
    ground: baseMap ? toBackgroundPaths(baseMap, frame) : [],
    labels: baseMap ? toBackgroundLabels(baseMap, frame) : [],
    places: spots.map((spot) => {
      const [x, y] = frame.toXy(spot);
      return { title: spot.name, x: round(x), y: round(y) };
    }),
    scale: toScaleBar(frame),
    reviewNumber: baseMap ? settings.reviewNumber : undefined,
  };
}
