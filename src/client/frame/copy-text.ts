import { copy } from './copy.ts';

/** Buttons `data-copy` put their text into the clipboard and say whether that worked. */
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-copy]');
  if (!button) return;
  button.setAttribute('aria-live', 'polite');
  void copy(button.dataset['copy'] ?? '').then((isCopied) => {
    button.textContent = isCopied ? '已复制' : '没有复制成，请长按地址';
    button.focus();
  });
});
