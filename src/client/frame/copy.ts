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

/** Puts a text into the clipboard; false when no way worked. */
export async function copy(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return copyBySelection(text);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => copyBySelection(text),
  );
}
