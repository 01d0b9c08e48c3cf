/** States of the search page, as `data-search-state` shows them. */
export type SearchState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** The status line: words, the number of matches, words. */
export interface StatusText {
  readonly lead: string;
  readonly count: string;
  readonly tail: string;
}

/** What the status line is about. */
export interface StatusFacts {
  readonly typed: string;
  /** What was looked for instead, in simplified characters. */
  readonly instead?: string | undefined;
  /** Pages that are shown; while loading, about how many there will be. */
  readonly count: number;
  /** Pages without the filters; equal to `count` when none is set. */
  readonly total: number;
  readonly isFiltered: boolean;
  /** There are more than `count`. */
  readonly isAtLeast: boolean;
  /** It takes longer than usual. */
  readonly isSlow: boolean;
}

const slowTail = '网络比较慢，请再等一等，也可以先看下面的目录。';

function toLoading({ typed, count, isSlow }: StatusFacts): StatusText {
  const slow = isSlow ? slowTail : '';
  return count === 0
    ? { lead: `正在找“${typed}”……${slow}`, count: '', tail: '' }
    : { lead: `正在找“${typed}”，约 `, count: String(count), tail: ` 页……${slow}` };
}

function toFound(facts: StatusFacts): StatusText {
  const { typed, instead, count, total, isFiltered, isAtLeast } = facts;
  const scope = isFiltered ? '在选定的范围里' : '';
  const words = instead === undefined ? `“${typed}”` : `已按“${instead}”查找，`;
  const rest = isFiltered && total > count ? `不筛选有 ${total} 页。` : '';
  return {
    lead: `${words}${scope}找到 `,
    count: String(count),
    tail: `${isAtLeast ? ' 页以上' : ' 页'}。${rest}`,
  };
}

function toFailed({ count }: StatusFacts): StatusText {
  const advice = '请过一会儿再试，或者在下面的目录里找。';
  if (count > 0) {
    const tail = ` 页。正文没有查成，可能是网络不通。${advice}`;
    return { lead: '按名称找到 ', count: String(count), tail };
  }
  const lead = `搜索没有打开，可能是网络不通，也可能是浏览器太旧。${advice}`;
  return { lead, count: '', tail: '' };
}

/** Words the state; the count is final unless loading. */
export function toStatusText(state: SearchState, facts: StatusFacts): StatusText {
  switch (state) {
    case 'idle':
      return { lead: '', count: '', tail: '' };
    case 'loading':
      return toLoading(facts);
    case 'ready':
    case 'empty':
      return toFound(facts);
    case 'error':
      return toFailed(facts);
  }
}
