import type { EntryList } from '../list/entry-list.ts';
import type { MapPoints } from './map-points.ts';

export const titleId = 'map-dialog-title';

// The search has one like it. Shared, it would be a file of its own to wait for before the map.
function createText<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

function createTitle(text: string): HTMLElement {
  const title = createText('h3', text);
  title.id = titleId;
  return title;
}

function createLink(text: string, href: string): HTMLAnchorElement {
  const link = createText('a', text);
  link.href = href;
  return link;
}

/** What the list says of a point besides its name and state: 示例, hours, ways to get there. */
function copyDetails(entry: HTMLElement | undefined, page: string): Node[] {
  if (!entry) return [];
  const copy = entry.cloneNode(true) as HTMLElement;
  const said = Array.from(copy.querySelectorAll('a, .state, [data-distance]')).filter(
    (element) => !(element instanceof HTMLAnchorElement) || element.href === page,
  );
  said.forEach((element) => {
    element.remove();
  });
  copy.querySelectorAll('[id]').forEach((element) => {
    element.removeAttribute('id');
  });
  return Array.from(copy.children);
}

function createState(point: number, { table, ground }: MapPoints): HTMLElement {
  const state = ground.states[table.state[point] ?? 0];
  return createText('span', state?.label ?? '', `state state-${state?.key ?? ''}`);
}

/** Name, community, state, the way to its page, and what the list says: hours, place, ways there. */
export function createPointContent(point: number, points: MapPoints, list: EntryList): Node[] {
  const { table, ground } = points;
  const community = ground.communities[table.community[point] ?? -1]?.name ?? '';
  const facts = document.createElement('p');
  facts.append(`${community}，状态：`, createState(point, points));
  const link = createLink('看这个友邻点', `${ground.pointPages}${table.ids[point] ?? ''}/`);
  return [
    createTitle(table.names[point] ?? ''),
    facts,
    link,
    ...copyDetails(list.find(point), link.href),
  ];
}

/** Points at one place: a list, each with its state and its page. */
export function createListContent(members: readonly number[], points: MapPoints): Node[] {
  const { table, ground } = points;
  const list = document.createElement('ul');
  for (const point of members) {
    const item = document.createElement('li');
    const href = `${ground.pointPages}${table.ids[point] ?? ''}/`;
    item.append(createLink(table.names[point] ?? '', href), createState(point, points));
    list.append(item);
  }
  return [createTitle(`这里有 ${members.length} 个友邻点`), list];
}
