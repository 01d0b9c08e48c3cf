import { createIssue } from '../../issues/issue.ts';
import type { PortalDrafts, Written } from '../../model/records.ts';
import type { Check } from '../check.ts';
import { createLinkCheck } from './site-link.ts';

type Text = Pick<Written, 'source' | 'marks'>;

interface Linking extends Text {
  /** Address of the page on which the text appears. */
  readonly path: string;
}

function collectTexts({ policies, minutes, news, pages }: PortalDrafts): Linking[] {
  const inFolder = (folder: string, texts: readonly (Text & { id: string })[]): Linking[] =>
    texts.map(({ id, source, marks }) => ({ source, marks, path: `/${folder}/${id}/` }));
  return [
    ...inFolder('policies', policies),
    ...inFolder('minutes', minutes),
    ...inFolder('news', news),
    ...pages.map(({ id, source, marks }) => ({ source, marks, path: `/${id}/` })),
  ];
}

/** A link must be safe, and one inside the site must lead to a page and an anchor it will have. */
export const documentLinks: Check = (records) => {
  const texts = collectTexts(records).filter(({ marks }) => marks.links.length > 0);
  if (texts.length === 0) return [];
  const checkLink = createLinkCheck(records);
  return texts.flatMap(({ source, marks, path }) =>
    marks.links.flatMap(({ href, line, isSafe }) => {
      const at = { file: source.file, row: line, value: href };
      return isSafe ? checkLink(at, path) : [createIssue('unsafe-link', at)];
    }),
  );
};
