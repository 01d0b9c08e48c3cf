import { readPlace } from '../places/place/remembered-place.ts';

const root = document.querySelector<HTMLElement>('[data-take-part]');
let isStarted = false;

function start(): void {
  if (!root || isStarted) return;
  isStarted = true;
  import('./start-take-part.ts').then(
    ({ startTakePart }) => {
      startTakePart(root);
    },
    () => {
      isStarted = false;
    },
  );
}

/** The community that the address names, a point begins with, or this device calls 我家. */
function findCommunity(options: readonly string[]): string | undefined {
  const point = new URLSearchParams(location.search).get('point') ?? '';
  const asked = [decodeURIComponent(location.hash.slice(1)), readPlace()?.id];
  return (
    options.find((id) => id !== '' && point.startsWith(`${id}-`)) ??
    asked.find((id) => id !== undefined && options.includes(id))
  );
}

const community = root?.querySelector<HTMLSelectElement>('select[name=community]');
if (root && community) {
  const own = findCommunity(Array.from(community.options, ({ value }) => value));
  if (own !== undefined) community.value = own;
  // What opens pushes what is below: only out of sight, or when the reader has begun.
  const ears = root.querySelector('[data-ears]')?.getBoundingClientRect();
  if (own !== undefined && ears && ears.top > window.innerHeight) start();
  for (const event of ['pointerdown', 'keydown', 'focusin', 'input', 'change'])
    root.addEventListener(event, start, { passive: true });
}
