import {
  forgetPlace,
  readPlace,
  rememberPlace,
  type RememberedPlace,
} from './place/remembered-place.ts';

const root = document.documentElement;

/** Says which community is 我家; whether the card is shown is a matter of style. */
function show(finder: HTMLElement, place: RememberedPlace | undefined): void {
  const link = finder.querySelector<HTMLAnchorElement>('[data-home-link]');
  if (!place || !link) {
    root.removeAttribute('data-home');
    return;
  }
  root.setAttribute('data-home', '');
  link.textContent = place.name;
  link.href = `${finder.dataset['places'] ?? ''}${place.id}/`;
}

function choose(finder: HTMLElement, place: RememberedPlace): void {
  rememberPlace(place);
  show(finder, place);
}

/** Loads the names when a reader comes to the box, and nothing before. */
function startBox(finder: HTMLElement, box: HTMLInputElement, form: HTMLFormElement): void {
  let isStarted = false;
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    import('./place/start-place-box.ts').then(
      ({ startPlaceBox }) =>
        startPlaceBox(box, form, {
          base: document.querySelector<HTMLElement>('main[data-base]')?.dataset['base'] ?? '/',
          placesHref: finder.dataset['places'] ?? '',
          onChoose: (place) => {
            choose(finder, place);
          },
        }),
      () => {
        isStarted = false;
      },
    );
  };
  box.addEventListener('focus', start);
  // The reader may have been faster than this script.
  if (document.activeElement === box) start();
}

function start(finder: HTMLElement): void {
  const box = finder.querySelector<HTMLInputElement>('[data-place-box]');
  if (box?.form) startBox(finder, box, box.form);
  show(finder, readPlace());
  finder.querySelector('[data-home-clear]')?.addEventListener('click', () => {
    forgetPlace();
    show(finder, undefined);
    box?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-choose]') : undefined;
    const name = button?.dataset['name'];
    const id = button?.dataset['choose'];
    if (!name || id === undefined) return;
    choose(finder, { id, name });
    finder.querySelector<HTMLElement>('[data-home-link]')?.focus();
  });
}

const finder = document.querySelector<HTMLElement>('[data-place-finder]');
if (finder) start(finder);
