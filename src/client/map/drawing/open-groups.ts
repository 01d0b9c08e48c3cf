import { latLngBounds, type LatLng } from 'leaflet';
import { createListContent, createPointContent } from './dialog-content.ts';
import type { EntryList } from '../list/entry-list.ts';
import type { MapPoints } from './map-points.ts';
import type { PointDialog } from './point-dialog.ts';
import type { PointGroup } from './point-layer.ts';
import { getPlaces, type Surface } from './surface.ts';

interface View {
  readonly center: LatLng;
  readonly zoom: number;
  readonly point: number;
}

/** Goes nearer until the points of a group come apart; false: they stand at one place. */
function zoomInto(surface: Surface, members: readonly number[]): boolean {
  const { map } = surface;
  const bounds = latLngBounds(getPlaces(surface, members));
  const before = map.getZoom();
  const isOnePlace = bounds.getNorthEast().equals(bounds.getSouthWest(), 1e-7);
  if (isOnePlace || before >= map.getMaxZoom()) return false;
  const target = Math.max(before + 1, Math.min(before + 2, map.getBoundsZoom(bounds.pad(0.2))));
  map.setView(bounds.getCenter(), Math.min(target, map.getMaxZoom()), { animate: false });
  return true;
}

/** Gives the focus to the group of a point. */
type FocusPoint = (point: number) => void;

/** What Enter, a click and Escape do on the map. */
export interface Opener {
  readonly open: (group: PointGroup, focus: FocusPoint) => void;
  /** To what was seen before a group was opened. */
  readonly goBack: (focus: FocusPoint) => void;
}

/** Opens groups: nearer, or as a list, or as the dialog of one point. */
export function createOpener(
  { surface, dialog }: { readonly surface: Surface; readonly dialog: PointDialog },
  points: MapPoints,
  list: EntryList,
): Opener {
  const { map } = surface;
  const views: View[] = [];
  const openDialog = ({ points: members }: PointGroup, focus: FocusPoint): void => {
    const [point = 0] = members;
    const content =
      members.length === 1
        ? createPointContent(point, points, list)
        : createListContent(members, points);
    dialog.open(surface.findPlace(point) ?? [0, 0], content, () => {
      focus(point);
    });
  };
  return {
    open: (group: PointGroup, focus: FocusPoint): void => {
      const [point = 0] = group.points;
      const view = { center: map.getCenter(), zoom: map.getZoom(), point };
      if (group.points.length > 1 && zoomInto(surface, group.points)) {
        views.push(view);
        focus(point);
      } else openDialog(group, focus);
    },
    goBack: (focus: FocusPoint): void => {
      const view = views.pop();
      if (!view) return;
      map.setView(view.center, view.zoom, { animate: false });
      focus(view.point);
    },
  };
}
