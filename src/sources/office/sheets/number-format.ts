/** A piece of a number format. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly mark: '0' | '#' | '?' }
  | { readonly kind: 'general' | 'point' | 'comma' | 'percent' | 'text' | 'exponent' | 'slash' }
  /** Letters of a date: y, m, d, h, s, a. */
  | { readonly kind: 'date'; readonly text: string };

/** One of the parts of a number format between semicolons. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** `[>=1000]` in front of it. */
  readonly condition: { readonly operator: string; readonly value: number } | undefined;
  readonly isDate: boolean;
  /** `[h]`: hours, minutes or seconds that add up. */
  readonly isDuration: boolean;
}

/** A number format, taken apart. */
export interface NumberFormat {
  readonly code: string;
  readonly sections: readonly FormatSection[];
}

/** `[$¥-804]` → ¥; `[Red]`, `[DBNum1]` and `[$-804]` show nothing. */
const toCurrency = (bracket: string): string => /^\$([^-]*)/.exec(bracket)?.[1] ?? '';

const dateRun = /^(?:上午\/下午|am\/pm|a\/p|[yYeE]+|[mM]+|[dD]+|[hH]+|[sS]+|a{3,4}|b{2,4}|g{1,3})/i;

class Lexer {
  readonly tokens: FormatToken[] = [];
  condition: FormatSection['condition'];
  isDuration = false;
  #rest: string;

  constructor(code: string) {
    this.#rest = code;
  }

  run(): FormatSection {
    while (this.#rest !== '') this.#next();
    const { tokens, condition, isDuration } = this;
    return { tokens, condition, isDuration, isDate: tokens.some(({ kind }) => kind === 'date') };
  }

  #take(length: number): string {
    const taken = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(length);
    return taken;
  }

  #literal(text: string): void {
    if (text !== '') this.tokens.push({ kind: 'literal', text });
  }

  #bracket(): void {
    const [, content = ''] = /^\[([^\]]*)\]?/.exec(this.#rest) ?? [];
    this.#take(content.length + 2);
    const [, operator, value] = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(content) ?? [];
    if (operator !== undefined) this.condition = { operator, value: Number(value) };
    else if (/^(?:h+|m+|s+)$/i.test(content)) {
      this.isDuration = true;
      this.tokens.push({ kind: 'date', text: content.toLowerCase() });
    } else this.#literal(toCurrency(content));
  }

  #next(): void {
    const rest = this.#rest;
    const [first = ''] = rest;
    const general = /^(?:general|G\/通用格式)/i.exec(rest)?.[0];
    if (first === '"') {
      const [, text = ''] = /^"([^"]*)"?/.exec(rest) ?? [];
      this.#take(text.length + 2);
      this.#literal(text);
    } else if (first === '\\' || first === '!') this.#literal(this.#take(2).slice(1));
    else if (first === '_' || first === '*') this.#take(2);
    else if (first === '[') this.#bracket();
    else if (general !== undefined) {
      this.#take(general.length);
      this.tokens.push({ kind: 'general' });
    } else this.#sign(first);
  }

  #sign(first: string): void {
    const exponent = /^e[+-]/i.test(this.#rest);
    const date = exponent ? undefined : dateRun.exec(this.#rest)?.[0];
    const kinds = {
      '.': 'point',
      ',': 'comma',
      '%': 'percent',
      '@': 'text',
      '/': 'slash',
    } as const;
    if (date !== undefined) {
      this.tokens.push({ kind: 'date', text: this.#take(date.length).toLowerCase() });
      return;
    }
    this.#take(exponent ? 2 : 1);
    if (exponent) this.tokens.push({ kind: 'exponent' });
    else if (first === '0' || first === '#' || first === '?') {
      this.tokens.push({ kind: 'digit', mark: first });
    } else if (first in kinds) this.tokens.push({ kind: kinds[first as keyof typeof kinds] });
    else this.#literal(first);
  }
}

/** Cuts at the semicolons outside quotes, brackets and escapes. */
function splitSections(code: string): string[] {
  const parts = code.match(/(?:"[^"]*"?|\[[^\]]*\]?|[\\!].|[^;])+|;/gs) ?? [''];
  const sections: string[] = [''];
  for (const part of parts) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] = part;
  }
  return sections;
}

const cache = new Map<string, NumberFormat>();

/** Takes a format code apart, as Excel, WPS and LibreOffice write it. */
export function parseNumberFormat(code: string): NumberFormat {
  const known = cache.get(code);
  if (known) return known;
  const format = { code, sections: splitSections(code).map((section) => new Lexer(section).run()) };
  cache.set(code, format);
  return format;
}
