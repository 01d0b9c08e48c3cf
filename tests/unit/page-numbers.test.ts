import { describe, expect, test } from 'vitest';
import { parseHtml } from '../support/site/html-tree.ts';
import { findNumbers } from '../support/site/page-numbers.ts';

const words = ['松枫社区友邻点 01（规划）', '96345'];
const judge = (html: string): string[] => findNumbers(parseHtml(html), words).unbound;

describe('the guard finds a number that is bound to nothing', () => {
  test.each([
    '<p>一共 26 个社区</p>',
    '<h2>友邻点（15 个）</h2>',
    '<p>一共 <a data-figure href="/data/">26</a> 个，其中 8 个村</p>',
    '<table><tr><td>1,200</td></tr></table>',
    // Near a name, a date or a citation is not in it.
    '<a href="/points/x/">松枫社区友邻点 01（规划）和另外 3 个</a>',
    '<p>2017年5月18日以来 4 次</p>',
    '<p>附件1 第 7 页</p>',
    '<a href="/policies/x/">2 份文件</a>',
    // Only the drawing may repeat its table, and only what stands there.
    '<figure data-chart><p>30</p><table><td><a data-figure>30</a></td></table></figure>',
    '<figure data-chart><svg><desc>目标 31</desc></svg><a data-figure>30</a></figure>',
    '<svg><desc>30</desc></svg><a data-figure>30</a>',
  ])('%s', (html) => {
    expect(judge(html)).toHaveLength(1);
  });

  test.each([
    '<a data-figure href="/data/">156,950 <span class="unit">人</span></a>',
    '<p>到2017年11月24日</p><time datetime="2017-05-18">5-18</time>',
    '<p>宣传动员阶段（2016年6月—7月）</p>',
    '<a href="/youlin/policies/x/#s3-2">三(二)2(5)</a><h2>附件 1</h2>',
    '<blockquote data-official>友邻站19个</blockquote>',
    '<a href="/points/x/">松枫社区友邻点 01（规划）</a><a href="tel:96345">96345</a>',
    '<figure data-chart><svg><desc>目标 30</desc></svg><a data-figure>30</a></figure>',
  ])('and leaves alone: %s', (html) => {
    expect(judge(html)).toEqual([]);
  });
});
