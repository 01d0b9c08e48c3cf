import { mainNavigation } from '../../../queries/frame/navigation.ts';

/** What a peer writes into the places of the layout, in its own template language. */
export interface Places {
  readonly title: string;
  /** What stands between the heading and the footer. */
  readonly main: string;
}

const link = ({ label, href }: { label: string; href: string }): string =>
  `<li><a href="${href}">${label}</a></li>`;

const footerFacts = [
  '主办单位',
  '联系方式',
  '网站标识码',
  'ICP备案号',
  '公安机关备案标识',
  '党政机关标识',
  '我为政府网站找错',
];
const footerLinks = [
  { label: '关于本站', href: '/about/' },
  { label: '无障碍声明', href: '/accessibility/' },
  { label: '网站地图', href: '/sitemap/' },
  { label: '数据下载', href: '/data/' },
  { label: '订阅更新', href: '/feed.xml' },
];

const circle = (radius: number): string =>
  `<circle cx="12" cy="12" r="${radius}" fill="none" stroke="currentColor" stroke-width="2"></circle>`;
const mark = `<svg class="level-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${[3, 6, 10].map(circle).join('')}</svg>`;

const renderHead = (title: string): string => `<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="renderer" content="webkit" />
<title>${title} - 示例</title>
<meta name="description" content="${title}" />
<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
<link rel="alternate" type="application/rss+xml" title="示例" href="/feed.xml" />
<link rel="stylesheet" href="/site.css" />
</head>`;

const header = `<a class="skip-link" href="#main">跳到正文</a>
<header class="site-header"><div class="site-header-top"><a class="site-name" href="/">${mark}<span><strong>示例</strong><small>用来测量速度</small></span></a><form class="site-search" role="search" action="/search/" method="get"><label class="visually-hidden" for="site-search">搜索全站</label><input id="site-search" type="search" name="q" autocomplete="off" placeholder="社区、友邻点、政策…" /><button type="submit">搜索</button></form><button class="elder-toggle" type="button" aria-pressed="false" hidden>长辈版</button></div>
<nav class="site-nav" aria-label="主导航"><ul>${mainNavigation.map(link).join('')}</ul></nav></header>`;

const footer = `<footer class="site-footer"><div class="site-footer-inner"><nav aria-label="页脚导航"><ul class="footer-links">${footerLinks.map(link).join('')}</ul></nav><dl class="footer-facts">${footerFacts
  .map((label) => `<div class="is-unset"><dt>${label}</dt><dd>待配置</dd></div>`)
  .join('')}</dl><p class="footer-note">用来测量速度的示例。</p></div></footer>`;

/** A page with navigation and footer of the portal's size; only the places differ between peers. */
export const renderLayout = ({ title, main }: Places): string => `<!doctype html>
<html lang="zh-CN">
${renderHead(title)}
<body>
${header}
<main id="main" class="page" tabindex="-1">
<nav class="breadcrumbs" aria-label="当前位置"><ol><li><a href="/">首页</a></li><li aria-current="page">${title}</li></ol></nav>
<p class="sample-notice"><strong>示例</strong>本页内容是编出来测量速度的，不是真实情况。</p>
<h1>${title}</h1>
${main}
</main>
${footer}
</body>
</html>
`;

/**
 * A record's page.
 * @param facts the peer's loop over label and value
 */
export const renderRecord = (facts: string, body: string): string =>
  `<dl class="record">${facts}</dl><article class="sheet"><div class="prose">${body}</div></article>`;

/** One fact within the peer's loop. */
export const renderFact = (label: string, value: string): string =>
  `<div><dt>${label}</dt><dd>${value}</dd></div>`;

/** One line of a list within the peer's loop. */
export const renderEntry = (href: string, title: string): string =>
  `<li><span class="title"><a href="${href}">${title}</a></span></li>`;

/** A list around the peer's loop. */
export const renderList = (entries: string): string =>
  `<div class="sheet"><ul class="entries">${entries}</ul></div>`;
