/** Loads the list of names when a reader comes to a search box, and nothing before. */
function start({ target }: { readonly target: EventTarget | null }): void {
  if (!(target instanceof HTMLInputElement) || !target.matches('[data-search-box]')) return;
  // Whoever types on while the list is loading gets it as soon as it is there.
  const { value } = target;
  import('./box/start-box.ts').then(
    ({ startBox }) => startBox(target, value),
    // Without it the box is a plain form.
    () => undefined,
  );
}

document.addEventListener('focusin', start);
// The reader may have been faster than this script.
start({ target: document.activeElement });
