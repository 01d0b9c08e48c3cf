import { showOpenings } from '../../places/opening/show-openings.ts';

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

function findName(item: Element | null | undefined): string {
  return item?.querySelector('a')?.textContent.trim() ?? '';
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
    button.setAttribute('aria-label', `交给这里：${findName(item)}`);
    (item.querySelector('.ear-acts') ?? item).append(button);
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
    const area = group.querySelector<HTMLElement>('[data-openings]');
    if (!area || group.dataset['ready'] !== undefined) return;
    group.dataset['ready'] = '';
    addButtons(area);
    showOpenings(area);
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
      const more = item.closest<HTMLDetailsElement>('.place-more');
      if (more) more.open = true;
      press(item);
      return true;
    },
    findCommunity: (point) => findItem(point)?.closest('.ears')?.id,
  };
}
