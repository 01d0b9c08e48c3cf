import { commonTexts, sectionTexts } from '../../words/common.ts';
import { aboutTexts, glossaryTexts, siteHeaderTexts as texts } from '../../words/frame.ts';

/** A link as pages print it. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** An entry of the navigation and the further sections it stands for. */
export interface NavigationEntry extends Link {
  readonly covers?: readonly string[];
}

/** Main navigation, in the order in which residents need it; beside the search where there is room. */
export const mainNavigation: readonly NavigationEntry[] = [
  { label: sectionTexts.home, href: '/' },
  { label: commonTexts.communities, href: '/communities/' },
  { label: sectionTexts.map, href: '/map/', covers: ['/points/', '/stations/', '/center/'] },
  { label: commonTexts.topics, href: '/topics/' },
  { label: commonTexts.minutes, href: '/minutes/' },
  {
    label: sectionTexts.commitments,
    href: '/commitments/',
    covers: ['/milestones/', '/discrepancies/'],
  },
  { label: sectionTexts.policies, href: '/policies/' },
  { label: sectionTexts.data, href: '/data/' },
];

/** The menu: every room of the site under the question that leads there. */
export const menuGroups: readonly {
  readonly title: string;
  readonly links: readonly NavigationEntry[];
}[] = [
  {
    title: texts.places,
    links: [
      { label: sectionTexts.my, href: '/my/' },
      { label: sectionTexts.map, href: '/map/' },
      { label: commonTexts.communities, href: '/communities/' },
      { label: commonTexts.points, href: '/points/' },
      { label: commonTexts.stations, href: '/stations/' },
      { label: commonTexts.center, href: '/center/' },
    ],
  },
  {
    title: texts.matters,
    links: [
      { label: sectionTexts.takePart, href: '/take-part/' },
      { label: commonTexts.topics, href: '/topics/' },
      { label: commonTexts.minutes, href: '/minutes/' },
      { label: commonTexts.news, href: '/news/' },
    ],
  },
  {
    title: texts.promises,
    links: [
      { label: sectionTexts.commitments, href: '/commitments/' },
      { label: sectionTexts.milestones, href: '/milestones/' },
      { label: sectionTexts.funds, href: '/funds/' },
      { label: sectionTexts.projects, href: '/projects/' },
    ],
  },
  {
    title: texts.papers,
    links: [
      { label: sectionTexts.policies, href: '/policies/' },
      { label: sectionTexts.discrepancies, href: '/discrepancies/' },
      { label: sectionTexts.data, href: '/data/' },
      { label: glossaryTexts.title, href: '/glossary/' },
    ],
  },
  {
    title: texts.site,
    links: [
      { label: sectionTexts.home, href: '/' },
      { label: aboutTexts.title, href: '/about/' },
    ],
  },
];
