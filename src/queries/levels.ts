import type { Commitment, Portal } from '../model/portal.ts';
import { toCellFigure, toClauseLink, toComputedFigure, toRowCount, type Figure } from './figure.ts';
import type { Link } from './frame.ts';

/** One level of the network on the home page. */
export interface LevelView {
  readonly level: '中心' | '站' | '点';
  readonly title: string;
  /** What this level does, in a sentence. */
  readonly about: string;
  readonly figure: Figure;
  /** Whether the number is promised in the policy or counted in a roster. */
  readonly basis: '文件承诺' | '名册登记';
  readonly clauses: readonly Link[];
  /** How many run now, when a roster says so. */
  readonly running: Figure | undefined;
  readonly href: string;
}

/** The promised number when the policy states one, else what the roster counts. */
function toCount(
  commitment: Commitment | undefined,
  roster: { readonly file: string; readonly rows: readonly unknown[] },
): Pick<LevelView, 'figure' | 'basis'> {
  if (commitment) {
    const { target, unit } = commitment;
    const figure = toCellFigure(commitment, '目标值', { value: target.high, unit });
    return { figure, basis: '文件承诺' };
  }
  const figure = toRowCount(roster.rows, { unit: '个', file: roster.file });
  return { figure, basis: '名册登记' };
}

/** Records in operation, bound to the roster; undefined when none is recorded – that is no zero. */
function toRunning(
  records: readonly { readonly state: string }[],
  file: string,
): Figure | undefined {
  const running = records.filter(({ state }) => state === '运行');
  if (running.length === 0) return undefined;
  const formula = '状态为“运行”的逐行计数';
  return toRowCount(running, { unit: '个', file, column: '状态', formula });
}

/** The three levels from the grass roots up, each with its number and where that stands. */
export function toLevels({
  commitments,
  stations,
  points,
  settings,
  addresses,
}: Portal): LevelView[] {
  const find = (id: string): Commitment | undefined =>
    commitments.find((commitment) => commitment.id === id);
  const toClauses = (commitment: Commitment | undefined): Link[] =>
    (commitment?.clauses ?? []).map((cited) => toClauseLink(cited, addresses));
  const [stationTotal, pointTotal] = [find('stations-total'), find('points-total')];
  const center: LevelView = {
    level: '中心',
    title: settings.center.name,
    about: '指导、培训、协调全街道的站和点；社区里解决不了的，整理成议题往上报。',
    figure: toComputedFigure(1, {
      unit: '个',
      source: 'data/portal.yaml#友邻中心',
      formula: '全街道一个',
    }),
    basis: stationTotal ? '文件承诺' : '名册登记',
    clauses: toClauses(stationTotal).slice(-1),
    running: undefined,
    href: addresses.resolve('/center/'),
  };
  return [
    {
      level: '点',
      title: '友邻点',
      about: '就在家门口。有事先在这里说、在这里商量，能办的就地办。',
      ...toCount(pointTotal, { file: 'data/points.csv', rows: points }),
      clauses: toClauses(pointTotal),
      running: toRunning(points, 'data/points.csv'),
      href: addresses.resolve('/points/'),
    },
    {
      level: '站',
      title: '友邻站',
      about: '设在社区和村。收集各点报来的事，跨小区商量，培育社会组织和项目。',
      ...toCount(stationTotal, { file: 'data/stations.csv', rows: stations }),
      clauses: toClauses(stationTotal),
      running: toRunning(stations, 'data/stations.csv'),
      href: addresses.resolve('/stations/'),
    },
    center,
  ];
}
