import type { Point, Portal, Station } from '../../model/portal.ts';
import { commonTexts } from '../../words/common.ts';
import { toSurroundingsView, type GeographicView } from './geographic-map.ts';
import { toCellView, type SchematicView } from './schematic-map.ts';

/** The small map on the page of a point or station: to scale where its place is published. */
export interface PlaceMap {
  readonly geographic: GeographicView | undefined;
  readonly schematic: SchematicView | undefined;
  /** The large map, narrowed to the community. */
  readonly href: string;
  /** 友邻点 or 友邻站, as a sentence names it. */
  readonly level: string;
}

/** The small map of a point or station. */
export function toPlaceMap(portal: Portal, place: Point | Station): PlaceMap {
  const geographic = toSurroundingsView(portal, place);
  return {
    geographic,
    schematic: geographic ? undefined : toCellView(portal, place),
    href: `${portal.addresses.resolve('/map/')}?community=${place.community.id}`,
    level: 'points' in place ? commonTexts.stations : commonTexts.points,
  };
}
