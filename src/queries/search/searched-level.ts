import type { Level } from '../../schemas/rosters/topic-events.ts';

/** What the search's filter 层级 calls a level. */
export type SearchedLevel = Exclude<Level, '党委'> | '街道';

/** 党委 is the body that decides for the 街道, which is what residents look for. */
export const toSearchedLevel = (level: Level): SearchedLevel => (level === '党委' ? '街道' : level);
