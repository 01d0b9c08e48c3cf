const address = /(https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+)/;

/** Text as Markdown shows it again letter for letter; an address is kept as a link to itself. */
export function escapeText(text: string): string {
  return text
    .split(address)
    .map((part, at) =>
      at % 2 === 1
        ? `<${part}>`
        : part
            .replaceAll(/[\\`*_[\]~]/g, '\\$&')
            .replaceAll(/<(?=[a-z/!?])/gi, '\\<')
            .replaceAll(/&(?=#?\w{1,31};)/g, '\\&'),
    )
    .join('');
}

/** The beginning of a line, where a sign would make a heading, a list or a quotation of it. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(?=[#>])/, '\\')
    .replace(/^([-=]{2,}\s*)$/, '\\$1');
}
