import type { NameMatch } from '../names/find-names.ts';
import type { RecentQueries } from './recent-queries.ts';

/** One line of the list. */
export type BoxOption =
  | { readonly does: 'open'; readonly name: NameMatch }
  /** Asks this in all texts. */
  | { readonly does: 'ask'; readonly query: string; readonly label: string }
  | { readonly does: 'forget'; readonly label: string };

/** Lines that belong together; without a label they need none. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly BoxOption[];
}

const toAsk = (query: string): BoxOption => ({ does: 'ask', query, label: query });

/** Names for what is typed, and the way into all texts as the last line. */
export function toNameOptions(names: readonly NameMatch[], typed: string): OptionGroup[] {
  const ask: BoxOption = { does: 'ask', query: typed, label: `在全站正文里找“${typed}”` };
  return [{ label: '', options: [...names.map((name) => ({ does: 'open', name }) as const), ask] }];
}

/** What this device was asked before; nothing when it never was. */
export function toRecentOptions({ recent, frequent }: RecentQueries): OptionGroup[] {
  if (recent.length === 0) return [];
  const groups: readonly OptionGroup[] = [
    { label: '最近找过（只存在本机）', options: recent.map(toAsk) },
    { label: '常找（只存在本机）', options: frequent.map(toAsk) },
    { label: '', options: [{ does: 'forget', label: '清除记录' }] },
  ];
  return groups.filter(({ options }) => options.length > 0);
}
