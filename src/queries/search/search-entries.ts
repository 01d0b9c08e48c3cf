import { getReferred } from '../../model/get-referred.ts';
import type { Community, Policy, Portal } from '../../model/portal.ts';
import { createReferenceIndex } from '../../model/reference-index.ts';
import type { Clause } from '../../sources/policy/clauses.ts';
import { commonTexts, sectionTexts } from '../../words/common.ts';
import { commitmentsTexts } from '../../words/progress.ts';
import { listSections } from './search-sections.ts';

/** A name of the site before it is packed into a file. */
export interface NamedPage {
  readonly title: string;
  /** With the base. */
  readonly href: string;
  /** As the pages' own `kind` says it; a section of a policy is a 政策条款, a section of the site a 栏目. */
  readonly kind: string;
  readonly aliases?: readonly string[];
  readonly community?: string | undefined;
  /** ISO. */
  readonly date?: string | undefined;
  readonly isSample?: boolean;
}

const sampleMark = /^【示例】/;
const numbering =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][^)）]{1,3}[)）]|\d{1,2}[.．]|第[^章节条]{1,6}[章节条]\s*)/;
const longestAlias = 40;

/** 松枫社区 → 松枫, as neighbours say it. */
export function toShortName(name: string): string {
  const short = name.replace(/(?:社区|村)$/, '');
  return short.length < 2 ? name : short;
}

function toSectionPages(portal: Portal): NamedPage[] {
  return listSections(portal).map(({ href, ...section }) => ({
    ...section,
    href: portal.addresses.resolve(href),
    kind: commonTexts.section,
  }));
}

function toCommunityPages({ communities, addresses }: Portal): NamedPage[] {
  return communities.map(({ id, name, aliases = [], isSample }) => ({
    title: name,
    href: addresses.community(id),
    kind: commonTexts.communities,
    aliases: [toShortName(name), ...aliases, ...aliases.flatMap(toBracketed)],
    community: name,
    isSample,
  }));
}

/** 沐阳(通界桥)社区 is also asked for as 通界桥社区 and 通界桥. */
function toBracketed(name: string): string[] {
  const [, before = '', inside = '', after = ''] = /^(.*)[（(](.+)[）)](.*)$/.exec(name) ?? [];
  return inside === '' ? [] : [`${before}${after}`, `${inside}${after}`, inside];
}

/** 松枫社区友邻站 → 松枫友邻站. */
const shorten = (name: string, community: Community): string =>
  name.replace(community.name, toShortName(community.name));

function toStationPages({ stations, addresses }: Portal): NamedPage[] {
  return stations.map(({ id, name, community, isSample }) => ({
    title: name,
    href: addresses.station(id),
    kind: commonTexts.stations,
    aliases: [shorten(name, community), `${toShortName(community.name)}站`],
    community: community.name,
    isSample,
  }));
}

function toPointPages({ points, addresses }: Portal): NamedPage[] {
  return points.map(({ id, name, community, isSample }) => ({
    title: name,
    href: addresses.point(id),
    kind: commonTexts.points,
    aliases: [shorten(name, community)],
    community: community.name,
    isSample,
  }));
}

/** Headings in document order; an annex is also known by the title that stands below its number. */
function toHeadingPages(portal: Portal, policy: Policy, clauses = policy.clauses): NamedPage[] {
  return clauses.flatMap(({ anchor, citation, heading, text, children }: Clause) => {
    const below = toHeadingPages(portal, policy, children);
    if (heading === undefined) return below;
    const title = heading.replace(numbering, '');
    const [line = ''] = text.split('\n');
    const isAnnex = title === citation && line.length <= longestAlias;
    const href = portal.addresses.policy(policy.id, anchor);
    const aliases = isAnnex ? [line] : [citation];
    return [{ title, href, kind: '政策条款', aliases, isSample: policy.isSample }, ...below];
  });
}

function toPolicyPages(portal: Portal): NamedPage[] {
  return portal.policies.flatMap((policy) => {
    const { id, title, documentNumber = '', signedOn, isSample } = policy;
    const page = {
      title,
      href: portal.addresses.policy(id),
      kind: sectionTexts.policies,
      aliases: [documentNumber, /\d+号$/.exec(documentNumber)?.[0] ?? ''],
      date: signedOn,
      isSample,
    };
    return [page, ...toHeadingPages(portal, policy)];
  });
}

function toTopicPages({ topics, addresses }: Portal): NamedPage[] {
  return topics.map(({ id, title, point, raisedOn, isSample }) => ({
    title,
    href: addresses.topic(id),
    kind: commonTexts.topics,
    community: point.community.name,
    date: raisedOn,
    isSample,
  }));
}

function toCommitmentPages({ commitments, addresses }: Portal): NamedPage[] {
  return commitments.map(({ id, name, isSample }) => ({
    title: name,
    href: addresses.commitment(id),
    kind: commitmentsTexts.searchKind,
    isSample,
  }));
}

function toProjectPages({ rosters, communities, addresses }: Portal): NamedPage[] {
  const index = createReferenceIndex(communities);
  return rosters.projects.map(({ id, name, community, start, isSample }) => ({
    title: name,
    href: addresses.resolve(`/projects/#${id}`),
    kind: sectionTexts.projects,
    community: community === undefined ? undefined : getReferred(index, community).name,
    date: start,
    isSample,
  }));
}

function toNewsPages({ news, addresses }: Portal): NamedPage[] {
  return news.map(({ id, title, date, isSample }) => ({
    title,
    href: addresses.news(id),
    kind: commonTexts.news,
    date,
    isSample,
  }));
}

function toMinutesPages({ minutes, addresses }: Portal): NamedPage[] {
  return minutes.map(({ id, title, community, date, isSample }) => ({
    title,
    href: addresses.minutes(id),
    kind: commonTexts.minutes,
    community: community?.name,
    date,
    isSample,
  }));
}

/** The pages that answer what residents ask come first, known by their words too. */
function putIntentsFirst(portal: Portal, pages: readonly NamedPage[]): NamedPage[] {
  const asked = portal.rosters['search-intents'].map(({ phrases, target }): NamedPage => {
    const href = portal.addresses.resolve(target);
    const known = pages.find((page) => page.href === href);
    const [title = ''] = phrases;
    if (!known) return { title, href, kind: commonTexts.section, aliases: phrases };
    return { ...known, aliases: [...(known.aliases ?? []), ...phrases] };
  });
  const taken = new Set(asked.map(({ href }) => href));
  return [...asked, ...pages.filter(({ href }) => !taken.has(href))];
}

/** A site with more names than this leaves the minutes to the full text. */
export const mostNames = 3000;

/**
 * Titles and names of places, what more readers look for first, each without the mark 【示例】;
 * never the name of a person. Minutes, newest first, are left out when there would be more than
 * `mostNames` with them.
 */
export function listNamedPages(portal: Portal): NamedPage[] {
  const others = [
    toSectionPages,
    toCommunityPages,
    toStationPages,
    toPolicyPages,
    toTopicPages,
    toCommitmentPages,
    toPointPages,
    toProjectPages,
    toNewsPages,
  ].flatMap((toPages) => toPages(portal));
  const pages = putIntentsFirst(portal, others);
  const minutes = toMinutesPages(portal);
  const named = [...pages, ...(pages.length + minutes.length > mostNames ? [] : minutes)];
  return named.map((page) => ({
    ...page,
    title: page.title.replace(sampleMark, ''),
  }));
}
