import type { Conditions } from './conditions.ts';
import type { MapPoints, Mask } from '../drawing/map-points.ts';
import { soundsLike, toPlain, toSounds, type Sounds } from './match-text.ts';
import { isOpenAt, toWeekMinute } from './open-now.ts';

/** Finds the points that meet conditions. */
export type Matcher = (conditions: Conditions, now: number) => Mask;

type Test = (index: number) => boolean;

const isLetters = /[a-z]/;

/** Every word that was typed has to be in the point's text, or its community has to sound like it. */
function createTextTest(points: MapPoints, toText: (index: number) => string) {
  const { table, ground } = points;
  const sounds = ground.communities.map(({ pinyin }): Sounds => toSounds(pinyin));
  let texts: readonly string[] | undefined;
  return (typed: string): Test => {
    texts ??= Array.from(table.ids, (_, index) => toPlain(toText(index)));
    const words = toPlain(typed).split(/\s+/);
    return (index) => {
      const sound = sounds[table.community[index] ?? -1];
      const isHeard = (word: string): boolean =>
        isLetters.test(word) && sound !== undefined && soundsLike(sound, word);
      return words.every((word) => texts?.[index]?.includes(word) === true || isHeard(word));
    };
  };
}

/** @param toText what a point is found by: its name, community, and what the list says of it */
export function createMatcher(points: MapPoints, toText: (index: number) => string): Matcher {
  const { table, ground } = points;
  const hasText = createTextTest(points, toText);
  const getCommunity = (index: number) => ground.communities[table.community[index] ?? -1];
  const createTests: Readonly<Record<keyof Conditions, (value: string, now: number) => Test>> = {
    q: hasText,
    community: (id) => (index) => getCommunity(index)?.id === id,
    kind: (kind) => (index) => getCommunity(index)?.kind === kind,
    state: (key) => (index) => ground.states[table.state[index] ?? -1]?.key === key,
    venue: (venue) => (index) => ground.venues[table.venue[index] ?? -1] === venue,
    open: (_, now) => {
      const minute = toWeekMinute(now);
      return (index) => isOpenAt(ground.hours[index], minute);
    },
  };
  return (conditions, now) => {
    const asked = (Object.keys(createTests) as (keyof Conditions)[]).filter(
      (name) => conditions[name] !== '',
    );
    if (asked.length === 0) return undefined;
    const tests = asked.map((name) => createTests[name](conditions[name], now));
    return Uint8Array.from(table.ids, (_, index) => (tests.every((test) => test(index)) ? 1 : 0));
  };
}
