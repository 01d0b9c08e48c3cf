import type { Portal } from '../../model/portal.ts';
import { demoDay, quarters } from './demo-day.ts';
import { countRunning } from './demo-places.ts';
import { source, type Row } from './demo-rows.ts';

/** Figures of the eight quarters, by commitment; those of points and stations are counted. */
const figures: Readonly<Record<string, readonly number[]>> = {
  'center-area': [0, 0, 400, 800, 1200, 1500, 1520, 1520],
  'pilot-communities': [0, 0, 0, 2, 3, 3, 3, 3],
  'projects-running': [0, 4, 11, 19, 33, 46, 58, 62],
  'reform-pilots': [0, 0, 0, 0, 1, 2, 2, 2],
  'hall-staff': [0, 3, 3, 3, 3, 3, 3, 3],
  'social-workers': [31, 31, 38, 38, 52, 52, 64, 71],
  trainings: [0, 1, 2, 4, 5, 7, 8, 9],
  'service-windows': [0, 4, 8, 12, 12, 12, 12, 12],
  councils: [0, 0, 23, 38, 62, 77, 92, 96],
  phases: [0, 1, 1, 1, 1, 1, 2, 2],
};

/** Rows of `observations.csv`. */
export function toObservationRows(
  portal: Portal,
  places: { readonly points: readonly Row[]; readonly stations: readonly Row[] },
): Row[] {
  const toRow = (commitment: string, day: string, value: number): Row => ({
    承诺编号: commitment,
    日期: day,
    数值: value,
    出处: source,
  });
  const stated = Object.entries(figures).flatMap(([commitment, values]) =>
    values.map((value, at) => toRow(commitment, quarters[at] ?? '', value)),
  );
  // Counted once more on the day itself, so that what is reported is what is listed.
  const counted = [...quarters, demoDay].flatMap((day) => {
    const points = countRunning(places.points, portal, day);
    const stations = countRunning(places.stations, portal, day);
    return [
      toRow('points-urban', day, points.city),
      toRow('points-rural', day, points.village),
      toRow('points-total', day, points.city + points.village),
      toRow('stations-urban', day, stations.city),
      toRow('stations-rural', day, stations.village),
      toRow('stations-total', day, stations.city + stations.village),
    ];
  });
  return [...stated, ...counted];
}

/** When each step of the plan was done; what is missing is still under way. */
const done: Readonly<Record<string, string>> = {
  'phase-1': '2016-07-29',
  'phase-2': '2018-02-09',
  'year-2016': '2016-12-30',
  'year-2016-1': '2016-06-24',
  'year-2016-2': '2016-12-12',
  'year-2016-3': '2016-10-21',
  'year-2016-4': '2016-12-30',
  'year-2017-1': '2017-03-17',
  'year-2017-3': '2017-11-10',
  'year-2017-4': '2017-12-22',
  'year-2017-5': '2018-02-09',
  'year-2017-6': '2017-09-08',
};

/** Rows of `milestones.csv`: those of the plan, with what became of them. */
export function toMilestoneRows({ rosters }: Portal): Row[] {
  return rosters.milestones.map(({ id, start, cells }) => {
    const state = id in done ? '已完成' : start <= demoDay ? '进行中' : '未开始';
    return { ...cells, 状态: state, 实际完成: done[id] ?? '' };
  });
}
