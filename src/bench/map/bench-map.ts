import type { BenchContext, MarkdownSection } from '../bench.ts';
import { launchBrowser } from './launch-browser.ts';
import { findMapSubjects } from './map-subject.ts';
import { measureMaps } from './measure-maps.ts';
import { renderMaps, toMapBars } from './render-maps.ts';

/** A street, a city and a province. */
const sizes = { street: 250, city: 5000, province: 100_000 } as const;

function toSizes({ size, isQuick }: BenchContext['options']): readonly number[] {
  if (size !== undefined) return [typeof size === 'number' ? size : sizes[size]];
  return isQuick ? [sizes.street, sizes.city] : Object.values(sizes);
}

const title = 'map：很多友邻点的地图';

const remarks = `- 无界面的 Chromium，1000 × 700 的地图，没有底图和动画；时间是网页主线程的处理器时间，不含网络和合成画面。
- 各做法读同一份点位文件（名称等文字另在一个文件里，不算）；“读入并画出”从读文件到画出两帧。
- 拖动是 60 帧，每帧 13 像素，去而复返；缩放是放大 4 级再缩小 4 级。内存是回收之后的，含数组。
- 轮流测量，取中位数；“，”后是我们的多少倍，括号里是各轮的最小和最大。`;

/** Many points in a real browser, drawn by us and by others. */
export async function benchMap(context: BenchContext): Promise<MarkdownSection> {
  const { options, tell } = context;
  const browser = await launchBrowser().catch((error: unknown) => {
    tell(`map：浏览器打不开：${String(error)}`);
  });
  if (!browser) {
    const text = '没有能用的 Chromium，或者没有装开发用的包（playwright-core），略过。';
    return { title, text, bars: toMapBars([]) };
  }
  try {
    const { present, lines } = findMapSubjects(options.peers);
    const wanted = { browser, sizes: toSizes(options) };
    const { results, files } = await measureMaps(context, present, wanted);
    const text = [renderMaps(results, files), [remarks, ...lines].join('\n')].join('\n\n');
    return { title, text, bars: toMapBars(results) };
  } finally {
    await browser.close();
  }
}
