/** Shows other content in a place; who had the focus on a choice there has it again. */
export function replaceKeepingFocus(place: HTMLElement, ...content: (Node | string)[]): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const mark = [...(focused?.attributes ?? [])].find(({ name }) => name.startsWith('data-import-'));
  place.replaceChildren(...content);
  if (!mark) return;
  place.querySelector<HTMLElement>(`[${mark.name}="${CSS.escape(mark.value)}"]`)?.focus();
}
