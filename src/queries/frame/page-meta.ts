import { findColumn } from '../../model/status/columns.ts';
import type { Portal } from '../../model/portal.ts';
import type { Published } from '../../model/publishing.ts';
import { unsetText, isUnset } from '../../model/status/unset-settings.ts';
import { articleFactsTexts as texts } from '../../words/policy.ts';

/** One `<meta>` of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** What makes a page an article, besides its title and description. */
export interface ArticleFacts extends Published {
  readonly keywords?: readonly string[] | undefined;
  /** Whether the document had been public elsewhere before. */
  readonly isCopy?: boolean;
  /** The office that wrote it. */
  readonly author?: string | undefined;
}

/** The line under an article's heading. */
export interface ArticleLine {
  readonly source: string;
  /** PubDate as it stands in the head; undefined: no source says. */
  readonly at: string | undefined;
  /** 发布时间 with an hour, else 发布日期; 本站… of what was first published elsewhere. */
  readonly label: string;
}

/** The line under the heading of an article. */
export function toArticleLine({ at, source, isCopy }: ArticleFacts): ArticleLine {
  const hasHour = at?.includes(':') === true;
  const own = hasHour ? texts.publishedAt : texts.publishedOn;
  const copied = hasHour ? texts.publishedHereAt : texts.publishedHereOn;
  return { source, at, label: isCopy ? copied : own };
}

/** A page as its head describes it. */
interface DescribedPage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Addresses as the page carries them. */
  readonly url: string;
  readonly image: string | undefined;
  readonly article: ArticleFacts | undefined;
}

function toArticleTags(page: DescribedPage, { at, source, ...article }: ArticleFacts): MetaTag[] {
  const tags: [string, string | undefined][] = [
    ['ArticleTitle', page.title],
    ['PubDate', at],
    ['ContentSource', source],
    ['Keywords', article.keywords?.join(',')],
    ['Author', article.author],
    ['Url', page.url],
    ['Image', page.image],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/** What is told of a page's column; a list tells of itself. */
function toColumnTags({ path, description }: DescribedPage): MetaTag[] {
  const column = findColumn(path);
  if (!column) return [];
  return [
    { name: 'ColumnName', content: column.name },
    {
      name: 'ColumnDescription',
      content: path === column.path ? description : column.description,
    },
    { name: 'ColumnKeywords', content: column.keywords },
    { name: 'ColumnType', content: column.type },
  ];
}

/** Words that a search engine is given for an article: its own, else those of its column. */
function toKeywords({ path }: DescribedPage, article: ArticleFacts): readonly string[] {
  const own = article.keywords ?? [];
  return own.length > 0 ? own : [findColumn(path)?.keywords ?? ''];
}

/**
 * Tags that government sites carry (政府网站发展指引): every page three, those of a column four
 * more, articles all. The names are case-sensitive to those who inspect. A browser knows
 * `Description` and `description` for the same, so a page has one of them.
 */
export function toMetaTags({ settings, site }: Portal, page: DescribedPage): MetaTag[] {
  const { siteCode } = settings.footer;
  const { article } = page;
  return [
    { name: article ? 'Description' : 'description', content: page.description },
    { name: 'SiteName', content: settings.siteName },
    { name: 'SiteDomain', content: site === undefined ? unsetText : new URL(site).host },
    { name: 'SiteIDCode', content: siteCode && !isUnset(siteCode) ? siteCode : unsetText },
    ...toColumnTags(page),
    ...(article ? toArticleTags(page, { ...article, keywords: toKeywords(page, article) }) : []),
  ];
}
