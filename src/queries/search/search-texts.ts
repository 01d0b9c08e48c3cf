import type { Policy, Portal } from '../../model/portal.ts';
import type { Clause } from '../../sources/policy/clauses.ts';
import { listNamedPages, toShortName } from './search-entries.ts';
import { listSections } from './search-sections.ts';

/** Titles, and other names under which the same pages are known. */
export function listNames(portal: Portal): string[] {
  const names = listNamedPages(portal).flatMap(({ title, aliases = [] }) => [title, ...aliases]);
  return [...new Set(names)].filter((name) => name !== '');
}

/** Names that every resident takes for one word, and a dictionary of Chinese does not: 松枫, 友邻点. */
export function listPlaceNames(portal: Portal): string[] {
  const communities = portal.communities.flatMap(({ name }) => [name, toShortName(name)]);
  return [...new Set([...listSections(portal).map(({ title }) => title), ...communities])];
}

/** Headings are names already. */
const toClauseTexts = ({ text, children }: Clause): string[] => [
  text,
  ...children.flatMap(toClauseTexts),
];

const toPolicyTexts = ({ clauses }: Policy): string[] => clauses.flatMap(toClauseTexts);

/**
 * Texts in which the site's own terms stand. Of minutes, which can be thousands, the titles only,
 * so that it stays cheap to cut the texts into words.
 */
export function listTermTexts(portal: Portal): string[] {
  const { policies, commitments, milestones, topics, minutes, news, pages } = portal;
  const titles = [...listNamedPages(portal), ...minutes].map(({ title }) => title);
  const tasks = milestones.flatMap((goal) => [goal, ...goal.children]);
  return [
    ...new Set(titles),
    ...policies.flatMap(toPolicyTexts),
    ...commitments.flatMap(({ wordings, note = '' }) => [...wordings, note]),
    ...tasks.flatMap(({ name, content = '' }) => [name, content]),
    ...topics.map(({ summary = '' }) => summary),
    ...news.map(({ summary = '' }) => summary),
    ...[...pages.values()].map((page) => page.toText()),
  ];
}

/** Everything a query may find, as written: only its characters count. */
export const listAllTexts = (portal: Portal): string[] => [
  ...listNames(portal),
  ...listTermTexts(portal),
  ...[...portal.minutes, ...portal.news].map(({ markdown }) => markdown),
];
