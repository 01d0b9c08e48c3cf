import type { Point, Portal } from '../../model/portal.ts';
import { commonTexts } from '../../words/common.ts';
import { blankSheetTexts as texts } from '../../words/participation.ts';
import { toFrame, type Frame } from '../frame/frame.ts';
import { toPaperLink, toPaperPhones, type PaperLink, type PaperPhone } from '../sheets/paper.ts';

/** `/points/<id>/sheet/`: a blank 议题单 of one 友邻点, a page of A4. */
export interface BlankSheetView {
  readonly frame: Frame;
  readonly name: string;
  readonly community: string;
  /** Page of the point. */
  readonly href: string;
  readonly hours: string | undefined;
  readonly phones: readonly PaperPhone[];
  /** The same sheet on a phone. */
  readonly link: PaperLink;
}

const mostPhones = 3;

/** The blank sheet of a point. */
export function toBlankSheetView(portal: Portal, point: Point): BlankSheetView {
  const { id, name, community, station, openingHours, publicPhone, isSample } = point;
  const { addresses } = portal;
  const path = `/points/${id}/`;
  return {
    frame: toFrame(portal, {
      title: texts.title(name),
      description: texts.description(name),
      path: `${path}sheet/`,
      canonicalPath: '/take-part/',
      parents: [
        { label: commonTexts.points, href: '/points/' },
        { label: name, href: path },
      ],
      isSample,
    }),
    name,
    community: community.name,
    href: addresses.point(id),
    hours: openingHours,
    phones: toPaperPhones(portal, [
      { label: commonTexts.points, phone: publicPhone },
      { label: station?.name ?? '', phone: station?.phone },
    ]).slice(0, mostPhones),
    link: toPaperLink(portal, addresses.resolve(`/take-part/?point=${id}`)),
  };
}
