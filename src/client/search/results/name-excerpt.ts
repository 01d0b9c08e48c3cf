import type { NameMatch } from '../names/find-names.ts';
import type { SearchQuery } from '../index/query.ts';
import { toSegments, type Segment } from '../index/segments.ts';

const plain = (text: string): Segment => ({ text, isMatch: false });
const marked = (text: string): Segment => ({ text, isMatch: true });

/** Why a page stands among the results whose text does not say it: what takes the excerpt's place. */
export function toNameExcerpt(
  { by, alias, rank, kind, communities }: NameMatch,
  { typed, parts }: SearchQuery,
): Segment[] {
  const otherName = alias === undefined ? '' : `又名“${alias}”，`;
  if (by === 'sound') return [plain(`${otherName}读音：`), marked(typed)];
  if (alias !== undefined) return [plain('又名：'), ...toSegments(alias, parts)];
  // Found together with its communities and its kind.
  if (rank === 3) return toSegments([kind, ...communities].join(' · '), parts);
  return [plain('名称里有：'), marked(typed)];
}
