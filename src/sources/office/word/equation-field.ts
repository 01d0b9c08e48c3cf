import { toCircled } from './lists/number-formats.ts';
import { toScript } from './symbols.ts';

/** Cuts `a,b` at the commas (or semicolons) that stand in no brackets. */
function cutArguments(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let before = '';
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    const isBorder = /[,;，]/.test(sign) && depth === 0 && before !== '\\';
    if (isBorder) parts.push(part);
    part = isBorder ? '' : part + sign;
    before = sign;
  }
  return [...parts, part].map((own) => own.trim());
}

const circles = /^[○◯〇◎⊙]$/;

/** A character in a circle, or the base of characters with a reading over them. */
function readOverlay(parts: readonly string[]): string | undefined {
  const [circle = '', inside = ''] = circles.test(parts[0] ?? '') ? parts : [...parts].reverse();
  if (circles.test(circle)) {
    const number = /^\d+$/.test(inside) ? toCircled(Number(inside)) : inside;
    return number === inside ? undefined : number;
  }
  const [reading = '', ...base] = parts;
  return /\\s\s*\\up/i.test(reading) && base.length === 1 ? base[0] : undefined;
}

const signs: Readonly<Record<string, (parts: readonly string[]) => string | undefined>> = {
  o: readOverlay,
  f: ([above = '', below = '']) => `${above}/${below}`,
  r: (parts) => (parts.length === 1 ? `√(${parts[0] ?? ''})` : undefined),
};

/** What an `EQ` field draws, as text; undefined when text cannot say it. */
export function readEquation(code: string): string | undefined {
  // Settings of size and font come first: `\* jc2 \* "Font:宋体" \* hps10`.
  const body = code
    .replace(/^\s*EQ/i, '')
    .replaceAll(/\\\*\s*(?:"[^"]*"|\S+)/g, '')
    .trim();
  const [, name = '', inside = ''] = /^\\([a-z])(?:\\[a-z]+ ?\d*)*\s*\((.*)\)$/is.exec(body) ?? [];
  const parts = cutArguments(inside);
  const [raised = ''] = parts;
  if (name.toLowerCase() === 's') {
    const script = toScript(raised, /\\s\s*\\do/i.test(body) ? 'subscript' : 'superscript');
    return script.isWhole ? script.text : undefined;
  }
  const shown = signs[name.toLowerCase()]?.(parts);
  return shown === undefined || shown.includes('\\') ? undefined : shown;
}
