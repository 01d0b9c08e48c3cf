let bar: HTMLElement | undefined;

function showAt(y: number): void {
  if (!bar) return;
  bar.hidden = false;
  bar.style.top = `${Math.round(y)}px`;
}

function followFocus({ target }: FocusEvent): void {
  // A click moves the focus too; the pointer has the line already.
  if (target instanceof Element && target.matches(':focus-visible')) {
    showAt(target.getBoundingClientRect().bottom);
  }
}

const followPointer = ({ clientY }: PointerEvent): void => {
  showAt(clientY);
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
  document.addEventListener('pointerdown', followPointer, { passive: true });
  document.addEventListener('focusin', followFocus);
}

/** Takes the line away. */
export function removeLine(): void {
  bar?.remove();
  bar = undefined;
  document.removeEventListener('pointermove', followPointer);
  document.removeEventListener('pointerdown', followPointer);
  document.removeEventListener('focusin', followFocus);
}
