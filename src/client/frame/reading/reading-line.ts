let bar: HTMLElement | undefined;
let isPointing = false;

function showAt(y: number): void {
  if (!bar) return;
  bar.hidden = false;
  bar.style.top = `${Math.round(y)}px`;
}

function followFocus({ target }: FocusEvent): void {
  // A click moves the focus too; the pointer has the line already. Browsers before Chrome 86 and
  // Safari 15.4 know no :focus-visible and would stop at it.
  if (target instanceof Element && !isPointing) showAt(target.getBoundingClientRect().bottom);
}

const followPointer = ({ clientY }: PointerEvent): void => {
  showAt(clientY);
};

const startPointing = (event: PointerEvent): void => {
  isPointing = true;
  followPointer(event);
};

const stopPointing = (): void => {
  isPointing = false;
};

/** Shows a line below what the reader points at or has moved to with the keyboard. */
export function followLine(): void {
  if (bar) return;
  bar = document.createElement('div');
  bar.className = 'reading-line';
  bar.hidden = true;
  bar.setAttribute('aria-hidden', 'true');
  document.body.append(bar);
  document.addEventListener('pointermove', followPointer, { passive: true });
  document.addEventListener('pointerdown', startPointing, { passive: true });
  document.addEventListener('keydown', stopPointing);
  document.addEventListener('focusin', followFocus);
}

/** Takes the line away. */
export function removeLine(): void {
  bar?.remove();
  bar = undefined;
  document.removeEventListener('pointermove', followPointer);
  document.removeEventListener('pointerdown', startPointing);
  document.removeEventListener('keydown', stopPointing);
  document.removeEventListener('focusin', followFocus);
}
