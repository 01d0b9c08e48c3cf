const storageKey = 'youlin-mode';

function remember(isElder: boolean): void {
  try {
    localStorage.setItem(storageKey, isElder ? 'elder' : 'standard');
  } catch {
    // Storage can be forbidden; the choice then lasts for this page only.
  }
}

function show(button: HTMLButtonElement, isElder: boolean): void {
  button.setAttribute('aria-pressed', String(isElder));
  button.textContent = isElder ? '退出长辈版' : '长辈版';
}

/** Makes the 长辈版 button switch the whole site to large type, one column, large targets. */
function start(button: HTMLButtonElement): void {
  const root = document.documentElement;
  button.hidden = false;
  show(button, root.dataset['mode'] === 'elder');
  button.addEventListener('click', () => {
    const isElder = root.dataset['mode'] !== 'elder';
    if (isElder) root.dataset['mode'] = 'elder';
    else delete root.dataset['mode'];
    remember(isElder);
    show(button, isElder);
  });
}

const button = document.querySelector<HTMLButtonElement>('[data-elder-toggle]');
if (button) start(button);
