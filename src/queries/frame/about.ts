import type { Portal } from '../../model/portal.ts';
import { aboutTexts as texts } from '../../words/frame.ts';
import { toLevels, type LevelView } from '../places/levels.ts';
import { toOwnPageView, type OwnPageView } from './own-page.ts';

/** The text about the site, and the three levels it speaks of. */
export interface AboutView extends OwnPageView {
  readonly levels: readonly LevelView[];
}

/** What `/about/` prints. */
export function toAboutView(portal: Portal): AboutView {
  const facts = { path: '/about/', title: texts.title };
  return { ...toOwnPageView(portal, 'about', facts), levels: toLevels(portal) };
}
