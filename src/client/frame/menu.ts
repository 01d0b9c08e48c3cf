/** Closes the menu as readers expect of one: by Escape, and by a touch beside it. */
function start(menu: HTMLDetailsElement): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key, target }) => {
    // The reading aids open inside and close by the same key.
    const isInPanel = target instanceof Element && target.closest('[role=dialog]') !== null;
    if (key !== 'Escape' || isInPanel) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}

const menu = document.querySelector<HTMLDetailsElement>('.site-menu');
if (menu) start(menu);
