/**
 * A live region that speaks: the page's own, else a new one after `place`.
 * It has to stand there before it says something.
 */
export function findStatus(name: string, place: Element): HTMLElement {
  const existing = document.querySelector<HTMLElement>(`[${name}]`);
  if (existing) return existing;
  const status = document.createElement('p');
  status.setAttribute(name, '');
  status.setAttribute('role', 'status');
  status.className = 'map-status';
  place.after(status);
  return status;
}
