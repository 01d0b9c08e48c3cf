import { performance } from 'node:perf_hooks';

/** Two clocks: one that the owner of the computer can set, and one that only goes forth. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly wall: () => number;
  /** Milliseconds since some moment; it may stand still while the computer sleeps. */
  readonly steady: () => number;
}

export const systemClock: Clock = { wall: Date.now, steady: () => performance.now() };

/** A moment by both clocks. */
export interface Moment {
  readonly wall: number;
  readonly steady: number;
}

export const toMoment = ({ wall, steady }: Clock): Moment => ({ wall: wall(), steady: steady() });

/** Time since a moment, by the clock that says more: setting the other back makes nothing younger. */
export const toAge = ({ wall, steady }: Moment, clock: Clock): number =>
  Math.max(clock.wall() - wall, clock.steady() - steady);
