type Child = Node | string | undefined | false;
type Value = string | number | boolean | undefined;

/**
 * Makes an element. Attributes that are undefined or false are left out; texts are texts.
 * @param attributes `data-…`, `class`, `href` … as in HTML
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(attribute, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}
