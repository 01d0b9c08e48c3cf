import { describe, expect, test } from 'vitest';
import {
  advance,
  isOpen,
  listNextEvents,
  start,
  transitions,
  type Standing,
  type TopicState,
} from '../../../../src/model/topics/topic-machine.ts';
import { deriveProgress, type LedgerEvent } from '../../../../src/model/topics/topic-progress.ts';
import { createRandom } from '../../../support/random.ts';
import { eventKinds, levels } from '../../../../src/schemas/rosters/topic-events.ts';

const states = Object.keys(transitions) as (TopicState | '未提出')[];

describe('every state with every event at every level', () => {
  const cases = states.flatMap((state) =>
    eventKinds.flatMap((event) => levels.map((level) => ({ state, event, level }))),
  );

  test.each(cases)('$state + $event at $level', ({ state, event, level }) => {
    const step = transitions[state][event];
    const isAtEdge =
      (step?.moves === 'up' && level === '党委') || (step?.moves === 'down' && level === '点');
    const next = advance({ state, level }, event);
    expect(next !== undefined).toBe(step !== undefined && !isAtEdge);
    expect(listNextEvents({ state, level }).includes(event)).toBe(next !== undefined);
    const shift = step?.moves === 'up' ? 1 : step?.moves === 'down' ? -1 : 0;
    if (next) expect(levels.indexOf(next.level) - levels.indexOf(level)).toBe(shift);
  });
});

test('what was done may come back, to whoever closed it; what was refused does not', () => {
  expect(advance({ state: '已办结', level: '站' }, '重新提出')).toEqual({
    state: '待受理',
    level: '站',
  });
  expect(listNextEvents({ state: '不予采纳', level: '站' })).toEqual(['反馈']);
});

const day = (offset: number): string =>
  new Date(Date.UTC(2018, 0, 1 + offset)).toISOString().slice(0, 10);

function createLedger(seed: number): { events: LedgerEvent[]; standing: Standing; last: number } {
  const random = createRandom(seed);
  const events: LedgerEvent[] = [];
  let standing: Standing = start;
  let offset = 0;
  const steps = random(25);
  for (let i = 0; i <= steps; i += 1) {
    const choices = listNextEvents(standing);
    const event = choices[random(choices.length)];
    if (event === undefined) break;
    if (i > 0) offset += random(20);
    const due = event === '议定' ? day(offset + random(40)) : undefined;
    events.push({ event, date: day(offset), due });
    standing = advance(standing, event) ?? standing;
  }
  return { events, standing, last: offset };
}

describe('random legal ledgers', () => {
  const seeds = Array.from({ length: 500 }, (_, i) => i);

  test('have one holder, and the days at the levels add up to the age', () => {
    for (const seed of seeds) {
      const { events, standing, last } = createLedger(seed);
      const progress = deriveProgress(events, { raisedOn: day(0), today: day(last + 30) });
      const total = progress.stays.reduce((sum, { days }) => sum + days, 0);
      expect([seed, progress.level, progress.state]).toEqual([
        seed,
        standing.level,
        standing.state,
      ]);
      expect([seed, total]).toEqual([seed, progress.age]);
      expect([seed, progress.stays.at(-1)?.level]).toEqual([seed, standing.level]);
      expect([seed, progress.closedOn === undefined]).toEqual([seed, isOpen(progress.state)]);
      // Nobody holds it twice at a time: each stay begins where the one before it ended, or, after
      // the end, on a day on which it came back.
      const returns = events.filter(({ event }) => event === '重新提出').map(({ date }) => date);
      progress.stays.slice(1).forEach((stay, i) => {
        expect([progress.stays[i]?.to, ...returns]).toContain(stay.from);
        expect(stay.from >= (progress.stays[i]?.to ?? '')).toBe(true);
      });
      expect([seed, progress.reopenings]).toEqual([seed, returns.length]);
    }
  });

  test('one more event that the table does not have is refused', () => {
    for (const seed of seeds) {
      const { standing } = createLedger(seed);
      const legal = listNextEvents(standing);
      const illegal = eventKinds.filter((event) => !legal.includes(event));
      expect(illegal.length).toBeGreaterThan(0);
      for (const event of illegal)
        expect([seed, advance(standing, event)]).toEqual([seed, undefined]);
    }
  });
});
