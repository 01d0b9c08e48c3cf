/** The mark that was meant: not one inside a control that does something else. */
function findMark(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest<HTMLElement>('[data-figure], [data-figures]');
  const control = target.closest('a, button, summary, label');
  return mark && (!control || control === mark) ? mark : undefined;
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

document.documentElement.dataset['withPanel'] = '';
document.addEventListener('click', (event) => {
  const mark = isPlain(event) ? findMark(event.target) : undefined;
  if (!mark) return;
  event.preventDefault();
  import('./provenance/panel.ts').then(
    ({ openPanel, loadPanelStyle }) =>
      loadPanelStyle().then(() => {
        openPanel(mark);
      }),
    () => {
      // Without the panel the link still leads to the row.
      const href = mark.getAttribute('href');
      if (href !== null) location.assign(href);
    },
  );
});
