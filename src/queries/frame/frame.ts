import type { Addresses } from '../../model/addresses.ts';
import type { ParentParts } from '../../model/records.ts';
import type { Portal } from '../../model/portal.ts';
import { isUnset, unsetText } from '../../model/status/unset-settings.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { sectionTexts } from '../../words/common.ts';
import {
  aboutTexts,
  accessibilityTexts,
  siteFooterTexts,
  siteMapTexts,
} from '../../words/frame.ts';
import { statusTexts } from '../../words/status.ts';
import { toDescription } from './description.ts';
import { toHotlines } from './hotlines.ts';
import { mainNavigation, menuGroups, type Link, type NavigationEntry } from './navigation.ts';
import {
  toArticleLine,
  toMetaTags,
  type ArticleFacts,
  type ArticleLine,
  type MetaTag,
} from './page-meta.ts';
import { getTerms } from './terms.ts';
import { findShareImage } from './share-pictures.ts';

export type { Link };

/** A link of a menu; the current one leads to the part of the site that the page belongs to. */
export interface CurrentLink extends Link {
  readonly isCurrent: boolean;
}

/** What a page says about itself. */
export interface PageFacts {
  /** Title of the page, without the site's name. */
  readonly title: string;
  /** One or two sentences for search engines and shared links. */
  readonly description: string;
  /** Root-relative path, e.g. `/communities/`. */
  readonly path: string;
  /** Root-relative path of the page that says the same and more, when there is one. */
  readonly canonicalPath?: string;
  /** Pages between home and this one, root-relative. */
  readonly parents?: readonly Link[];
  /** Whether the page shows made-up material. */
  readonly isSample?: boolean;
  /** Only of a document that was published here: policy, minutes, news. */
  readonly article?: ArticleFacts;
}

/** One entry of the footer; `isUnset` ones are shown as 待配置. */
export interface FooterFact {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  readonly isOutside?: boolean;
  readonly isUnset: boolean;
}

/** Everything around a page's content. */
export interface Frame {
  readonly title: string;
  readonly heading: string;
  /** What the head says of the page, description included. */
  readonly meta: readonly MetaTag[];
  readonly description: string;
  /** When it was published here and where it comes from; only of an article. */
  readonly article: ArticleLine | undefined;
  readonly parent: ParentParts;
  readonly siteName: string;
  readonly subtitle: string;
  readonly base: string;
  readonly path: string;
  /** Path of the page that search engines should know instead; mostly its own. */
  readonly canonicalPath: string;
  /** Scheme and host, where they are known: absolute addresses begin with it. */
  readonly origin: string | undefined;
  /** Picture to show where the page is shared, 1200 × 630. */
  readonly shareImage: string;
  readonly homeHref: string;
  readonly searchHref: string;
  /** Where 我有事要说 is said. */
  readonly takePartHref: string;
  readonly navigation: readonly CurrentLink[];
  /** Every room of the site, in groups. */
  readonly menu: readonly { readonly title: string; readonly links: readonly CurrentLink[] }[];
  /** Number of the first published hotline. */
  readonly hotline: string | undefined;
  readonly crumbs: readonly Link[];
  readonly footerLinks: readonly Link[];
  readonly footerFacts: readonly FooterFact[];
  /** Day on which statuses were judged, as a reader says it. */
  readonly judgedOn: string;
  /** Short fingerprint of what this release was made of. */
  readonly edition: string | undefined;
  readonly isSample: boolean;
  /** The whole site is made up. */
  readonly isDemo: boolean;
  /** Words of the glossary → where they are explained. */
  readonly terms: Readonly<Record<string, string>>;
}

const footerLinks: readonly Link[] = [
  { label: aboutTexts.title, href: '/about/' },
  { label: accessibilityTexts.title, href: '/accessibility/' },
  { label: siteMapTexts.title, href: '/sitemap/' },
  { label: statusTexts.title, href: '/status/' },
  { label: sectionTexts.data, href: '/data/' },
  { label: siteFooterTexts.feed, href: '/feed.xml' },
];

/** The seven entries that an inspection looks for in every footer, by its names for them. */
function toFooterFacts({ footer }: Portal['settings'], { isOutside }: Addresses): FooterFact[] {
  const fact = (label: string, value: string | undefined, href?: string): FooterFact => {
    if (value === undefined || isUnset(value)) return { label, value: unsetText, isUnset: true };
    const link = href && !isUnset(href) ? { href, isOutside: isOutside(href) } : {};
    return { label, value, isUnset: false, ...link };
  };
  const texts = siteFooterTexts;
  const policeNumber = /\d{11,14}/.exec(footer.police ?? '')?.[0] ?? '';
  return [
    fact(texts.host, footer.host),
    fact(texts.contact, footer.contact),
    fact(texts.siteCode, footer.siteCode),
    fact(texts.icp, footer.icp, 'https://beian.miit.gov.cn/'),
    fact(
      texts.police,
      footer.police,
      `https://beian.mps.gov.cn/#/query/webSearch?code=${policeNumber}`,
    ),
    fact(texts.partyMark, footer.partyMark && texts.seePartyMark, footer.partyMark),
    fact(texts.errorReport, footer.errorReport && texts.reportError, footer.errorReport),
  ];
}

const isWithin = (path: string, { href, covers = [] }: NavigationEntry): boolean =>
  href === '/' ? path === '/' : [href, ...covers].some((section) => path.startsWith(section));

/** How a page at a path sees links that every page has. */
const createCurrent =
  ({ addresses }: Portal, path: string) =>
  (entry: NavigationEntry): CurrentLink => ({
    label: entry.label,
    href: addresses.resolve(entry.href),
    isCurrent: isWithin(path, entry),
  });

/** Frame of a page. */
export function toFrame(portal: Portal, facts: PageFacts): Frame {
  const { settings, addresses, today } = portal;
  const { resolve } = addresses;
  const toLink = ({ label, href }: Link): Link => ({ label, href: resolve(href) });
  const toCurrent = createCurrent(portal, facts.path);
  const isHome = facts.path === '/';
  const { title, path, article } = facts;
  const description = toDescription(facts.description);
  const origin = portal.site === undefined ? undefined : new URL(portal.site).origin;
  const url = `${origin ?? ''}${resolve(path)}`;
  const shareImage = resolve(findShareImage(settings, path));
  const image = origin === undefined ? undefined : origin + shareImage;
  return {
    title: isHome
      ? `${settings.siteName} · ${settings.subtitle}`
      : `${facts.title} - ${settings.siteName}`,
    heading: facts.title,
    meta: toMetaTags(portal, { title, description, path, url, image, article }),
    description,
    article: article && toArticleLine(article),
    parent: portal.parent,
    siteName: settings.siteName,
    subtitle: settings.subtitle,
    base: addresses.base,
    path: resolve(facts.path),
    canonicalPath: resolve(facts.canonicalPath ?? facts.path),
    origin,
    shareImage,
    homeHref: resolve('/'),
    searchHref: resolve('/search/'),
    takePartHref: resolve('/take-part/'),
    // The name of the site is the way home.
    navigation: mainNavigation.filter(({ href }) => href !== '/').map(toCurrent),
    menu: menuGroups.map(({ title: group, links }) => ({
      title: group,
      links: links.map(toCurrent),
    })),
    hotline: toHotlines(portal)[0]?.phone,
    crumbs: isHome
      ? []
      : [{ label: sectionTexts.home, href: '/' }, ...(facts.parents ?? [])].map(toLink),
    footerLinks: footerLinks.map(toLink),
    footerFacts: toFooterFacts(settings, addresses),
    judgedOn: toChineseDate(today),
    edition: portal.edition,
    isSample: facts.isSample ?? false,
    isDemo: settings.isDemo,
    terms: getTerms(portal),
  };
}
