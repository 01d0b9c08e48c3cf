import type { BenchContext, MarkdownSection } from '../bench.ts';
import { launchBrowser } from '../map/launch-browser.ts';
import { measureSite, type SiteResult, type SiteWish } from './measure-site.ts';
import { renderSearch, toSearchBars } from './render-search.ts';
import { slowPhone } from './slow-tab.ts';

const usualPages = [600, 6000];
const quickPages = [60];
const usualQueries = 40;
const quickQueries = 8;
// A query of a large site can have thousands of results, and all are looked at.
const largeSite = 2000;
const queriesOfLargeSite = 20;
const leastTurns = 5;

function toWishes({ pages, queries, runs, isQuick }: BenchContext['options']): SiteWish[] {
  return (pages ?? (isQuick ? quickPages : usualPages)).map((count) => ({
    pages: count,
    queries:
      queries ?? (isQuick ? quickQueries : count > largeSite ? queriesOfLargeSite : usualQueries),
    turns: isQuick ? runs : Math.max(leastTurns, runs),
  }));
}

const { latency, megabitsDown, megabitsUp, slowdown } = slowPhone;
const remarks = `- 同一批网页（编出来的纪要和名册），两种做法：我们的搜索页；Pagefind 原样，默认设置建索引，用它自己的 pagefind.js 找，取前十条的摘要。真相是把每页正文逐字找一遍。
- “找全”是该有的页找到了几成，“找准”是找到的页有几成该有，“前十有”是前十条里有该有的页（标题一栏：就是那一页），“标出”是前十条里该有的页有几成标出了所找的字。
- 旧手机：Chromium，处理器慢 ${slowdown} 倍，网络是 Lighthouse 的 slow 4G（往返 ${latency} 毫秒，下行 ${megabitsDown} Mbit/s，上行 ${megabitsUp} Mbit/s）；文件像 npm start 那样压缩着送；轮流量，取中位数；KB 是线上的字节，含网页本身和响应头。
- Pagefind 的页面只有它自己，没有页头、样式和目录；不用 worker，这样它也一样受限速。`;

/** Our search and Pagefind as it is shipped, on the same generated pages. */
export async function benchSearch(context: BenchContext): Promise<MarkdownSection> {
  const { options, tell } = context;
  const title = 'search：搜索';
  const browser = await launchBrowser().catch((error: unknown) => {
    tell(`search：浏览器打不开：${String(error)}`);
  });
  if (!browser) {
    const text = '没有能用的 Chromium，或者没有装开发用的包（playwright-core），略过。';
    return { title, text, bars: toSearchBars([]) };
  }
  try {
    const sites: SiteResult[] = [];
    for (const wish of toWishes(options)) sites.push(await measureSite(context, browser, wish));
    const seed = `- 查询按种子 ${options.seed} 抽取（--seed）。`;
    const text = [renderSearch(sites), `${remarks}\n${seed}`].join('\n\n');
    return { title, text, bars: toSearchBars(sites) };
  } finally {
    await browser.close();
  }
}
