/** States of the search page, as `data-search-state` shows them. */
export type SearchState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** The status line: words, the number of matches, words. */
export interface StatusText {
  readonly lead: string;
  readonly count: string;
  readonly tail: string;
}

/** Words the state; `count` is final only when ready. */
export function toStatusText(
  state: SearchState,
  { typed, count, isFiltered }: { typed: string; count: number; isFiltered: boolean },
): StatusText {
  const scope = isFiltered ? '在选定的范围里' : '';
  switch (state) {
    case 'idle':
      return { lead: '', count: '', tail: '' };
    case 'loading':
      return count === 0
        ? { lead: `正在找“${typed}”……`, count: '', tail: '' }
        : { lead: `正在找“${typed}”，约 `, count: String(count), tail: ' 页……' };
    case 'ready':
      return { lead: `“${typed}”${scope}找到 `, count: String(count), tail: ' 页。' };
    case 'empty':
      return { lead: `“${typed}”${scope}找到 `, count: '0', tail: ' 页。' };
    case 'error':
      return {
        lead: '搜索没有打开，可能是网络不通，也可能是浏览器太旧。请过一会儿再试，或者在下面的目录里找。',
        count: '',
        tail: '',
      };
  }
}
