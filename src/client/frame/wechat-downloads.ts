import './copy-text.ts';

const download = /\.(?:csv|xlsx|json|geojson|ics)$/;
const roster = /^(.*\/data\/(?!datapackage)[a-z-]+)\.(?:csv|xlsx|json)$/;

/** What WeChat cannot do, what to do instead, and the address to take along. */
function createNote(): HTMLElement {
  const note = document.createElement('div');
  note.className = 'notice';
  note.setAttribute('data-wechat', '');
  const text = document.createElement('p');
  text.textContent =
    '微信里不能下载文件。请点右上角的“…”，选“在浏览器打开”，再下载；也可以先看网上的表格，内容一样。';
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'button';
  copy.dataset['copy'] = location.href;
  copy.textContent = '复制本页网址';
  note.append(text, copy);
  return note;
}

const createHint = (link: HTMLAnchorElement): HTMLElement => {
  const hint = document.createElement('span');
  hint.className = 'quiet';
  hint.textContent = `${link.textContent.trim()}（请在浏览器打开）`;
  return hint;
};

/** A roster has a page that shows the same rows; other files have to wait for a browser. */
function replaceLink(link: HTMLAnchorElement, tables: Set<string>): void {
  const [, table] = roster.exec(link.pathname) ?? [];
  const page = table === undefined ? undefined : `${table}/`;
  const isKnown = page === undefined || page === location.pathname || tables.has(page);
  if (page === undefined || isKnown) {
    link.replaceWith(createHint(link));
    return;
  }
  tables.add(page);
  link.pathname = page;
  link.removeAttribute('download');
  link.textContent = '看网上的表格';
}

/** Inside WeChat a tap on a download does nothing at all, so there is none. */
export function replaceDownloads(): void {
  const main = document.querySelector('main');
  const links = Array.from(main?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []).filter(
    ({ pathname, host }) => host === location.host && download.test(pathname),
  );
  const [first] = links;
  if (!main || !first) return;
  const heading = main.querySelector('h1');
  const tables = new Set<string>();
  for (const link of links) replaceLink(link, tables);
  heading?.after(createNote());
}
