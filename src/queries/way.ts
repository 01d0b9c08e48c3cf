import type { Portal, Station } from '../model/portal.ts';
import { toNavigationLinks, type NavigationLink } from './navigation-links.ts';
import type { Precision } from '../schemas/rosters/place-fields.ts';

/** How to get to a place, as far as that is published. */
export interface Way {
  readonly address: string | undefined;
  /** None where no position is published. */
  readonly precision: Precision | undefined;
  /** What the precision means for whoever goes there. */
  readonly note: string | undefined;
  /** None for a place that is only roughly known: they would lead to the wrong door. */
  readonly links: readonly NavigationLink[];
}

const notes: Readonly<Record<Precision, string>> = {
  测绘: '位置是测绘的。',
  小区级: '位置只公布到小区，导航只能带到小区。',
  示意: '位置只是示意，不能用来导航。',
};

/** The way to a point or station; undefined where nothing is published. */
export function toWay(
  { name, address, position }: Pick<Station, 'name' | 'address' | 'position'>,
  { settings }: Pick<Portal, 'settings'>,
): Way | undefined {
  if (address === undefined && !position) return undefined;
  const precision = position?.precision;
  const isExact = precision === '测绘' || precision === '小区级';
  const region = settings.parentRegion === '' ? settings.street : settings.parentRegion;
  return {
    address,
    precision,
    note: precision && notes[precision],
    links:
      position && isExact
        ? toNavigationLinks({ name, position, region, source: settings.siteName })
        : [],
  };
}
