import type { MapData, MapPoint } from '../../queries/map-data.ts';

const names = ['q', 'community', 'kind', 'state'] as const;
type Conditions = Readonly<Record<(typeof names)[number], string>>;
type Control = HTMLInputElement | HTMLSelectElement;

const getControl = (form: HTMLFormElement, name: string): Control =>
  form.elements.namedItem(name) as Control;

function readConditions(form: HTMLFormElement): Conditions {
  const read = (name: string): string => getControl(form, name).value.trim();
  return {
    q: read('q').toLowerCase(),
    community: read('community'),
    kind: read('kind'),
    state: read('state'),
  };
}

/** What the address asks for wins over what the browser remembered in the form. */
function fillFromAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const name of names) {
    const value = query.get(name);
    if (value !== null) getControl(form, name).value = value;
  }
}

function writeToAddress(conditions: Conditions): void {
  const url = new URL(location.href);
  for (const name of names) {
    if (conditions[name] === '') url.searchParams.delete(name);
    else url.searchParams.set(name, conditions[name]);
  }
  history.replaceState(history.state, '', url);
}

function matches(
  point: MapPoint,
  text: string,
  options: { conditions: Conditions; data: MapData },
): boolean {
  const { conditions, data } = options;
  const community = data.communities[point.community];
  return (
    (conditions.community === '' || conditions.community === community?.id) &&
    (conditions.kind === '' || conditions.kind === community?.kind) &&
    (conditions.state === '' || conditions.state === point.state) &&
    (conditions.q === '' || text.includes(conditions.q))
  );
}

/** Shows the entries that match and the groups that hold one; opens groups while filtering. */
function showEntries(
  items: ReadonlyMap<string, HTMLElement>,
  shown: ReadonlySet<string> | undefined,
): void {
  items.forEach((item, id) => {
    item.hidden = shown ? !shown.has(id) : false;
  });
  document.querySelectorAll<HTMLDetailsElement>('[data-point-group]').forEach((group) => {
    const hasEntry = group.querySelector('[data-point-id]:not([hidden])') !== null;
    group.hidden = shown !== undefined && !hasEntry;
    group.open = shown !== undefined && hasEntry;
  });
}

function readItems(): Map<string, HTMLElement> {
  const items = document.querySelectorAll<HTMLElement>('[data-point-list] [data-point-id]');
  return new Map(Array.from(items, (item) => [item.dataset['pointId'] ?? '', item]));
}

/** Writes how many are left; with all of them, what the page said by itself, so that nothing moves. */
function createCounter(output: Element | null): (text: string | undefined) => void {
  const all = Array.from(output?.childNodes ?? []);
  return (text) => {
    if (!output || (text === undefined && output.firstChild === all[0])) return;
    output.textContent = text ?? '';
    if (text === undefined) output.append(...all);
  };
}

/** Filters list and map by the form, keeps the conditions in the address, says how many are left. */
export function startFilter(
  form: HTMLFormElement,
  data: MapData,
  onChange: (shown: ReadonlySet<string> | undefined) => void,
): void {
  const items = readItems();
  const writeCount = createCounter(form.querySelector('[data-map-count]'));
  const toText = ({ id, community }: MapPoint): string =>
    `${items.get(id)?.textContent ?? ''} ${data.communities[community]?.name ?? ''}`.toLowerCase();
  const texts = new Map(data.points.map((point) => [point.id, toText(point)]));

  const apply = (): void => {
    const conditions = readConditions(form);
    const isFiltered = names.some((name) => conditions[name] !== '');
    const found = data.points.filter((point) =>
      matches(point, texts.get(point.id) ?? '', { conditions, data }),
    );
    const shown = isFiltered ? new Set(found.map(({ id }) => id)) : undefined;
    showEntries(items, shown);
    onChange(shown);
    const text = `找到 ${found.length} 个，共 ${data.points.length} 个友邻点`;
    writeCount(isFiltered ? text : undefined);
    writeToAddress(conditions);
  };
  fillFromAddress(form);
  apply();
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(apply));
}
