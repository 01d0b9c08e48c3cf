import { getAttribute } from './scan-xml.ts';

/** Which named styles of a spreadsheet in OpenDocument strike their text through or hide a sheet. */
export class OdsStyles {
  readonly struck = new Set<string>();
  readonly hiddenSheets = new Set<string>();
  #name = '';

  open(name: string, tag: string): void {
    if (name === 'style') this.#name = getAttribute(tag, 'name') ?? '';
    else if (name === 'text-properties') {
      const line = getAttribute(tag, 'text-line-through-style');
      const type = getAttribute(tag, 'text-line-through-type');
      const isStruck = (line !== undefined && line !== 'none') || (type ?? 'none') !== 'none';
      if (isStruck && line !== 'none') this.struck.add(this.#name);
    } else if (name === 'table-properties' && getAttribute(tag, 'display') === 'false') {
      this.hiddenSheets.add(this.#name);
    }
  }
}
