import { whereTexts as texts } from '../../../words/desk/places.ts';
import {
  coordinateSystems,
  type CoordinateSystem,
  type FoundPlace,
  type PasteAnswer,
  type PlaceCells,
  type PlaceJudgement,
  type PlaceMapView,
} from '../../shared/places.ts';
import { element } from '../element.ts';
import { ask, tell } from '../request.ts';
import { toFaultText } from '../show-fault.ts';
import { createPlaceMap, type PlaceMap } from './place-map.ts';
import { readPlaceFile } from './read-place-file.ts';

/** The columns that are filled. */
export const placeParts = ['longitude', 'latitude', 'coordinateSystem', 'precision'] as const;

/** Where they are kept, with the community beside them. */
export interface PlaceStore {
  readonly get: (part: keyof PlaceCells) => string;
  readonly write: (cells: Omit<PlaceCells, 'community'>) => void;
}

/** The part of a page that fills them. */
export interface PlaceInput {
  readonly root: HTMLElement;
  /** The columns were filled from elsewhere. */
  readonly refresh: () => void;
}

const precisions = ['测绘', '小区级', '示意'] as const;
let count = 0;

function createSelect(
  label: string,
  options: Readonly<Record<string, string>>,
): { root: HTMLElement; select: HTMLSelectElement } {
  const id = `place-select-${(count += 1)}`;
  const select = element(
    'select',
    { id },
    element('option', { value: '' }, texts.chooseSystem),
    ...Object.entries(options).map(([value, text]) => element('option', { value }, text)),
  );
  return { select, root: element('p', {}, element('label', { for: id }, label), select) };
}

function createButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'quiet' }, label);
  button.addEventListener('click', onClick);
  return button;
}

/** Where a place is: pasted, from a file, or clicked on the map. */
export function createPlaceInput({ get, write }: PlaceStore): PlaceInput {
  const read = (): PlaceCells => ({
    longitude: get('longitude'),
    latitude: get('latitude'),
    coordinateSystem: get('coordinateSystem'),
    precision: get('precision'),
    community: get('community'),
  });
  count += 1;
  const id = `place-${count}`;
  const said = element('ul', { class: 'field-said', 'aria-live': 'polite' });
  const current = element('p', { class: 'place-current', 'data-place-current': true });
  const system = createSelect(texts.askSystem, texts.systems);
  const precision = createSelect(texts.precision, texts.precisions);
  const choices = element('div', { class: 'place-choices' });
  const mapPlace = element('div', { class: 'place-map' });
  let map: PlaceMap | undefined;
  let asked = 0;
  /** A pair whose system nobody has said yet. */
  let waiting: FoundPlace | undefined;
  const say = (lines: readonly { text: string; severity?: string; code?: string }[]): void => {
    said.replaceChildren(
      ...lines.map(({ text, severity, code }) =>
        element(
          'li',
          { 'data-severity': severity, 'data-code': code, 'data-note': severity === undefined },
          text,
        ),
      ),
    );
    said.hidden = lines.length === 0;
  };
  const judge = async (extra: readonly string[] = []): Promise<void> => {
    const own = (asked += 1);
    const judged = await tell<PlaceJudgement>('/api/places/judge', read());
    if (own !== asked) return;
    map?.mark(judged.position);
    say([
      ...extra.map((text) => ({ text })),
      ...(judged.nearest === undefined ? [] : [{ text: judged.nearest }]),
      ...judged.issues.map(({ code, severity, message, hint }) => ({
        text: `${message}。${hint}`,
        severity,
        code,
      })),
    ]);
  };
  const show = (extra: readonly string[] = []): void => {
    const { longitude, latitude, coordinateSystem, precision: exact } = read();
    const isThere = longitude !== '' || latitude !== '';
    const at = waiting ?? { longitude, latitude };
    current.textContent =
      isThere || waiting
        ? texts.current(at.longitude, at.latitude, waiting ? '?' : coordinateSystem || '?')
        : texts.none;
    system.root.hidden = !waiting && !isThere;
    precision.root.hidden = !waiting && !isThere;
    clear.hidden = !isThere && !waiting;
    system.select.value = waiting ? '' : coordinateSystem;
    precision.select.value = exact;
    if (waiting) say(extra.map((text) => ({ text })));
    else void judge(extra).catch(fail);
  };
  const fail = (error: unknown): void => {
    say([{ text: toFaultText(error), severity: 'error' }]);
  };
  const take = (found: FoundPlace, exact?: string): void => {
    choices.replaceChildren();
    const extra = [found.origin, ...(found.note === undefined ? [] : [found.note])];
    if (found.system === undefined) {
      waiting = found;
      show([texts.askSystem]);
      system.select.focus();
      return;
    }
    waiting = undefined;
    const { longitude, latitude } = found;
    write({
      longitude,
      latitude,
      coordinateSystem: found.system,
      precision: exact ?? read().precision,
    });
    show(extra);
  };
  const clear = createButton(texts.clear, () => {
    waiting = undefined;
    write({ longitude: '', latitude: '', coordinateSystem: '', precision: '' });
    show();
  });
  system.select.addEventListener('change', () => {
    const chosen: CoordinateSystem | undefined = coordinateSystems.find(
      (own) => own === system.select.value,
    );
    if (waiting && chosen) take({ ...waiting, system: chosen });
    else if (!waiting) {
      write({ ...read(), coordinateSystem: system.select.value });
      show();
    }
  });
  precision.select.addEventListener('change', () => {
    const exact = precisions.find((own) => own === precision.select.value) ?? '';
    write({ ...read(), precision: exact });
    show();
  });
  const paste = element('textarea', {
    id: `${id}-paste`,
    rows: 2,
    autocomplete: 'off',
    spellcheck: 'false',
    'data-place-paste': true,
    'aria-describedby': `${id}-about`,
  });
  const usePaste = async (): Promise<void> => {
    const { found, message } = await tell<PasteAnswer>('/api/places/paste', { text: paste.value });
    if (found) take(found);
    else say([{ text: message ?? texts.nothing, severity: 'error' }]);
  };
  paste.addEventListener('paste', () => {
    // After the browser has put it in.
    setTimeout(() => void usePaste().catch(fail));
  });
  const file = element('input', {
    id: `${id}-file`,
    type: 'file',
    accept: '.kml,.gpx,.jpg,.jpeg,.heic,.heif',
    'aria-describedby': `${id}-file-about`,
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    void readPlaceFile(chosen).then((read_) => {
      if ('message' in read_) {
        say([{ text: read_.message, severity: 'error' }]);
        return;
      }
      const [first, ...rest] = read_.places;
      if (first && rest.length === 0) take(first);
      else {
        const buttons = read_.places.slice(0, 50).map((place) =>
          createButton(place.name, () => {
            take(place);
          }),
        );
        choices.replaceChildren(
          element('p', {}, texts.manyPlaces(read_.places.length)),
          ...buttons,
        );
      }
    });
  });
  const openMap = async (): Promise<void> => {
    const { view } = await ask<{ view?: PlaceMapView }>('/api/places/map');
    if (!view) {
      mapPlace.replaceChildren(element('p', { class: 'field-about' }, texts.noMap));
      return;
    }
    map = createPlaceMap(view, ({ longitude, latitude }) => {
      const degrees = { longitude: longitude.toFixed(6), latitude: latitude.toFixed(6) };
      // A click on a drawing is no survey.
      const exact = read().precision || '示意';
      take({ ...degrees, system: 'WGS84', origin: texts.fromMap }, exact);
    });
    mapPlace.replaceChildren(element('p', { class: 'field-about' }, texts.mapAbout), map.root);
    show();
  };
  const root = element(
    'div',
    { class: 'place-input' },
    element(
      'div',
      { class: 'place-ways' },
      element('label', { for: `${id}-paste` }, texts.paste),
      element('p', { class: 'field-about', id: `${id}-about` }, texts.pasteAbout),
      paste,
      createButton(texts.take, () => void usePaste().catch(fail)),
      element('label', { for: `${id}-file` }, texts.file),
      element('p', { class: 'field-about', id: `${id}-file-about` }, texts.fileAbout),
      file,
      choices,
      current,
      system.root,
      precision.root,
      clear,
      said,
    ),
    mapPlace,
  );
  show();
  void openMap().catch(fail);
  return {
    root,
    refresh: () => {
      show();
    },
  };
}
