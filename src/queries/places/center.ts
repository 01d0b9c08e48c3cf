import type { Portal } from '../../model/portal.ts';
import { toMinutesEntry } from '../minutes/minutes-list.ts';
import { toOwnPageView, type OwnPageView } from '../frame/own-page.ts';
import type { Entry } from '../policy/policies.ts';
import { toPromises, type PromiseEntry } from '../progress/promises.ts';
import { toTopicCard, type TopicCard } from '../topics/topics.ts';
import { commonTexts } from '../../words/common.ts';

export interface CenterView extends OwnPageView {
  readonly level: '中心';
  readonly name: string;
  readonly state: string;
  readonly promises: readonly PromiseEntry[];
  readonly topics: readonly TopicCard[];
  readonly minutes: readonly Entry[];
}

/** The 友邻中心: what it is for, what was promised for it, what it deals with. */
export function toCenterView(portal: Portal): CenterView {
  const { name, state } = portal.settings.center;
  return {
    ...toOwnPageView(portal, 'center', { path: '/center/', title: commonTexts.center }),
    level: '中心',
    name,
    state,
    promises: toPromises(portal, (commitment) => commitment.name.includes('友邻中心')),
    topics: portal.topics
      .filter(({ progress }) => progress.level === '中心' || progress.level === '党委')
      .map((topic) => toTopicCard(topic, portal)),
    minutes: portal.minutes
      .filter(({ level }) => level === '中心')
      .map((minutes) => toMinutesEntry(minutes, portal)),
  };
}
