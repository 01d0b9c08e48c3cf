import { markOpenings } from '../../places/opening/mark-openings.ts';

/** The lists of those who listen, by community. */
export interface EarsView {
  /** Shows one community, or all of them. */
  readonly show: (community: string) => void;
  /** The point that was chosen, else the station of the community. */
  readonly getReceiver: () => string;
  /** Chooses a point by its id; false when nobody listens there. */
  readonly choose: (point: string) => boolean;
  /** Community of a point that listens. */
  readonly findCommunity: (point: string) => string | undefined;
}

const shownFirst = 3;

function findName(item: Element | null | undefined): string {
  return item?.querySelector('a')?.textContent.trim() ?? '';
}

/** Leaves the first few of a long list, and a button for the others. */
function cutList(list: HTMLElement): void {
  const items = Array.from(list.children) as HTMLElement[];
  const others = items.slice(shownFirst).filter((item) => !item.matches('[data-more]'));
  if (others.length < 2 || list.nextElementSibling?.matches('[data-more]')) return;
  for (const item of others) item.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-quiet';
  button.dataset['more'] = '';
  button.textContent = `还有 ${others.length} 个友邻点`;
  button.addEventListener('click', () => {
    for (const item of others) item.hidden = false;
    others[0]?.querySelector('a')?.focus();
    button.remove();
  });
  list.after(button);
}

function addButtons(list: HTMLElement): void {
  list.querySelectorAll<HTMLElement>('[data-point-id]').forEach((item) => {
    if (item.querySelector('[data-give]')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button-quiet';
    button.dataset['give'] = '';
    button.textContent = '交给这里';
    button.setAttribute('aria-pressed', 'false');
    button.setAttribute('aria-label', `交给${findName(item)}`);
    item.append(button);
  });
}

/** Makes the lists answer. */
export function createEarsView(root: HTMLElement, onChange: () => void): EarsView {
  const groups = Array.from(root.querySelectorAll<HTMLDetailsElement>('.ears'));
  let shown: HTMLDetailsElement | undefined;
  let chosen: HTMLElement | undefined;

  const findItem = (point: string): HTMLElement | undefined =>
    Array.from(root.querySelectorAll<HTMLElement>('[data-point-id]')).find(
      (item) => item.dataset['pointId'] === point,
    );

  function prepare(group: HTMLDetailsElement): void {
    const list = group.querySelector<HTMLElement>('.ear-list');
    if (!list || group.dataset['ready'] !== undefined) return;
    group.dataset['ready'] = '';
    markOpenings(list, Date.now());
    addButtons(list);
    cutList(list);
  }

  function press(item: HTMLElement | undefined): void {
    chosen?.querySelector('[data-give]')?.setAttribute('aria-pressed', 'false');
    chosen = item;
    item?.querySelector('[data-give]')?.setAttribute('aria-pressed', 'true');
    onChange();
  }

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-give]') : null;
    const item = button?.closest<HTMLElement>('[data-point-id]');
    if (item) press(item === chosen ? undefined : item);
  });
  for (const group of groups) {
    group.addEventListener('toggle', () => {
      if (group.open) prepare(group);
    });
  }

  return {
    show(community) {
      shown = groups.find(({ id }) => id === community);
      root.toggleAttribute('data-all', !shown);
      for (const group of groups) {
        group.toggleAttribute('data-shown', group === shown);
        group.open = group === shown;
      }
      if (shown) prepare(shown);
      if (chosen && !shown?.contains(chosen)) press(undefined);
      else onChange();
    },
    getReceiver: () =>
      chosen
        ? findName(chosen)
        : (shown?.querySelector('[data-station]')?.textContent.trim() ?? ''),
    choose(point) {
      const item = findItem(point);
      if (!item) return false;
      item.hidden = false;
      press(item);
      return true;
    },
    findCommunity: (point) => findItem(point)?.closest('.ears')?.id,
  };
}
