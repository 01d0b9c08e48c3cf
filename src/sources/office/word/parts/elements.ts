import type { XmlElement, XmlNode } from './xml.ts';

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The elements directly in an element, all or those of one name. */
export const getChildren = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (node): node is XmlElement => isElement(node) && (name === undefined || node.name === name),
  );

/** The first element of a name directly in an element. */
export const findChild = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);

/** The element at the end of a path of names. */
export const findByPath = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined => path.reduce(findChild, element);

/** Every element of a name inside an element, at any depth. */
export function findAll(element: XmlElement | undefined, name: string): XmlElement[] {
  return getChildren(element).flatMap((child) =>
    child.name === name ? [child, ...findAll(child, name)] : findAll(child, name),
  );
}

/** The attribute `w:val` of an element. */
export const getValue = (element: XmlElement | undefined): string | undefined =>
  element?.attributes['w:val'];

/** The attribute `w:val` of a child. */
export const findValue = (element: XmlElement | undefined, name: string): string | undefined =>
  getValue(findChild(element, name));

/** The attribute `w:val` of a child as a whole number. */
export function findInteger(element: XmlElement | undefined, name: string): number | undefined {
  const text = findValue(element, name) ?? '';
  return /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** A switch such as `<w:b/>`: on without a value; undefined when nothing is said. */
export function findSwitch(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = findChild(element, name);
  return child && !/^(?:0|false|off|none)$/.test(getValue(child) ?? '');
}

/** The text directly in an element. */
export const getText = (element: XmlElement): string =>
  element.children.filter((node) => typeof node === 'string').join('');
