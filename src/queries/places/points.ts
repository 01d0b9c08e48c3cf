import type { Portal } from '../../model/portal.ts';
import { toFrame, type Frame } from '../frame/frame.ts';
import type { Duties } from './place-record.ts';
import { toPointDuties } from './point.ts';
import { toPointCounts, type PointCounts } from './point-counts.ts';
import { toPointGroups, type PointGroup } from './point-groups.ts';
import { commonTexts } from '../../words/common.ts';
import { pointsTexts as texts } from '../../words/places.ts';

/** `/points/` */
export interface PointsView {
  readonly frame: Frame;
  readonly counts: PointCounts;
  readonly duties: Duties;
  readonly mapHref: string;
  /** Town first, then countryside; a kind without communities is left out. */
  readonly sections: readonly { readonly title: string; readonly groups: readonly PointGroup[] }[];
}

/** All points, by community. */
export function toPointsView(portal: Portal): PointsView {
  const groups = toPointGroups(portal);
  const section = (title: string, kind: PointGroup['kind']) => ({
    title,
    groups: groups.filter((group) => group.kind === kind),
  });
  const description = texts.description(portal.settings.street);
  return {
    frame: toFrame(portal, { title: commonTexts.points, description, path: '/points/' }),
    counts: toPointCounts(portal),
    duties: toPointDuties(portal),
    mapHref: portal.addresses.resolve('/map/'),
    sections: [section(texts.urban, 'urban'), section(texts.rural, 'rural')].filter(
      (entry) => entry.groups.length > 0,
    ),
  };
}
