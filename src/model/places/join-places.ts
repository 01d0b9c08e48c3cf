import { getReferred } from '../get-referred.ts';
import type { Community, Minutes, Point, Station, Topic } from '../portal.ts';
import { toPosition, toPublicPosition } from '../map/public-position.ts';
import { toPublicName, toPublicPhone } from './public-person.ts';
import type { RosterRows } from '../records.ts';
import { createReferenceIndex, type ReferenceIndex } from '../reference-index.ts';

/** A record whose lists are still being filled while records are joined. */
type Growing<T, Lists extends keyof T> = Omit<T, Lists> & {
  -readonly [K in Lists]: T[K] extends readonly (infer Item)[] ? Item[] : T[K];
};

export type GrowingCommunity = Growing<Community, 'points' | 'topics' | 'minutes' | 'station'>;
interface InCommunity {
  readonly community: GrowingCommunity;
}
export type GrowingStation = Growing<Station, 'points' | 'minutes'> & InCommunity;
export type GrowingPoint = Growing<Point, 'topics' | 'minutes'> & InCommunity;

/** Communities, stations and points that know each other. */
export interface Places {
  readonly communities: readonly GrowingCommunity[];
  readonly stations: readonly GrowingStation[];
  readonly points: readonly GrowingPoint[];
  readonly pointIndex: ReferenceIndex<GrowingPoint>;
  readonly stationIndex: ReferenceIndex<GrowingStation>;
}

const noTopics = (): Topic[] => [];
const noMinutes = (): Minutes[] => [];

/** Joins stations to communities and points to both. */
export function joinPlaces(rosters: RosterRows): Places {
  const communities = rosters.communities.map((row): GrowingCommunity => {
    const points: Point[] = [];
    return { ...row, station: undefined, points, topics: noTopics(), minutes: noMinutes() };
  });
  const communityIndex = createReferenceIndex(communities);

  const stations = rosters.stations.map((row): GrowingStation => {
    const community = getReferred(communityIndex, row.community);
    const points: Point[] = [];
    const station = { ...row, community, points, minutes: noMinutes(), position: toPosition(row) };
    community.station ??= station;
    return station;
  });
  const stationIndex = createReferenceIndex(stations);

  const points = rosters.points.map((row): GrowingPoint => {
    // Pages take what may be shown of these.
    const {
      steward,
      phone,
      longitude: _x,
      latitude: _y,
      coordinateSystem: _s,
      precision: _p,
      ...rest
    } = row;
    const community = getReferred(communityIndex, row.community);
    const station = row.station === undefined ? undefined : getReferred(stationIndex, row.station);
    const point = {
      ...rest,
      community,
      station,
      topics: noTopics(),
      minutes: noMinutes(),
      position: toPublicPosition(row),
      publicSteward: toPublicName(steward, row.stewardConsents),
      publicPhone: toPublicPhone(phone, row.stewardConsents),
    };
    community.points.push(point);
    station?.points.push(point);
    return point;
  });
  return { communities, stations, points, stationIndex, pointIndex: createReferenceIndex(points) };
}
