/** Loads what the reader chose on an earlier page, and the panel when it is asked for. */
function start(button: HTMLButtonElement): void {
  const { line, keys } = document.documentElement.dataset;
  if (line !== undefined) {
    void import('./reading/reading-line.ts').then(({ followLine }) => {
      followLine();
    });
  }
  if (keys !== undefined) {
    void import('./reading/shortcuts.ts').then(({ hearKeys }) => {
      hearKeys();
    });
  }
  button.addEventListener('click', () => {
    // By its shortcut it is reached while the menu around it is closed.
    button.closest('details')?.setAttribute('open', '');
    import('./reading/panel.ts').then(
      ({ togglePanel }) => togglePanel(button),
      () => undefined,
    );
  });
}

const button = document.querySelector<HTMLButtonElement>('[data-reading-toggle]');
if (button) start(button);
