import { createIssue, type Issue, type Place } from '../../issues/issue.ts';
import { createNearestFinder, findNearest } from '../../issues/nearest.ts';
import type { PortalDrafts } from '../../model/records.ts';
import { listSitePages, type SitePages } from '../../model/site-pages.ts';

// No page stands there, so that what resolves to it came from the link alone.
const origin = 'http://site.invalid';

/** Folders of addresses whose pages are records. */
const recordFolders = [
  'policies',
  'minutes',
  'news',
  'communities',
  'stations',
  'points',
  'commitments',
  'topics',
] as const;

interface Context {
  readonly pages: SitePages;
  readonly findNearestPage: (path: string) => string;
  readonly isUnread: PortalDrafts['isUnread'];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A page that is there but could not be read is not missing besides. */
function isUnreadPage(path: string, { isUnread }: Context): boolean {
  const [, folder = '', id = ''] = path.split('/');
  const where = recordFolders.find((name) => name === folder);
  return where !== undefined && id !== '' && isUnread(where, id);
}

function checkPath(at: Place, path: string, context: Context): Issue[] {
  const { pages, findNearestPage } = context;
  if (pages.has(path) || isUnreadPage(path, context)) return [];
  if (pages.has(`${path}/`)) return [createIssue('inexact-link', at, { exact: `${path}/` })];
  // A relative path says too little about where it was meant to lead.
  const nearest = at.value?.startsWith('/') ? findNearestPage(path) : '';
  return [createIssue('dead-link', at, { nearest })];
}

function checkAnchor(at: Place, anchor: string, known: ReadonlySet<string> | undefined): Issue[] {
  if (anchor === '' || anchor === 'top' || !known || known.has(anchor)) return [];
  const nearest = findNearest(anchor, known);
  return [createIssue('dead-anchor', at, { nearest: nearest && `#${nearest}` })];
}

function checkLink(at: Place & { value: string }, page: string, context: Context): Issue[] {
  const href = at.value.trim();
  if (/^(?:https?:|mailto:|tel:|\/\/)/i.test(href)) return [];
  if (/^www\./i.test(href)) return [createIssue('dead-link', at, { nearest: `https://${href}` })];
  const url = URL.canParse(href, origin + page) ? new URL(href, origin + page) : undefined;
  if (url?.origin !== origin) return [createIssue('dead-link', at, { nearest: '' })];
  const path = decode(url.pathname).replace(/\/index\.html$/, '/');
  const inPath = checkPath(at, path, context);
  if (inPath.length > 0) return inPath;
  return checkAnchor(at, decode(url.hash.slice(1)), context.pages.get(path));
}

/** A link as it stands at a place; `page` is the address of the page on which it appears. */
export type LinkCheck = (at: Place & { value: string }, page: string) => Issue[];

/** Checks that a link inside the site leads to a page and an anchor it will have. */
export function createLinkCheck(records: PortalDrafts): LinkCheck {
  const pages = listSitePages(records);
  const findNearestPage = createNearestFinder(pages.keys());
  const context = { pages, findNearestPage, isUnread: records.isUnread };
  return (at, page) => checkLink(at, page, context);
}
