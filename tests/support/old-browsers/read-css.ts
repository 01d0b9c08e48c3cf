/** One declaration of a style sheet with everything that decides whether it counts. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** A block of declarations: of selectors, or of an at-rule such as `@page`. */
export interface Rule {
  /** What stands before the brace: `a:hover,a:focus` or `@page`. */
  readonly prelude: string;
  readonly declarations: readonly Declaration[];
  /** The at-rules around it, from outside to inside: `@media (min-width:48rem)`. */
  readonly conditions: readonly string[];
  /** Another rule of selectors stands around it. */
  readonly isNested: boolean;
}

// Braces and semicolons in strings and url() are text.
const pieces = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)'"]*\)|[{};]|[^{};"'u]+|u/g;

interface Open {
  readonly prelude: string;
  readonly declarations: Declaration[];
}

function toDeclaration(text: string): Declaration[] {
  const colon = text.indexOf(':');
  if (colon < 0) return [];
  const property = text.slice(0, colon).trim().toLowerCase();
  return [{ property, value: text.slice(colon + 1).trim() }];
}

function toRule(own: Open, around: readonly Open[]): Rule {
  const preludes = around.map(({ prelude }) => prelude);
  return {
    prelude: own.prelude,
    declarations: own.declarations,
    conditions: preludes.filter((prelude) => prelude.startsWith('@')),
    isNested: preludes.some((prelude) => !prelude.startsWith('@')),
  };
}

/** Every block of a style sheet, in the order in which the blocks end; `@import` and the like as blocks without declarations. */
export function readCss(css: string): Rule[] {
  const rules: Rule[] = [];
  const open: Open[] = [];
  let text = '';
  const endText = (): void => {
    const statement = text.trim();
    text = '';
    if (statement.startsWith('@'))
      rules.push(toRule({ prelude: statement, declarations: [] }, open));
    else open[open.length - 1]?.declarations.push(...toDeclaration(statement));
  };
  for (const [piece] of css.replaceAll(/\/\*[\s\S]*?\*\//g, ' ').matchAll(pieces)) {
    if (piece === '{') {
      open.push({ prelude: text.trim(), declarations: [] });
      text = '';
    } else if (piece === '}') {
      endText();
      const own = open.pop();
      if (!own) throw new Error('The style sheet closes a block that it has not opened');
      rules.push(toRule(own, open));
    } else if (piece === ';') endText();
    else text += piece;
  }
  if (open.length > 0) throw new Error('The style sheet ends within a block');
  endText();
  return rules;
}
