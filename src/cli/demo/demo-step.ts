import type { Level } from '../../schemas/rosters/topic-events.ts';
import type { EventKind } from '../../model/topics/topic-machine.ts';

/** A step of a made-up topic: day, event, what happened, and for a decision who does it by when. */
export interface DemoStep {
  readonly day: string;
  readonly event: EventKind;
  readonly level: Level;
  readonly text: string;
  readonly doer?: string;
  readonly due?: string;
  /** What was said at the meeting, for its minutes. */
  readonly talk?: string;
  /** Votes of the meeting: for, against, abstaining. */
  readonly votes?: readonly [number, number, number];
}

/** A made-up topic and its way. */
export interface DemoTopic {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly point: string;
  readonly summary: string;
  readonly steps: readonly DemoStep[];
}

/** What happened: in words, or with what a meeting said and decided. */
type Happening = string | Omit<DemoStep, 'day' | 'event' | 'level'>;

const toStep =
  (level: Level) =>
  (day: string, event: EventKind, happening: Happening): DemoStep => ({
    ...(typeof happening === 'string' ? { text: happening } : happening),
    ...{ day, event, level },
  });

/** At a point. */
export const at = toStep('点');
/** At a station. */
export const atStation = toStep('站');
/** At the centre. */
export const atCenter = toStep('中心');
