import { emptyAddress, type SearchAddress } from './address.ts';
import {
  countFilters,
  filterNames,
  type FilterChoice,
  type FilterChoices,
  type FilterName,
} from './filter-hits.ts';
import { getElement } from './get-element.ts';

type FilterAddress = Omit<SearchAddress, 'typed'>;

/** Filters and order, as the reader sets them. */
export interface FilterView {
  readonly read: () => FilterAddress;
  /** Shows what an address says before its choices are known. */
  readonly write: (address: FilterAddress) => void;
  readonly show: (choices: FilterChoices, address: FilterAddress) => void;
  readonly onChange: (listener: () => void) => void;
  /** A reader is about to use the filters. */
  readonly onApproach: (listener: () => void) => void;
}

const labels: Readonly<Record<string, string>> = { no: '不含示例', only: '只看示例' };

const toLabel = ({ value, count }: FilterChoice): string => `${labels[value] ?? value}（${count}）`;

/** Options are drawn anew only when they differ: a list that is open on a phone would close. */
function fill(select: HTMLSelectElement, choices: readonly FilterChoice[], chosen: string): void {
  const wanted = [['', '全部'], ...choices.map((choice) => [choice.value, toLabel(choice)])];
  const isSame =
    select.options.length === wanted.length &&
    wanted.every(([value, label], place) => {
      const option = select.options[place];
      return option?.value === value && option?.text === label;
    });
  if (!isSame) {
    select.textContent = '';
    for (const [value = '', label = ''] of wanted) select.add(new Option(label, value));
  }
  select.value = chosen;
}

/** On a wide screen there is nothing to unfold. */
function keepOpenWhenWide(fold: HTMLDetailsElement): void {
  const wide = window.matchMedia('(min-width: 48rem)');
  const open = (): void => {
    if (wide.matches) fold.open = true;
  };
  // Safari 13 has no addEventListener on what matchMedia returns.
  window.addEventListener('resize', open);
  open();
}

/** Finds the filters of the page. */
export function createFilterView(root: HTMLElement): FilterView {
  const area = getElement(root, '[data-search-filters]', HTMLElement);
  const fold = getElement(area, 'details', HTMLDetailsElement);
  const chosenCount = getElement(area, '[data-search-chosen]', HTMLElement);
  const clear = getElement(root, '[data-search-clear]', HTMLButtonElement);
  const sort = getElement(area, '[data-search-sort]', HTMLSelectElement);
  const find = (name: FilterName): HTMLSelectElement =>
    getElement(area, `[data-search-filter=${name}]`, HTMLSelectElement);
  const selects = filterNames.map((name) => [name, find(name)] as const);
  const toChoices = (value: string): FilterChoice[] => (value === '' ? [] : [{ value, count: 0 }]);

  function show(choices: FilterChoices | undefined, address: FilterAddress): void {
    for (const [name, select] of selects) {
      fill(select, choices?.[name] ?? toChoices(address[name]), address[name]);
      select.disabled = choices?.[name].length === 0;
    }
    sort.value = address.sort;
    const chosen = countFilters(address);
    chosenCount.textContent = chosen === 0 ? '' : `（已选 ${chosen} 项）`;
    clear.hidden = chosen === 0;
  }

  keepOpenWhenWide(fold);
  return {
    read: () =>
      selects.reduce<FilterAddress>(
        (address, [name, select]) => ({ ...address, [name]: select.value }),
        { ...emptyAddress, sort: sort.value === 'date' ? 'date' : '' },
      ),
    write(address) {
      area.hidden = false;
      show(undefined, address);
    },
    show(choices, address) {
      show(choices, address);
      // Where nothing was found there is nothing to narrow.
      area.hidden = choices.kind.length === 0 && countFilters(address) === 0;
    },
    onApproach(listener) {
      area.addEventListener('focusin', listener);
      area.addEventListener('pointerenter', listener);
    },
    onChange(listener) {
      for (const select of [...selects.map(([, one]) => one), sort]) {
        select.addEventListener('change', listener);
      }
      clear.addEventListener('click', () => {
        show(undefined, { ...emptyAddress, sort: sort.value === 'date' ? 'date' : '' });
        listener();
        // The button is gone; the keyboard goes on at the filters.
        getElement(area, fold.open ? 'select' : 'summary', HTMLElement).focus();
      });
    },
  };
}
