/** The link of a click, when it leaves this site for a place that no government answers for. */
function findOutsideLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || !/^https?:$/.test(link.protocol)) return undefined;
  const { hostname } = link;
  const isOwn = hostname === location.hostname || /(^|\.)gov\.cn$/.test(hostname);
  return isOwn ? undefined : link;
}

// The browser's own question: it has a name, takes the focus and gives it back, in every browser.
document.addEventListener('click', (event) => {
  const link = event.defaultPrevented ? undefined : findOutsideLink(event.target);
  if (!link) return;
  const site = document.querySelector<HTMLMetaElement>('meta[name=SiteName]')?.content ?? '';
  const question = `您访问的链接即将离开“${site}”门户网站，是否继续？`;
  if (!confirm(question)) event.preventDefault();
});
