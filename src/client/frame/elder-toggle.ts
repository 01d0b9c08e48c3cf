const storageKey = 'youlin-mode';

function remember(isElder: boolean): void {
  try {
    localStorage.setItem(storageKey, isElder ? 'elder' : 'standard');
  } catch {
    // Storage can be forbidden; the choice then lasts for this page only.
  }
}

const isElderNow = (): boolean => document.documentElement.dataset['mode'] === 'elder';

/** 念给我听 is only for 长辈版, so only that loads it. */
function offerReading(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-listen]');
  if (!button || !isElderNow()) return;
  import('./reading/listen.ts').then(
    ({ startListening }) => {
      startListening(button);
    },
    () => undefined,
  );
}

/** Makes the 长辈版 button switch the whole site to large type, one column, large targets. */
function start(button: HTMLButtonElement): void {
  const root = document.documentElement;
  // What the button says and whether it is there is a matter of style: nothing moves when this starts.
  const show = (isElder: boolean): void => {
    button.setAttribute('aria-pressed', String(isElder));
    offerReading();
  };
  show(isElderNow());
  button.addEventListener('click', () => {
    const isElder = !isElderNow();
    if (isElder) root.dataset['mode'] = 'elder';
    else delete root.dataset['mode'];
    remember(isElder);
    show(isElder);
  });
}

const button = document.querySelector<HTMLButtonElement>('[data-elder-toggle]');
if (button) start(button);
