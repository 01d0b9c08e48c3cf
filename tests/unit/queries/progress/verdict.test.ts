import { expect, test } from 'vitest';
import type { Commitment } from '../../../../src/model/portal.ts';
import { deriveStatus } from '../../../../src/model/progress/commitment-status.ts';
import { toVerdict } from '../../../../src/queries/progress/verdict.ts';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';

const portal = await loadShippedPortal();
const today = '2018-07-31';

const [observation] = portal.commitments.flatMap(({ observations }) => observations);

/** A commitment of the plan with one published value, judged after it. */
function judge(id: string, value: number, date = '2018-05-31'): Commitment {
  const own = portal.commitments.find((commitment) => commitment.id === id);
  if (!own || !observation) throw new Error(`No commitment ${id}`);
  const observations = [{ ...observation, value, date, isSample: false }];
  return { ...own, observations, status: deriveStatus({ ...own, observations, today }) };
}

/** The sentence with its numbers, as a page prints it. */
function read(commitment: Commitment): string {
  const { text, target, newest, gap } = toVerdict(portal, commitment);
  const texts = {
    target: [target.prefix, target.figure.text, target.figure.unit],
    newest: [newest?.text, newest?.unit],
    gap: [gap?.text, gap?.unit],
  };
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    texts[name as keyof typeof texts].filter(Boolean).join(' '),
  );
}

test.each([
  ['points-total', 231, '到2018年6月要有 250 个，到2018年5月31日已有 231 个，差 19 个。'],
  ['center-area', 1520, '到2018年6月要有 1,500 平方米，到2018年5月31日已有 1,520 平方米，做到了。'],
  ['trainings', 9, '到2018年6月要有 ≥ 10 场，到2018年5月31日已有 9 场，差 1 场。'],
  ['social-workers', 71, '到2019年12月要达到 100%，到2018年5月31日已达到 71%，差 29 个百分点。'],
  [
    'station-funding',
    1800,
    '要达到 2,000 元/站，到2018年5月31日已达到 1,800 元/站，差 200 元/站。',
  ],
  ['pilot-communities', 4, '到2017年要有 2–3 个，到2018年5月31日已有 4 个，还没有达到。'],
])('%s with %d reads %s', (id, value, sentence) => {
  expect(read(judge(id, value))).toBe(sentence);
});

test('what came after the deadline says so', () => {
  expect(read(judge('points-total', 250, '2018-07-10'))).toContain('过了期限才做到');
});

test('what was reached once and is less now keeps its status and names the newest value', () => {
  const reached = judge('points-total', 250);
  const observations = [
    ...reached.observations,
    ...judge('points-total', 240, '2018-07-01').observations,
  ];
  const text = read({ ...reached, observations });
  expect(text).toBe('到2018年6月要有 250 个，达到过；到2018年7月1日已有 240 个。');
});

test('nothing published is said once and nothing is missing', () => {
  const own = portal.commitments.find(({ id }) => id === 'center-area');
  if (!own) throw new Error('No such commitment');
  expect(read(own)).toBe('到2018年6月要有 1,500 平方米，还没有公布过数。');
});
