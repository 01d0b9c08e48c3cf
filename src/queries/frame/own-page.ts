import type { OwnPageId } from '../../model/own-pages.ts';
import type { Portal } from '../../model/portal.ts';
import { ownPageTexts as texts } from '../../words/frame.ts';
import { toFrame, type Frame } from './frame.ts';

/** One of the portal's own texts (`content/pages/`). */
export interface OwnPageView {
  readonly frame: Frame;
  readonly title: string;
  readonly html: string;
}

/** A page whose text is a file of `content/pages/`; without the file it says so. */
export function toOwnPageView(
  portal: Portal,
  id: OwnPageId,
  facts: { path: string; title: string },
): OwnPageView {
  const page = portal.pages.get(id);
  const title = page?.title ?? facts.title;
  const description = page?.toText() ?? title;
  return {
    frame: toFrame(portal, { title, description, path: facts.path }),
    title,
    html: page?.toHtml() ?? `<p>${texts.none}</p>`,
  };
}
