/** Out of date in the standard, and the only way without https. */
interface CopyingDocument {
  readonly execCommand: (command: 'copy') => boolean;
}

/** The older way, for browsers and addresses (http) without a clipboard. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const isCopied = (document as unknown as CopyingDocument).execCommand('copy');
  field.remove();
  return isCopied;
}

async function copy(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return copyBySelection(text);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => copyBySelection(text),
  );
}

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
