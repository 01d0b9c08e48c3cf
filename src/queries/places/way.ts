import type { Portal, Station } from '../../model/portal.ts';
import { toNavigationLinks, type NavigationLink } from '../map/navigation-links.ts';
import type { Precision } from '../../schemas/rosters/place-fields.ts';
import { wayTexts } from '../../words/places.ts';

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
    note: precision && wayTexts.notes[precision],
    links:
      position && isExact
        ? toNavigationLinks({ name, position, region, source: settings.siteName })
        : [],
  };
}
