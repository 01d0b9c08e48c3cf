import type { Portal } from '../../model/portal.ts';
import { siteMapTexts as texts } from '../../words/frame.ts';
import { toFrame, type Frame } from './frame.ts';
import { toTitleLists, type TitleList } from '../search/title-lists.ts';

export interface SiteMapView {
  readonly frame: Frame;
  readonly lists: readonly TitleList[];
}

/** Every page of the site by its title; points are reached through their community. */
export function toSiteMapView(portal: Portal): SiteMapView {
  return {
    frame: toFrame(portal, {
      title: texts.title,
      description: texts.description,
      path: '/sitemap/',
    }),
    lists: toTitleLists(portal),
  };
}
