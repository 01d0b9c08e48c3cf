import type { Community, Point, Portal } from '../../model/portal.ts';
import { toWeekHours } from '../places/week-hours.ts';

/** A 友邻点 where somebody listens. */
export interface Ear {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly address: string | undefined;
  readonly phone: string | undefined;
  readonly hours: string | undefined;
  /** `510-1020 1950-2460`: minutes since Monday 0:00 in China, as far as the hours are understood. */
  readonly open: string | undefined;
  readonly isSample: boolean;
}

/** Whom to turn to in one community. */
export interface EarGroup {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly station:
    | {
        readonly name: string;
        readonly href: string;
        readonly address: string | undefined;
        readonly phone: string | undefined;
        readonly isSample: boolean;
      }
    | undefined;
  /** Only those in operation: a planned one listens to nobody. */
  readonly points: readonly Ear[];
}

function toOpen(hours: string | undefined): string | undefined {
  return toWeekHours(hours)
    ?.map(([from, to]) => `${from}-${to}`)
    .join(' ');
}

function toEar(point: Point, { addresses }: Portal): Ear {
  const { id, name, address, publicPhone, openingHours, isSample } = point;
  return {
    id,
    name,
    href: addresses.point(id),
    address,
    phone: publicPhone,
    hours: openingHours,
    open: toOpen(openingHours),
    isSample,
  };
}

/** Who listens in a community: its points in operation, and its station. */
export function toEarGroup(portal: Portal, community: Community): EarGroup {
  const { id, name, station, points } = community;
  return {
    id,
    name,
    href: portal.addresses.community(id),
    station: station && {
      name: station.name,
      href: portal.addresses.station(station.id),
      address: station.address,
      phone: station.phone,
      isSample: station.isSample,
    },
    points: points.filter(({ state }) => state === '运行').map((point) => toEar(point, portal)),
  };
}
