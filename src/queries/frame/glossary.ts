import { glossaryId, toGlossaryEntry } from '../../model/glossary.ts';
import type { Portal } from '../../model/portal.ts';
import { glossaryTexts as texts } from '../../words/frame.ts';
import { toOwnPageView, type OwnPageView } from './own-page.ts';

/** The glossary; every heading has an anchor, so that pages can lead to one word. */
export function toGlossaryView(portal: Portal): OwnPageView {
  const view = toOwnPageView(portal, glossaryId, { path: '/glossary/', title: texts.title });
  const html = view.html.replaceAll(/<h2>([^<]+)<\/h2>/g, (_, heading: string) => {
    return `<h2 id="${toGlossaryEntry(heading).anchor}"><dfn>${heading}</dfn></h2>`;
  });
  return { ...view, html };
}
