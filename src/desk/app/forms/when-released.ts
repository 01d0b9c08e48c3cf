/**
 * Waits with a change of the page's layout while a button of the mouse is down: leaving a field
 * says what is wrong with it, and what one was about to click would move away from the pointer.
 */
export function whenReleased(change: () => void): () => void {
  let [isPressed, isWaiting] = [false, false];
  const setPressed = (next: boolean): void => {
    isPressed = next;
    if (isPressed || !isWaiting) return;
    isWaiting = false;
    change();
  };
  window.addEventListener(
    'pointerdown',
    () => {
      setPressed(true);
    },
    { capture: true },
  );
  for (const end of ['pointerup', 'pointercancel']) {
    window.addEventListener(
      end,
      () => {
        // After the click that follows.
        setTimeout(() => {
          setPressed(false);
        });
      },
      { capture: true },
    );
  }
  return () => {
    if (isPressed) isWaiting = true;
    else change();
  };
}
