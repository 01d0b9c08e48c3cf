import { checkPlace } from '../../../checks/places/coordinates.ts';
import { createFindId } from '../../../importing/create-find-id.ts';
import { china } from '../../../model/map/bounds.ts';
import { toLngLat, type LngLat } from '../../../model/map/coordinates.ts';
import { readSettings } from '../../../pipeline/read-settings.ts';
import { placeFields, precisions } from '../../../schemas/rosters/place-fields.ts';
import { whereTexts as texts } from '../../../words/desk/places.ts';
import { coordinateSystems, type PlaceCells, type PlaceJudgement } from '../../shared/places.ts';
import { toShownIssue } from '../../shared/shown-issue.ts';
import { readRows } from '../forms/open-rows.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { listSpots } from './place-map.ts';

const earthRadius = 6_371_000;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two places of a street: the earth is flat at this size. */
function toMetres(a: LngLat, b: LngLat): number {
  const across = toRadians(b.longitude - a.longitude) * Math.cos(toRadians(a.latitude));
  return Math.hypot(across, toRadians(b.latitude - a.latitude)) * earthRadius;
}

/** How far the nearest other place of the community is. */
function findNearest(
  position: LngLat,
  community: string,
  workspace: Workspace,
): string | undefined {
  const findId = createFindId((name) => readRows(workspace, name));
  const wanted = findId('communities', community);
  if (wanted === undefined) return undefined;
  const near = listSpots(workspace)
    .filter((spot) => findId('communities', spot.community) === wanted)
    .map((spot) => ({ name: spot.name, metres: toMetres(position, spot) }))
    // The very place is the point itself.
    .filter(({ metres }) => metres > 1)
    .sort((a, b) => a.metres - b.metres);
  return near[0] && texts.nearest(near[0].name, near[0].metres);
}

const parseDegrees = (text: string): number | undefined => {
  const parsed = text === '' ? undefined : placeFields.longitude.type.parse(text);
  return parsed?.ok && typeof parsed.value === 'number' ? parsed.value : undefined;
};

/** Converts a place by the portal's own code and asks its checks about it. */
export async function judgePlace(cells: PlaceCells, workspace: Workspace): Promise<PlaceJudgement> {
  const { settings } = await readSettings(workspace.toRoot());
  const place = {
    longitude: parseDegrees(cells.longitude),
    latitude: parseDegrees(cells.latitude),
    coordinateSystem: coordinateSystems.find((system) => system === cells.coordinateSystem),
    precision: precisions.find((known) => known === cells.precision),
    place: { file: 'data/points.csv', row: 1 },
    cells: {
      经度: cells.longitude,
      纬度: cells.latitude,
      坐标系: cells.coordinateSystem,
      定位精度: cells.precision,
    },
  };
  const position = toLngLat(place);
  return {
    position,
    issues: checkPlace(place, settings.bounds ?? china).map(toShownIssue),
    nearest: position && findNearest(position, cells.community ?? '', workspace),
  };
}
