import { findNames } from '../names/find-names.ts';
import type { Names } from '../names/names-and-words.ts';
import { openNames } from '../names/open-names.ts';
import { createAnnouncer, toCountText } from './announcer.ts';
import { toNameOptions, toRecentOptions, type BoxOption } from './box-options.ts';
import { connectList } from './connect-list.ts';
import { createListView, type ListView } from './list-view.ts';
import { loadListStyle } from './load-list-style.ts';
import { forgetQueries, readQueries, rememberQuery } from './recent-queries.ts';

const mostNames = 8;

/** Fills the list for what stands in the box. */
interface Filler {
  readonly fill: () => void;
  /** Loads the names unless they are there; after a failure the next call tries again. */
  readonly load: () => void;
}

function createFiller(box: HTMLInputElement, form: HTMLFormElement, list: ListView): Filler {
  const announce = createAnnouncer(form);
  const base = document.querySelector<HTMLElement>('main[data-base]')?.dataset['base'] ?? '/';
  let names: Names | undefined;
  // What the list should show as soon as the names are there.
  let isWaiting = false;

  function fill(): void {
    const typed = box.value.trim();
    isWaiting = !names && typed !== '';
    if (typed === '') {
      list.show(toRecentOptions(readQueries()));
      announce('');
      return;
    }
    if (!names) return;
    const found = findNames(names, typed, { limit: mostNames + 1 });
    const shown = found.slice(0, mostNames);
    list.show(toNameOptions(shown, typed));
    announce(toCountText(shown.length, found.length > mostNames));
  }

  async function open(): Promise<void> {
    names = await openNames(base);
    if (isWaiting && document.activeElement === box) fill();
    // The first key should not have to wait for these.
    window.setTimeout(names.initials, 50);
  }

  return {
    fill,
    load: () => {
      // Without names the box is a plain form with what the device remembers.
      if (!names) open().catch(() => undefined);
    },
  };
}

/** Asks as if the reader had pressed 搜索: on the search page a script takes it from here. */
function submit(form: HTMLFormElement): void {
  form.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
}

function connect(box: HTMLInputElement, form: HTMLFormElement): Filler {
  const list = createListView(box, form);
  const filler = createFiller(box, form, list);
  const { fill, load } = filler;

  function choose(option: BoxOption): void {
    if (option.does === 'open') {
      rememberQuery(option.name.title);
      list.close();
    } else if (option.does === 'ask') {
      box.value = option.query;
      submit(form);
    } else {
      forgetQueries();
      fill();
    }
  }

  connectList(box, list, {
    onText: fill,
    onArrow: fill,
    onChoose: (option, event) => {
      if (option.does !== 'open') event.preventDefault();
      choose(option);
    },
  });
  box.addEventListener('focus', () => {
    load();
    if (box.value === '') fill();
  });
  box.addEventListener('click', () => {
    if (!list.isOpen()) fill();
  });
  form.addEventListener('submit', () => {
    rememberQuery(box.value);
    list.close();
  });
  return filler;
}

const started = new WeakSet<HTMLInputElement>();

/**
 * Gives a search box its list, once: names while typing, what this device asked before.
 * @param before what stood in the box when the reader came to it
 */
export async function startBox(box: HTMLInputElement, before: string): Promise<void> {
  const { form } = box;
  if (!form || started.has(box)) return;
  started.add(box);
  await loadListStyle();
  const { fill, load } = connect(box, form);
  load();
  if (document.activeElement !== box) return;
  // What the search page was asked stands in its box; nobody has typed it now.
  if (box.value === '' || box.value !== before) fill();
}
