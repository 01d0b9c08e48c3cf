import type { Portal } from '../../model/portal.ts';
import { commonTexts, sectionTexts } from '../../words/common.ts';
import { aboutTexts, accessibilityTexts, glossaryTexts, siteMapTexts } from '../../words/frame.ts';
import { searchTexts, titleListsTexts as texts } from '../../words/search.ts';
import { statusTexts } from '../../words/status.ts';
import type { Link } from '../frame/frame.ts';
import { mainNavigation } from '../frame/navigation.ts';

/** A title in a list; samples are marked. */
export interface TitleEntry extends Link {
  readonly isSample: boolean;
}

/** All titles of one kind. */
export interface TitleList {
  readonly heading: string;
  readonly entries: readonly TitleEntry[];
  /** Short names stand side by side, titles one a line. */
  readonly layout: 'names' | 'titles';
}

/** Pages that no entry of the main navigation stands for. */
export const furtherPages: readonly Link[] = [
  { label: sectionTexts.takePart, href: '/take-part/' },
  { label: sectionTexts.my, href: '/my/' },
  { label: commonTexts.center, href: '/center/' },
  { label: commonTexts.stations, href: '/stations/' },
  { label: commonTexts.points, href: '/points/' },
  { label: sectionTexts.milestones, href: '/milestones/' },
  { label: sectionTexts.discrepancies, href: '/discrepancies/' },
  { label: sectionTexts.projects, href: '/projects/' },
  { label: sectionTexts.funds, href: '/funds/' },
  { label: commonTexts.news, href: '/news/' },
  { label: searchTexts.title, href: '/search/' },
  { label: glossaryTexts.title, href: '/glossary/' },
  { label: aboutTexts.title, href: '/about/' },
  { label: accessibilityTexts.title, href: '/accessibility/' },
  { label: siteMapTexts.title, href: '/sitemap/' },
  { label: statusTexts.title, href: '/status/' },
  { label: sectionTexts.feed, href: '/feed.xml' },
  { label: sectionTexts.calendar, href: '/calendar.ics' },
];

interface Titled {
  readonly id: string;
  readonly isSample?: boolean | undefined;
}

interface Kind<T> {
  readonly heading: string;
  readonly layout: TitleList['layout'];
  readonly toHref: (id: string) => string;
  readonly toLabel: (record: T) => string;
}

function toList<T extends Titled>(records: readonly T[], kind: Kind<T>): TitleList {
  return {
    heading: kind.heading,
    layout: kind.layout,
    entries: records.map((record) => ({
      label: kind.toLabel(record),
      href: kind.toHref(record.id),
      isSample: record.isSample === true,
    })),
  };
}

const byName = ({ name }: { name: string }): string => name;
const byTitle = ({ title }: { title: string }): string => title;

function toPlainPages({ addresses }: Portal): TitleList {
  const entries = [...mainNavigation, ...furtherPages].map(({ label, href }) => ({
    label,
    href: addresses.resolve(href),
    isSample: false,
  }));
  return { heading: texts.sections, entries, layout: 'names' };
}

/** Every title by kind, what residents ask for most first; kinds without any are left out. */
export function toTitleLists(portal: Portal): TitleList[] {
  const { addresses } = portal;
  const lists = [
    toList(portal.communities, {
      heading: commonTexts.communities,
      layout: 'names',
      toHref: addresses.community,
      toLabel: byName,
    }),
    toList(portal.stations, {
      heading: commonTexts.stations,
      layout: 'names',
      toHref: addresses.station,
      toLabel: byName,
    }),
    toList(portal.policies, {
      heading: sectionTexts.policies,
      layout: 'titles',
      toHref: addresses.policy,
      toLabel: byTitle,
    }),
    toList(portal.topics, {
      heading: commonTexts.topics,
      layout: 'titles',
      toHref: addresses.topic,
      toLabel: byTitle,
    }),
    toList(portal.minutes, {
      heading: commonTexts.minutes,
      layout: 'titles',
      toHref: addresses.minutes,
      toLabel: byTitle,
    }),
    toList(portal.commitments, {
      heading: texts.commitments,
      layout: 'titles',
      toHref: addresses.commitment,
      toLabel: byName,
    }),
    toList(portal.news, {
      heading: commonTexts.news,
      layout: 'titles',
      toHref: addresses.news,
      toLabel: byTitle,
    }),
  ];
  return [toPlainPages(portal), ...lists].filter(({ entries }) => entries.length > 0);
}
