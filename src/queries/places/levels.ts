import { count, stated } from '../../calculation/calls.ts';
import { is, isNot } from '../../calculation/condition.ts';
import type { Commitment, Portal } from '../../model/portal.ts';
import { toCellFigure, toFigure, type Figure } from '../downloads/figure.ts';
import { commonTexts } from '../../words/common.ts';
import { levelCardsTexts as texts } from '../../words/frame.ts';

/** One level of the network on the home page. */
export interface LevelView {
  readonly level: '中心' | '站' | '点';
  readonly title: string;
  /** What this level does, in a sentence. */
  readonly about: string;
  /** Undefined where nothing states it. */
  readonly figure: Figure | undefined;
  /** Whether the number is promised in the policy or counted in a roster. */
  readonly basis: string;
  /** How many run now, when a roster says so. */
  readonly running: Figure | undefined;
  readonly href: string;
}

type Roster = 'points' | 'stations';

const isPublished = ({ isSample }: { readonly isSample: boolean }): boolean => !isSample;

/** The promised number when the policy states one, else what the roster counts. */
function toCount(
  portal: Portal,
  commitment: Commitment | undefined,
  roster: Roster,
): Pick<LevelView, 'figure' | 'basis'> {
  if (commitment) {
    const { target, unit } = commitment;
    const cell = { header: '目标值', value: target.high, unit };
    return { figure: toCellFigure(portal, commitment, cell), basis: texts.promised };
  }
  const value = portal[roster].filter(isPublished).length;
  const rows = count(roster, isNot('示例', '是'));
  return { figure: toFigure(portal, rows, { value, unit: '个' }), basis: texts.registered };
}

/** Records in operation, bound to the roster; undefined when none is recorded – that is no zero. */
function toRunning(portal: Portal, roster: Roster): Figure | undefined {
  const running = portal[roster].filter((own) => own.state === '运行' && isPublished(own));
  if (running.length === 0) return undefined;
  const rows = count(roster, is('状态', '运行'), isNot('示例', '是'));
  return toFigure(portal, rows, { value: running.length, unit: '个' });
}

/** How many centres a clause of the commitment to stations speaks of. */
function findCenterCount(portal: Portal, commitment: Commitment | undefined): Figure | undefined {
  for (const { policy, clause } of commitment?.clauses ?? []) {
    const value = Number(/友邻中心(\d+)个/.exec(clause.text)?.[1] ?? NaN);
    if (Number.isNaN(value)) continue;
    return toFigure(portal, stated(policy.id, clause.anchor, value), { value, unit: '个' });
  }
  return undefined;
}

/** The three levels from the grass roots up, each with its number and where that stands. */
export function toLevels(portal: Portal): LevelView[] {
  const { commitments, settings, addresses } = portal;
  const find = (id: string): Commitment | undefined =>
    commitments.find((commitment) => commitment.id === id);
  const [stationTotal, pointTotal] = [find('stations-total'), find('points-total')];
  const center: LevelView = {
    level: '中心',
    title: settings.center.name,
    about: texts.aboutCenter,
    figure: findCenterCount(portal, stationTotal),
    basis: stationTotal ? texts.promised : texts.registered,
    running: undefined,
    href: addresses.resolve('/center/'),
  };
  return [
    {
      level: '点',
      title: commonTexts.points,
      about: texts.aboutPoints,
      ...toCount(portal, pointTotal, 'points'),
      running: toRunning(portal, 'points'),
      href: addresses.resolve('/points/'),
    },
    {
      level: '站',
      title: commonTexts.stations,
      about: texts.aboutStations,
      ...toCount(portal, stationTotal, 'stations'),
      running: toRunning(portal, 'stations'),
      href: addresses.resolve('/stations/'),
    },
    center,
  ];
}
