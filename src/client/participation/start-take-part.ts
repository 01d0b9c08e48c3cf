import { createEarsView } from './ears/ears-view.ts';
import { startMatter } from './matter/matter-view.ts';
import { fillSheet } from './sheet/fill-sheet.ts';
import { toDateText, type Sheet } from './sheet/sheet-text.ts';
import { startSheetTools } from './sheet/sheet-tools.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Makes 我有事要说 answer. What is typed stays in the fields: nothing is sent, nothing is stored. */
export function startTakePart(root: HTMLElement): void {
  const find = (name: string): Field | null => root.querySelector<Field>(`[name=${name}]`);
  const read = (name: string): string => find(name)?.value.trim() ?? '';
  const ears = root.querySelector<HTMLElement>('[data-ears]');
  const matter = root.querySelector<HTMLTextAreaElement>('textarea[name=matter]');
  const community = root.querySelector<HTMLSelectElement>('select[name=community]');
  const earsView =
    ears &&
    createEarsView(ears, () => {
      fill();
    });

  /** Where, with the community unless the place has its name already. */
  function toSpot(to: string): string {
    const name = community?.selectedOptions[0]?.textContent.trim() ?? '';
    const place = community?.value === '' || to.includes(name) ? '' : name;
    return [place, read('spot')].filter((part) => part !== '').join(' ');
  }

  function getSheet(): Sheet {
    const to = earsView?.getReceiver() ?? '';
    return {
      to,
      matter: read('matter'),
      spot: toSpot(to),
      wish: read('wish'),
      name: read('name'),
      contact: read('contact'),
      date: read('matter') === '' ? '' : toDateText(new Date()),
    };
  }

  function fill(): void {
    fillSheet(root, getSheet());
  }

  function clear(): void {
    root.querySelectorAll<Field>('input, textarea').forEach((field) => {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    fill();
    matter?.focus();
  }

  root.addEventListener('input', fill);
  community?.addEventListener('change', () => earsView?.show(community.value));
  root.querySelector('[data-ears-all]')?.addEventListener('click', () => {
    if (community) community.value = '';
    earsView?.show('');
  });
  startSheetTools({ root, getSheet, clear });
  if (matter) startMatter(root, matter);
  const point = new URLSearchParams(location.search).get('point') ?? '';
  const own = earsView?.findCommunity(point) ?? community?.value ?? '';
  if (community && own !== '') community.value = own;
  if (own !== '') earsView?.show(own);
  if (point !== '') earsView?.choose(point);
  fill();
}
