/**
 * How a number came about, as a call: `sum(communities,常住人口,类别=村)`. The same short text stands
 * in a page's `data-calculation`, so that a browser can do the sum again from the published files.
 */
export interface Calculation {
  readonly name: string;
  /** Words as they stand between the commas, or calculations of their own. */
  readonly args: readonly (string | Calculation)[];
}

const reserved = /[%(),|=≠>]/g;
const escapes: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

/** Frees a header or value from the signs that part a calculation. */
export const toWord = (text: string): string =>
  text.replace(reserved, (sign) => escapes[sign] ?? encodeURIComponent(sign));

/** The text that `toWord` was given. */
export const fromWord = (word: string): string => decodeURIComponent(word);

/** A calculation as one short text. */
export function printCalculation({ name, args }: Calculation): string {
  const texts = args.map((arg) => (typeof arg === 'string' ? arg : printCalculation(arg)));
  return `${name}(${texts.join(',')})`;
}

interface Rest {
  readonly text: string;
  at: number;
}

function parseArgument(rest: Rest): string | Calculation {
  const end = rest.text.slice(rest.at).search(/[(),]/);
  if (end < 0) throw new Error(`A calculation ends early: ${rest.text}`);
  const word = rest.text.slice(rest.at, rest.at + end);
  rest.at += end;
  return rest.text[rest.at] === '(' ? { name: word, args: parseArguments(rest) } : word;
}

/** From an opening bracket to the one that closes it. */
function parseArguments(rest: Rest): (string | Calculation)[] {
  const args: (string | Calculation)[] = [];
  do {
    rest.at += 1;
    args.push(parseArgument(rest));
  } while (rest.text[rest.at] === ',');
  rest.at += 1;
  return args;
}

/** Reads what `printCalculation` wrote. */
export function parseCalculation(text: string): Calculation {
  const call = parseArgument({ text, at: 0 });
  if (typeof call === 'string') throw new Error(`No calculation: ${text}`);
  return call;
}
