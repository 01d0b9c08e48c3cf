import type { Portal } from '../../model/portal.ts';
import { sectionTexts } from '../../words/common.ts';
import { takePartNextTexts, takePartTexts as texts } from '../../words/participation.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toHotlines, type Hotline } from '../frame/hotlines.ts';
import { findDutyClause } from '../places/place-record.ts';
import { toEarGroup, type EarGroup } from './ears.ts';
import { getTopicFile } from './topic-file.ts';

/** A counter where something is settled at once. */
export interface Counter {
  readonly name: string;
  readonly tasks: string;
  readonly location: string | undefined;
  readonly phone: string | undefined;
  readonly hours: string | undefined;
  readonly isSample: boolean;
}

/** What happens to what was said, and the clause that says so. */
export interface NextStep {
  readonly name: string;
  readonly text: string;
  /** Level that deals with it; undefined: any. */
  readonly level: '点' | '站' | '中心' | undefined;
  readonly clause: Link | undefined;
}

/** `/take-part/` */
export interface TakePartView {
  readonly frame: Frame;
  readonly groups: readonly EarGroup[];
  readonly counters: readonly Counter[];
  readonly hotlines: readonly Hotline[];
  readonly steps: readonly NextStep[];
  /** What the script compares with what is typed; loaded when somebody types. */
  readonly topicsHref: string;
  readonly links: Readonly<Record<'my' | 'topics' | 'feed' | 'calendar' | 'points', string>>;
}

/** Clauses of the plan that say what a level does. */
const duties = {
  点: { anchor: 's4-2-3', level: '友邻点' },
  站: { anchor: 's4-2-2', level: '友邻站' },
  中心: { anchor: 's4-2-1', level: '友邻中心' },
} as const;

const toCounters = ({ rosters }: Portal): Counter[] =>
  rosters.services.flatMap(({ kind, name, tasks, location, phone, openingHours, isSample }) =>
    kind === '窗口' && tasks !== undefined
      ? [{ name, tasks, location, phone, hours: openingHours, isSample }]
      : [],
  );

function toSteps(portal: Portal): NextStep[] {
  const known: readonly { name: string; text: string; level?: keyof typeof duties }[] =
    takePartNextTexts.steps;
  return known.map(({ name, text, level }) => ({
    name,
    text,
    level,
    clause: level && findDutyClause(portal, duties[level]),
  }));
}

/** Everybody who listens, and what is needed to tell them. */
export async function toTakePartView(portal: Portal): Promise<TakePartView> {
  const { resolve } = portal.addresses;
  const { digest } = await getTopicFile(portal);
  return {
    frame: toFrame(portal, {
      title: sectionTexts.takePart,
      description: texts.description,
      path: '/take-part/',
    }),
    groups: portal.communities.map((community) => toEarGroup(portal, community)),
    counters: toCounters(portal),
    hotlines: toHotlines(portal),
    steps: toSteps(portal),
    topicsHref: resolve(`/take-part/data/${digest}.json`),
    links: {
      my: resolve('/my/'),
      topics: resolve('/topics/'),
      feed: resolve('/feed.xml'),
      calendar: resolve('/calendar.ics'),
      points: resolve('/points/'),
    },
  };
}
