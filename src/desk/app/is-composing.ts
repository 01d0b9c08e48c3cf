/** Out of date in the standard, and the only sign that Safari gives. */
interface NumberedKey {
  readonly keyCode: number;
}

/** Whether the key belongs to the input method; Safari reports the last one after its end, as 229. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || (event as NumberedKey).keyCode === 229;
