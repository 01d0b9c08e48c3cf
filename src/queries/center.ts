import type { CitedClause, Portal } from '../model/portal.ts';
import { toClauseLink } from './figure.ts';
import type { Link } from './frame.ts';
import { toMinutesEntry } from './minutes-list.ts';
import { toOwnPageView, type OwnPageView } from './own-page.ts';
import type { Entry } from './policies.ts';
import { toTopicCard, type TopicCard } from './topics.ts';

export interface CenterView extends OwnPageView {
  readonly name: string;
  readonly state: string;
  readonly commitments: readonly (Link & { readonly clauses: readonly Link[] })[];
  readonly topics: readonly TopicCard[];
  readonly minutes: readonly Entry[];
}

/** The 友邻中心: what it is for, what was promised for it, what it deals with. */
export function toCenterView(portal: Portal): CenterView {
  const { settings, addresses } = portal;
  const { name, state } = settings.center;
  const promised = portal.commitments.filter((commitment) => commitment.name.includes('友邻中心'));
  const toLinks = (clauses: readonly CitedClause[]): Link[] =>
    clauses.map((cited) => toClauseLink(cited, addresses));
  return {
    ...toOwnPageView(portal, 'center', { path: '/center/', title: '友邻中心' }),
    name,
    state,
    commitments: promised.map((commitment) => ({
      label: commitment.name,
      href: addresses.commitment(commitment.id),
      clauses: toLinks(commitment.clauses),
    })),
    topics: portal.topics
      .filter(({ progress }) => progress.level === '中心' || progress.level === '党委')
      .map((topic) => toTopicCard(topic, portal)),
    minutes: portal.minutes
      .filter(({ level }) => level === '中心')
      .map((minutes) => toMinutesEntry(minutes, portal)),
  };
}
