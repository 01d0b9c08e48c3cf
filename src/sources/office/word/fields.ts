import { readEquation } from './equation-field.ts';
import { findAll, findByPath, findInteger, findSwitch, findValue } from './parts/elements.ts';
import type { Findings } from './findings.ts';
import { toSymbol, findSymbolFont } from './symbols.ts';
import { TooMuch, type XmlElement } from './parts/xml.ts';

/** A field that is open: what it is to compute, then what it shows. */
interface Field {
  code: string;
  /** Whether what follows is the field's result. */
  isResult: boolean;
  hasResult: boolean;
  readonly form: XmlElement | undefined;
}

/** The fields that are open, outermost first. */
export interface FieldStack {
  readonly open: (form?: XmlElement) => void;
  readonly addCode: (text: string) => void;
  readonly separate: () => void;
  /** Closes the innermost field; gives what it shows when no result is stored. */
  readonly close: () => string;
  /** Whether text is shown; text of a field's code is none. */
  readonly take: (text: string) => boolean;
  /** Where the innermost link leads. */
  readonly findLink: () => string | undefined;
  /** Whether everything is left out at the moment: a table of contents. */
  readonly isLeftOut: () => boolean;
}

const toName = (code: string): string => /[^\s\\"]+/.exec(code)?.[0].toUpperCase() ?? '';

/** Fields whose stored result is of the day the file was last opened. */
const daily = /^(?:DATE|TIME|PRINTDATE|SAVEDATE|EDITTIME)$/;
const printed = /^(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF)$/;
const directories: Readonly<Record<string, string>> = {
  TOC: '目录',
  TOA: '引文目录',
  INDEX: '索引',
};
/** Fields that show nothing. */
const silent =
  /^(?:XE|TC|TA|RD|SET|ASK|ADVANCE|PRIVATE|BOOKMARK|HYPERLINK|FORMTEXT|COMMENTS|INFO|DOCPROPERTY|DOCVARIABLE|QUOTE|REF|IF|MERGEFIELD|NEXT|SKIPIF|NEXTIF|DATABASE|GREETINGLINE|ADDRESSBLOCK|FILLIN|BIBLIOGRAPHY|CITATION)?$/;
const hyperlink = /^\s*HYPERLINK\s+"([^"]+)"/i;

const isOn = (box: XmlElement | undefined): boolean =>
  findSwitch(box, 'w:checked') ?? findSwitch(box, 'w:default') ?? false;

function readChoice(form: XmlElement | undefined): string {
  const list = findByPath(form, 'w:ddList');
  const at = findInteger(list, 'w:result') ?? findInteger(list, 'w:default') ?? 0;
  return findAll(list, 'w:listEntry')[at]?.attributes['w:val'] ?? '';
}

function readSymbolField(code: string): string | undefined {
  const [, number = '', font = ''] =
    /SYMBOL\s+(0x[\da-f]+|\d+)(?:.*\\f\s+"?([^"\\]+))?/i.exec(code) ?? [];
  const known = findSymbolFont(font.trim());
  if (known !== undefined) return toSymbol(known, Number(number));
  return number === '' ? undefined : String.fromCodePoint(Number(number));
}

/** What a field shows that has no stored result; undefined when that is not known. */
function resolve({ code, form }: Field): string | undefined {
  switch (toName(code)) {
    case 'FORMCHECKBOX':
      return isOn(findByPath(form, 'w:checkBox')) ? '☑' : '☐';
    case 'FORMDROPDOWN':
      return readChoice(form);
    case 'FORMTEXT':
      return findValue(findByPath(form, 'w:textInput'), 'w:default') ?? '';
    case 'EQ':
      return readEquation(code);
    case 'SYMBOL':
      return readSymbolField(code);
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return code.trim().split(/\s+/).slice(2).join(' ');
    default:
      return silent.test(toName(code)) ? '' : undefined;
  }
}

function noteResult(name: string, findings: Findings): void {
  if (daily.test(name)) findings.note('stored', '日期');
  if (printed.test(name)) findings.note('stored', '页码');
  const directory = directories[name];
  if (directory !== undefined) findings.note('left-out', directory);
}

const isInCode = (stack: readonly Field[]): boolean => stack.some(({ isResult }) => !isResult);

// Word itself opens twenty.
const deepest = 50;

/** No field open. */
export function createFieldStack(findings: Findings): FieldStack {
  const stack: Field[] = [];
  const isLeftOut = (): boolean =>
    stack.some(({ isResult, code }) => isResult && directories[toName(code)] !== undefined);
  return {
    isLeftOut,
    open(form) {
      if (stack.length >= deepest) throw new TooMuch('Too many fields in each other');
      stack.push({ code: '', isResult: false, hasResult: false, form });
    },
    addCode(text) {
      const field = stack.at(-1);
      if (field && !field.isResult) field.code += text;
    },
    separate() {
      const field = stack.at(-1);
      if (!field) return;
      const isShown = !isLeftOut() && !isInCode(stack.slice(0, -1));
      field.isResult = true;
      if (isShown) noteResult(toName(field.code), findings);
    },
    close() {
      const field = stack.pop();
      const isDirectory = directories[toName(field?.code ?? '')] !== undefined;
      if (!field || field.hasResult || isDirectory || isInCode(stack) || isLeftOut()) return '';
      const shown = resolve(field);
      // The instruction may hold what was typed, so that only its first word is told.
      if (shown === undefined) findings.note('lost', `没有结果的域（${toName(field.code)}）`);
      return shown ?? '';
    },
    take(text) {
      const coding = stack.findLast(({ isResult }) => !isResult);
      if (coding) {
        coding.code += text;
        return false;
      }
      if (isLeftOut()) return false;
      for (const field of stack) field.hasResult = true;
      if (stack.length > 0 && /^(?:错误[!！]|Error!)/.test(text))
        findings.note('lost', '失效的引用');
      return true;
    },
    findLink: () => {
      const codes = stack.map(({ code }) => hyperlink.exec(code)?.[1]);
      return codes.findLast((address) => address !== undefined);
    },
  };
}
