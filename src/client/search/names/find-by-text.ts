import type { SearchQuery } from '../index/query.ts';
import type { Label, Name } from './name.ts';
import type { Names } from './names-and-words.ts';

/** A name that fits, and the label by which it was found. */
export interface Found {
  readonly label: Label;
  readonly rank: number;
}

const within = (text: string, parts: readonly string[]): boolean =>
  parts.every((part) => text.includes(part));

function rankLabel(text: string, whole: string, parts: readonly string[]): number | undefined {
  if (text === whole) return 0;
  if (text.startsWith(whole)) return 1;
  return text.includes(whole) || within(text, parts) ? 2 : undefined;
}

/** “松枫 停车” finds the topic 停车难 of 松枫社区. */
function fitsWithPlace(
  { title, aliases, communities, kind }: Name,
  parts: readonly string[],
): boolean {
  return within([title, ...aliases, ...communities, kind].join('|').toLowerCase(), parts);
}

/**
 * 0 title or other name is what was typed · 1 begins so · 2 contains every part · 3 contains them
 * together with the names of its communities and its kind.
 */
export function findByText(names: Names, { parts }: SearchQuery): Found[] {
  const whole = parts.join('');
  const best = new Map<Name, Found>();
  for (const label of names.labels()) {
    const known = best.get(label.name);
    let rank = rankLabel(label.text.text, whole, parts);
    if (rank === undefined && !known && parts.length > 1 && fitsWithPlace(label.name, parts))
      rank = 3;
    if (rank !== undefined && (!known || rank < known.rank)) best.set(label.name, { label, rank });
  }
  return [...best.values()];
}
