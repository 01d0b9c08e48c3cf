import { describe, expect, test } from 'vitest';
import { createLoginLimit } from '../../../../../src/desk/server/people/login-limit.ts';
import { createSessions } from '../../../../../src/desk/server/people/sessions.ts';
import type { Account } from '../../../../../src/desk/server/people/accounts.ts';

const hour = 3_600_000;

/** Two clocks that a test moves. */
function makeClock() {
  const now = { wall: 1_800_000_000_000, steady: 1000 };
  const clock = { wall: () => now.wall, steady: () => now.steady };
  const pass = (time: number): void => {
    now.wall += time;
    now.steady += time;
  };
  return { now, clock, pass };
}

describe('tries of a password', () => {
  test('1,000 wrong ones: the wait grows to an hour, and the right one waits too', () => {
    const { clock, pass } = makeClock();
    const limit = createLoginLimit(clock);
    let judged = 0;
    for (let at = 0; at < 1000; at++) {
      pass(1000);
      if (limit.toWait('甲', '10.0.0.1') > 0) continue;
      limit.begin('甲', '10.0.0.1');
      judged += 1;
    }
    // 5 free ones, then after 1, 2, 4 … seconds.
    expect(judged).toBe(14);
    expect(limit.toWait('甲', '10.0.0.1')).toBeGreaterThan(0);
    expect(limit.toWait('甲', '10.0.0.99')).toBeGreaterThan(0);
    for (let at = 0; at < 30; at++) limit.begin('甲', '10.0.0.1');
    expect(limit.toWait('甲', '10.0.0.1')).toBe(hour);
    pass(25 * hour);
    expect(limit.toWait('甲', '10.0.0.1')).toBe(0);
  });

  test('an address that tries many names waits, whoever it names next', () => {
    const limit = createLoginLimit(makeClock().clock);
    for (let at = 0; at < 20; at++) limit.begin(`名${at}`, '10.0.0.1');
    expect(limit.toWait('没有用过的名字', '10.0.0.1')).toBeGreaterThan(0);
    expect(limit.toWait('没有用过的名字', '10.0.0.2')).toBe(0);
  });

  test('a right one frees the account, and an own account frees no address', () => {
    const limit = createLoginLimit(makeClock().clock);
    for (let at = 0; at < 19; at++) {
      limit.begin(`名${at}`, '10.0.0.1');
    }
    limit.begin('自己', '10.0.0.1');
    limit.succeed('自己', '10.0.0.1');
    limit.begin('另一个', '10.0.0.1');
    expect(limit.toWait('再一个', '10.0.0.1')).toBeGreaterThan(0);
  });

  test('setting the clock does not shorten the wait', () => {
    const { clock, now } = makeClock();
    const limit = createLoginLimit(clock);
    for (let at = 0; at < 10; at++) limit.begin('甲', '10.0.0.1');
    const wait = limit.toWait('甲', '10.0.0.1');
    now.wall += 3 * hour;
    expect(limit.toWait('甲', '10.0.0.1')).toBe(wait);
    now.wall -= 1000 * hour;
    expect(limit.toWait('甲', '10.0.0.1')).toBe(wait);
  });
});

describe('a session', () => {
  const account: Account = { name: '甲', roles: ['录入'], version: 1 };
  function make() {
    const own = new Map([['甲', account]]);
    const time = makeClock();
    const sessions = createSessions({ find: (name) => own.get(name) }, time.clock);
    return { ...time, own, sessions, secret: sessions.begin(account) };
  }

  test('ends after a working day, however much it is used', () => {
    const { sessions, secret, pass } = make();
    for (let at = 0; at < 11; at++) {
      pass(hour);
      expect(sessions.find(secret)?.name).toBe('甲');
    }
    pass(1.1 * hour);
    expect(sessions.find(secret)).toBeUndefined();
  });

  test('ends when nobody uses it; an open page does not count', () => {
    const { sessions, secret, pass } = make();
    pass(2 * hour);
    expect(sessions.isOpen(secret)).toBe(true);
    pass(1.1 * hour);
    expect(sessions.isOpen(secret)).toBe(false);
    expect(sessions.find(secret)).toBeUndefined();
  });

  test('does not grow longer by setting the clock back', () => {
    const { sessions, secret, now, pass } = make();
    now.wall -= 100 * hour;
    expect(sessions.find(secret)).toBeDefined();
    for (let at = 0; at < 13; at++) {
      pass(hour);
      sessions.find(secret);
    }
    expect(sessions.find(secret)).toBeUndefined();
  });

  test('ends where the computer slept, by the clock on the wall', () => {
    const { sessions, secret, now } = make();
    now.wall += 4 * hour;
    expect(sessions.find(secret)).toBeUndefined();
  });

  test('of an account that is changed or gone ends at once', () => {
    const { sessions, secret, own } = make();
    own.set('甲', { ...account, version: 2 });
    expect([sessions.isOpen(secret), sessions.find(secret)]).toEqual([false, undefined]);
    own.set('甲', account);
    expect(sessions.find(secret)).toBeUndefined();
  });
});
