import { findByPath, findChild, findSwitch, getChildren, getText } from './parts/elements.ts';
import { drawingHandlers } from './drawing-handlers.ts';
import { readMath } from './math.ts';
import { pushText } from './push-text.ts';
import { readElements, type Handler } from './reader.ts';
import { findSymbolFont, isPrivateCharacter, toSymbol } from './symbols.ts';
import type { XmlElement } from './parts/xml.ts';

const say =
  (text: string): Handler =>
  (_element, reader) => {
    pushText(text, reader);
  };

const readRun: Handler = (element, reader) => {
  const outer = reader.run;
  reader.run = findChild(element, 'w:rPr');
  readElements(element, reader);
  reader.run = outer;
};

const readBreak: Handler = ({ attributes }, reader) => {
  // Where a page or column ends on paper means nothing on a page of the web.
  const isLine = /^(?:textWrapping)?$/.test(attributes['w:type'] ?? '');
  if (isLine && reader.fields.take('\n')) reader.line.push({ kind: 'break' });
};

const readSymbol: Handler = ({ attributes }, reader) => {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const font = findSymbolFont(attributes['w:font']);
  if (!Number.isInteger(code) || !reader.fields.take('')) return;
  const own = String.fromCodePoint(code);
  const sign =
    font === undefined ? (isPrivateCharacter(own) ? undefined : own) : toSymbol(font, code);
  if (sign === undefined) reader.findings.note('symbol', `${attributes['w:font'] ?? ''} ${own}`);
  else pushText(sign, { ...reader, run: withoutFont(reader.run) });
};

/** A sign is Unicode already: its run's font must not turn it into another. */
const withoutFont = (run: XmlElement | undefined): XmlElement | undefined =>
  run && { ...run, children: getChildren(run).filter(({ name }) => name !== 'w:rFonts') };

const readFieldMark: Handler = (element, reader) => {
  const { fields } = reader;
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') fields.open(findChild(element, 'w:ffData'));
  if (type === 'separate') fields.separate();
  if (type === 'end') pushText(fields.close(), reader);
};

const readSimpleField: Handler = (element, reader) => {
  reader.fields.open(findChild(element, 'w:ffData'));
  reader.fields.addCode(element.attributes['w:instr'] ?? '');
  reader.fields.separate();
  readElements(element, reader);
  pushText(reader.fields.close(), reader);
};

const readLink: Handler = (element, reader) => {
  const target = reader.targets.get(element.attributes['r:id'] ?? '');
  const outer = reader.link;
  // A mark inside the document is no address on the page.
  reader.link = target?.isOutside ? target.path : outer;
  readElements(element, reader);
  reader.link = outer;
};

const readRuby: Handler = (element, reader) => {
  const base = findChild(element, 'w:rubyBase');
  if (base) readElements(base, reader);
  if (findByPath(element, 'w:rt', 'w:r')) reader.findings.note('left-out', '拼音');
};

const readNote =
  (kind: 'footnote' | 'endnote'): Handler =>
  ({ attributes }, reader) => {
    const mark = reader.markNote(kind, attributes['w:id'] ?? '');
    // The mark is no raised text of the paragraph.
    pushText(mark, { ...reader, run: undefined });
  };

const readFormula: Handler = (element, reader) => {
  const { text, isWhole } = readMath(element);
  if (!isWhole) reader.findings.note('lost', '公式');
  pushText(text, reader);
};

/** A control that a form is filled in by; one that nobody filled in says what to fill in. */
const readControl: Handler = (element, reader) => {
  const properties = findChild(element, 'w:sdtPr');
  const gallery = findByPath(properties, 'w:docPartObj', 'w:docPartGallery')?.attributes['w:val'];
  if (gallery === 'Table of Contents') reader.findings.note('left-out', '目录');
  else if (findSwitch(properties, 'w:showingPlcHdr')) {
    reader.findings.note('left-out', '没有填的控件');
  } else {
    const content = findChild(element, 'w:sdtContent');
    if (content) readElements(content, reader);
  }
};

/** Programs that know an extension read the choice, others the fallback. */
const known = /^(?:w14|w15|w16\w*|wps|wpg|wpc|wp14|a14|v)$/;

const readAlternative: Handler = (element, reader) => {
  const choice = getChildren(element, 'mc:Choice').find(({ attributes }) =>
    (attributes['Requires'] ?? '').split(/\s+/).every((prefix) => known.test(prefix)),
  );
  const chosen = choice ?? findChild(element, 'mc:Fallback');
  if (chosen) readElements(chosen, reader);
  else reader.findings.note('lost', '新版 Word 才有的内容');
};

const lost =
  (what: string): Handler =>
  (_element, { findings }) => {
    findings.note('lost', what);
  };

const today = lost('会自己变的日期');

/** Text and what stands in it. */
export const inlineHandlers: Readonly<Record<string, Handler>> = {
  'w:r': readRun,
  'w:t': (element, reader) => {
    pushText(getText(element), reader);
  },
  'w:tab': say(' '),
  'w:ptab': say(' '),
  'w:br': readBreak,
  'w:cr': readBreak,
  'w:noBreakHyphen': say('-'),
  'w:sym': readSymbol,
  'w:fldChar': readFieldMark,
  'w:instrText': (element, reader) => {
    reader.fields.addCode(getText(element));
  },
  'w:fldSimple': readSimpleField,
  'w:hyperlink': readLink,
  'w:ruby': readRuby,
  'w:footnoteReference': readNote('footnote'),
  'w:endnoteReference': readNote('endnote'),
  'w:sdt': readControl,
  'mc:AlternateContent': readAlternative,
  'm:oMath': readFormula,
  'm:oMathPara': (element, reader) => {
    for (const formula of getChildren(element, 'm:oMath')) reader.read(formula, reader);
  },
  'w:control': lost('ActiveX 控件'),
  'w:contentPart': lost('手写的墨迹'),
  'w:subDoc': lost('子文档'),
  'w:altChunk': lost('嵌入的另一份文件'),
  'w:pgNum': (_element, { findings }) => {
    findings.note('stored', '页码');
  },
  'w:dayShort': today,
  'w:dayLong': today,
  'w:monthShort': today,
  'w:monthLong': today,
  'w:yearShort': today,
  'w:yearLong': today,
  ...drawingHandlers,
};
