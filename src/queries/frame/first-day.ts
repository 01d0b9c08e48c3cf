import type { Portal } from '../../model/portal.ts';
import { commonTexts } from '../../words/common.ts';
import { firstDayTexts as texts } from '../../words/frame.ts';
import { toTargetText, type TargetText } from '../progress/target.ts';
import type { Link } from './frame.ts';

const signs = ['点', '站', '中心'] as const;
type Level = (typeof signs)[number];

/** A year of the plan: what was to stand at its end. */
export interface PlanYear {
  /** The sign of the network gains a ring with every year. */
  readonly sign: Level;
  readonly name: string;
  readonly year: string;
  readonly targets: readonly (Link & { readonly target: TargetText })[];
}

/** Things that residents need to know, and whose it is to publish them. */
export interface Missing {
  readonly who: string;
  readonly what: readonly string[];
}

/** Plans, as long as there is nothing but plans. */
export interface FirstDay {
  readonly plan: readonly PlanYear[];
  readonly missing: readonly Missing[];
}

/** The network's own numbers; a portal without them shows its years alone. */
const planned = ['stations-urban', 'points-urban', 'stations-rural', 'points-rural'];

function toPlan(portal: Portal): PlanYear[] {
  const { milestones, commitments, addresses } = portal;
  const own = commitments.filter(({ id }) => planned.includes(id));
  return milestones
    .filter(({ kind }) => kind === '年度目标')
    .map(({ name, start }, index) => {
      const year = start.slice(0, 'YYYY'.length);
      const due = own.filter((commitment) => commitment.due?.startsWith(year));
      return {
        sign: signs[Math.min(index, 2)] ?? '中心',
        name,
        year,
        targets: due.map((commitment) => ({
          label: commitment.roster === 'stations' ? commonTexts.stations : commonTexts.points,
          href: addresses.commitment(commitment.id),
          target: toTargetText(portal, commitment),
        })),
      };
    });
}

/** What is missing, by those whose it is to publish it. */
export function listMissing({ points, stations, topics, commitments, rosters }: Portal): Missing[] {
  const isReal = ({ isSample }: { readonly isSample: boolean }): boolean => !isSample;
  const own = points.filter(isReal);
  const gap = (isThere: boolean, what: string): readonly string[] => (isThere ? [] : [what]);
  const all: readonly Missing[] = [
    {
      who: texts.communities,
      what: [
        ...gap(
          own.some(({ address }) => address !== undefined),
          texts.where,
        ),
        ...gap(
          own.some(({ openingHours }) => openingHours !== undefined),
          texts.hours,
        ),
        ...gap(
          stations.some((station) => isReal(station) && station.phone !== undefined),
          texts.phones,
        ),
      ],
    },
    {
      who: texts.street,
      what: [
        ...gap(
          own.some(({ state }) => state === '运行'),
          texts.running,
        ),
        ...gap(
          commitments.some(({ status }) => status !== '无公开数据'),
          texts.promises,
        ),
        ...gap(rosters.funds.some(isReal), texts.money),
      ],
    },
    { who: texts.network, what: gap(topics.some(isReal), texts.topics) },
  ];
  return all.filter(({ what }) => what.length > 0);
}

/** What the home page shows while nothing has been published but the plan; later undefined. */
export function toFirstDay(portal: Portal): FirstDay | undefined {
  const isRunning = portal.points.some(({ state, isSample }) => state === '运行' && !isSample);
  if (isRunning) return undefined;
  return { plan: toPlan(portal), missing: listMissing(portal) };
}
