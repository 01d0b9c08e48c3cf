import { createAnnouncer } from '../../search/box/announcer.ts';
import type { BoxOption, OptionGroup } from '../../search/box/box-options.ts';
import { connectList } from '../../search/box/connect-list.ts';
import { createListView, type ListView } from '../../search/box/list-view.ts';
import { loadListStyle } from '../../search/box/load-list-style.ts';
import { openNames, openWords } from '../../search/names/open-names.ts';
import { findNearPlaces, findPlaces, type PlaceMatch } from './find-places.ts';
import type { RememberedPlace } from './remembered-place.ts';

/** What a finder needs besides its box. */
export interface PlaceBoxSettings {
  readonly base: string;
  /** Address of `/my/`. */
  readonly myHref: string;
  readonly onChoose: (place: RememberedPlace) => void;
}

const mostShown = 8;
const nearLabel = '没有这个名字。您要找的是不是';

/** The lines for what stands in the box; the words are loaded only for a name that nobody has. */
async function find(base: string, typed: string): Promise<{ near: boolean; places: PlaceMatch[] }> {
  const names = await openNames(base);
  const found = findPlaces(names, typed);
  if (found.length > 0) return { near: false, places: found.slice(0, mostShown) };
  const near = findNearPlaces({ names, words: await openWords(base) }, typed);
  return { near: true, places: near.slice(0, mostShown) };
}

function toGroups(places: readonly PlaceMatch[], near: boolean, typed: string): OptionGroup[] {
  const ask: BoxOption = { does: 'ask', query: typed, label: `没有找到，在全站里找“${typed}”` };
  if (places.length === 0) return [{ label: '', options: [ask] }];
  const options = places.map((name): BoxOption => ({ does: 'open', name }));
  return [{ label: near ? nearLabel : '', options }];
}

function toCount({ near, places }: { near: boolean; places: readonly PlaceMatch[] }): string {
  if (places.length === 0) return '没有找到这样的社区或村';
  return `${near ? '没有这个名字，相近的' : '找到'}社区或村 ${places.length} 个`;
}

interface Filler {
  /** Fills the list for what stands in the box; true when the answer is still wanted. */
  readonly fill: () => Promise<boolean>;
  readonly getPlaces: () => readonly PlaceMatch[];
}

function createFiller(
  box: HTMLInputElement,
  list: ListView,
  { base, myHref, announce }: PlaceBoxSettings & { readonly announce: (text: string) => void },
): Filler {
  let places: readonly PlaceMatch[] = [];
  async function fill(): Promise<boolean> {
    const typed = box.value.trim();
    if (typed === '') {
      places = [];
      list.show([]);
      announce('');
      return true;
    }
    const found = await find(base, typed);
    if (box.value.trim() !== typed) return false;
    places = found.places.map((place) => ({ ...place, href: `${myHref}#${place.id}` }));
    list.show(toGroups(places, found.near, typed));
    announce(toCount(found));
    return true;
  }
  return { fill, getPlaces: () => places };
}

/** Gives the box of 我家 its list: communities while typing. */
export async function startPlaceBox(
  box: HTMLInputElement,
  form: HTMLFormElement,
  settings: PlaceBoxSettings,
): Promise<void> {
  await loadListStyle();
  const list = createListView(box, form);
  const announce = createAnnouncer(form);
  const { fill, getPlaces } = createFiller(box, list, { ...settings, announce });
  // Without names the box is a plain form of the search.
  const update = (): void => {
    fill().catch(() => undefined);
  };
  const choose = (place: PlaceMatch): void => {
    settings.onChoose({ id: place.id, name: place.community });
    list.close();
  };
  connectList(box, list, {
    onText: update,
    onChoose: (option) => {
      const name = option.does === 'open' ? option.name : undefined;
      const place = getPlaces().find((own) => own === name);
      if (place) choose(place);
    },
  });
  form.addEventListener('submit', (event) => {
    const [first] = getPlaces();
    if (!first) return;
    event.preventDefault();
    choose(first);
    location.href = first.href;
  });
  if (box.value !== '') update();
}
