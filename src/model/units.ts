import type { Addresses } from './addresses.ts';
import type { Places } from './places/join-places.ts';
import type { Community } from './portal.ts';
import type { Settings } from './settings.ts';

/** A body that meets or holds topics: a point, a station, the centre or the party committee. */
export interface Unit {
  readonly name: string;
  readonly href: string | undefined;
  readonly community: Community | undefined;
}

/** Finds a unit by id or name; undefined when nothing is called so. */
export function findUnit(
  text: string,
  context: { places: Places; settings: Settings; addresses: Addresses },
): Unit | undefined {
  const { places, settings, addresses } = context;
  const point = places.pointIndex.find(text);
  if (point && point !== 'ambiguous') {
    return { name: point.name, href: addresses.point(point.id), community: point.community };
  }
  const station = places.stationIndex.find(text);
  if (station && station !== 'ambiguous') {
    return {
      name: station.name,
      href: addresses.station(station.id),
      community: station.community,
    };
  }
  const { center, partyCommittee } = settings;
  if ([center.id, center.name].includes(text)) {
    return { name: center.name, href: addresses.resolve('/center/'), community: undefined };
  }
  if ([partyCommittee.id, partyCommittee.name].includes(text)) {
    return { name: partyCommittee.name, href: undefined, community: undefined };
  }
  return undefined;
}
