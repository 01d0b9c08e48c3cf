/** Searching is a script of its own: readers of the lists below need not load it. */
function createStarter(page: HTMLElement): () => void {
  let isStarted = false;
  const fail = (): void => {
    isStarted = false;
    page.dataset['searchState'] = 'error';
    const lead = page.querySelector('[data-search-lead]');
    if (lead) lead.textContent = '搜索没有打开，请重新打开本页，或者在下面的目录里找。';
  };
  return () => {
    if (isStarted) return;
    isStarted = true;
    void import('./start-search.ts').then(({ startSearch }) => {
      startSearch(page);
    }, fail);
  };
}

/** Asks for the index's parts before the script that wants them is there. */
function preloadPointer(base: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = `${base}pagefind/parts.json`;
  document.head.append(link);
}

function begin(page: HTMLElement): void {
  const start = createStarter(page);
  const box = page.querySelector<HTMLInputElement>('input[name=q]');
  const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  box?.addEventListener('focus', start);
  // Sent off before the script is there: it asks for what stands in the box when it starts.
  box?.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  if (asked !== '') {
    // What was asked stands in the box from the first moment, and the lists make room.
    if (box) box.value = asked;
    page.dataset['searchState'] = 'loading';
    preloadPointer(page.dataset['base'] ?? '/');
  }
  if (asked !== '' || document.activeElement === box) start();
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) begin(root);
