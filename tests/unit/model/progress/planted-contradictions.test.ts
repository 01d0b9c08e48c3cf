import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportText } from '../../../../src/issues/reporters/text.ts';
import { loadPortal } from '../../../../src/pipeline/load-portal.ts';
import { makeRichPortal } from '../../../support/portals/rich-portal.ts';
import { projectRoot } from '../../../support/run-command.ts';

/** One change of one file, and the contradictions that have to appear through it. */
interface Plant {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly found: readonly string[];
}

let root = '';

async function findContradictions(): Promise<string[]> {
  const { portal, issues } = await loadPortal({ root, base: '/' });
  if (!portal) throw new Error(reportText(issues));
  return portal.discrepancies.map(({ id }) => id);
}

const communities = 'data/communities.csv';
const commitments = 'data/commitments.csv';
const policy = 'content/policies/shiyanqu-2017.md';
const events = 'data/topic-events.csv';
const meeting = 'content/minutes/lamp-meeting.md';

const annex: readonly (readonly [id: string, row: string])[] = [
  ['songfeng', ',11,10914,14,'],
  ['fenghuang', ',11,16523,16,'],
  ['jiefang', ',8,13745,15,'],
  ['shuidongdai', ',13,8781,12,'],
  ['meiyuan', ',9,8632,11,'],
  ['nanhetou', ',12,4731,9,'],
  ['dongsheng', ',6,13947,13,'],
  ['baihua', ',12,9677,12,'],
  ['sanbei', ',7,1700,5,'],
  ['tangqiao', ',9,2033,6,'],
];

/** A row of the roster with one of its three numbers raised by one. */
function raise(row: string, which: 0 | 1 | 2): string {
  const numbers = row.split(',').slice(1, 4).map(Number);
  numbers[which] = (numbers[which] ?? 0) + 1;
  return `,${numbers.join(',')},`;
}

const rosterPlants: Plant[] = annex.flatMap(([id, row]) => [
  { file: communities, from: row, to: raise(row, 0), found: [`annex-${id}-compounds`] },
  { file: communities, from: row, to: raise(row, 1), found: [`annex-${id}-residents`] },
  {
    file: communities,
    from: row,
    to: raise(row, 2),
    found: [`annex-${id}-plannedpoints`, `planned-${id}`],
  },
]);

const policyPlants: Plant[] = [
  ['| | 合计 | 140 |', '| | 合计 | 141 |', ['total-annex-1-compounds']],
  ['| 156950 | 200 |', '| 156951 | 200 |', ['total-annex-1-residents']],
  ['| 156950 | 200 |', '| 156950 | 201 |', ['total-annex-1-plannedpoints']],
  ['| | | 86 |', '| | | 68 |', ['total-annex-2-compounds']],
  ['| 17418 | 50 |', '| 17481 | 50 |', ['total-annex-2-residents']],
  ['| 17418 | 50 |', '| 17418 | 55 |', ['total-annex-2-plannedpoints']],
  ['| 3 | 3143 | 5 |', '| 3 | 3134 | 5 |', ['annex-qiyuan-residents', 'total-annex-1-residents']],
  ['| 8 | 通界村 |', '| 8 | 通界桥村 |', ['names-annex-2']],
].map(([from, to, found]) => ({ file: policy, from, to, found }) as Plant);

const promisePlants: Plant[] = [
  [',250,=,个,', ',251,=,个,', ['sum-points-total', 'target-points-total']],
  [',50,=,个,', ',51,=,个,', ['sum-points-total', 'target-points-rural']],
  [',500,=,元/点·年', ',600,=,元/点·年', ['target-point-subsidy']],
  [',5000000,=,元', ',50000000,=,元', ['target-development-fund']],
  [',1500,=,平方米', ',1050,=,平方米', ['target-center-area']],
  ['2019-12,在2020年前', '2021-12,在2020年前', ['due-social-workers']],
  ['2018-06,力争到2018年6月,街道', '2017-06,力争到2018年6月,街道', ['due-center-area']],
  ['全面建成并运行面积', '全面建成运行面积', ['quote-center-area-1']],
  ['力争到2018年6月,街道', '力争到2018年6月；三年内,街道', ['deadline-center-area']],
].map(([from, to, found]) => ({ file: commitments, from, to, found }) as Plant);

const recordPlants: Plant[] = [
  {
    file: 'data/points.csv',
    from: 'songfeng-02,松枫社区友邻点 02（规划）,songfeng,songfeng-station',
    to: 'songfeng-02,松枫社区友邻点 02（规划）,fenghuang,fenghuang-station',
    found: ['planned-songfeng', 'planned-fenghuang'],
  },
  {
    file: 'data/observations.csv',
    from: 'projects-running,2018-01-31,1,',
    to: 'projects-running,2018-01-31,2,',
    found: ['counted-projects-running'],
  },
  {
    file: 'data/observations.csv',
    from: 'trainings,2018-01-31,1,',
    to: 'trainings,2018-01-31,11,',
    found: ['counted-trainings'],
  },
  {
    file: 'data/observations.csv',
    from: 'trainings,2018-01-31,1,月报,',
    to: 'trainings,2018-01-31,2,日报,\ntrainings,2018-01-31,1,月报,',
    found: ['reports-trainings-2018-01-31'],
  },
  {
    file: 'data/milestones.csv',
    from: '五(一),,,',
    to: '五(一),已完成,,',
    found: ['state-phase-1'],
  },
  {
    file: 'data/milestones.csv',
    from: '五(三),,,',
    to: '五(三),进行中,2018-06,',
    found: ['state-phase-3'],
  },
  { file: 'data/projects.csv', from: ',5000,3000,', to: ',3000,5000,', found: ['paid-reading'] },
  {
    file: 'data/topics.csv',
    from: 'songfeng-01,2018-01-02',
    to: 'songfeng-01,2018-01-01',
    found: ['raised-lamp'],
  },
  {
    file: events,
    from: 'lamp,2018-01-05,协商',
    to: 'lamp,2018-01-04,协商',
    found: ['held-lamp-2-date'],
  },
  {
    file: events,
    from: '协商,点,songfeng-01',
    to: '协商,点,songfeng-02',
    found: ['held-lamp-2-unit'],
  },
  { file: meeting, from: '议题: [lamp]\n', to: '', found: ['listed-lamp-meeting'] },
  { file: meeting, from: '结果: 一致', to: '结果: 多数', found: ['vote-lamp-meeting'] },
];

const plants = [...rosterPlants, ...policyPlants, ...promisePlants, ...recordPlants];
let clean: string[] = [];

beforeAll(async () => {
  root = await makeRichPortal();
  clean = await findContradictions();
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('a clean copy has what the seed itself contradicts, and nothing else', async () => {
  const { portal } = await loadPortal({ root: projectRoot, base: '/' });
  expect(clean).toEqual(portal?.discrepancies.map(({ id }) => id));
  expect(plants.length).toBeGreaterThanOrEqual(50);
});

test('an explanation hangs on its contradiction and changes nothing about it', async () => {
  const file = path.join(root, 'data/explanations.csv');
  const text = await readFile(file, 'utf8');
  await writeFile(file, `${text}named-stations-urban,两处口径不同。,示例办公室,2018-01-01,\n`);
  const { portal } = await loadPortal({ root, base: '/' });
  await writeFile(file, text);
  expect(portal?.discrepancies.map(({ id }) => id)).toEqual(clean);
  const explained = portal?.discrepancies.filter(({ explanations }) => explanations.length > 0);
  expect(explained).toMatchObject([
    { id: 'named-stations-urban', explanations: [{ text: '两处口径不同。' }] },
  ]);
});

test.each(plants)('$file: $from → $to', async ({ file, from, to, found }) => {
  const whole = path.join(root, file);
  const text = await readFile(whole, 'utf8');
  expect(text).toContain(from);
  await writeFile(whole, text.replace(from, to));
  try {
    const all = await findContradictions();
    expect(all.filter((id) => !clean.includes(id)).sort()).toEqual([...found].sort());
    expect(clean.filter((id) => !all.includes(id))).toEqual([]);
  } finally {
    await writeFile(whole, text);
  }
});
