import { blockHandlers } from './block-handlers.ts';
import { findAll, getText } from './parts/elements.ts';
import { inlineHandlers } from './inline-handlers.ts';
import { readElements, type Handler } from './reader.ts';
import type { XmlElement } from './parts/xml.ts';

/** Elements that only stand round others. */
export const wrappers: ReadonlySet<string> = new Set([
  'w:body',
  'w:bdo',
  'w:customXml',
  'w:dir',
  'w:hdr',
  'w:ftr',
  'w:footnote',
  'w:endnote',
  'w:ins',
  'w:moveTo',
  'w:rubyBase',
  'w:smartTag',
  'w:sdtContent',
  'w:txbxContent',
  'mc:Choice',
  'mc:Fallback',
]);

/** Elements that show nothing, or nothing of their own, with the reason. */
export const meaningless: Readonly<Record<string, string>> = {
  'w:pPr': 'read with its paragraph',
  'w:rPr': 'read with its run',
  'w:tblPr': 'borders and widths; rows and cells are read for themselves',
  'w:tblGrid': 'widths of columns',
  'w:tblPrEx': 'borders of a row',
  'w:sectPr': 'paper and columns; headers are read by themselves',
  'w:bookmarkStart': 'a place, no text',
  'w:bookmarkEnd': 'a place, no text',
  'w:commentRangeStart': 'comments are named by themselves',
  'w:commentRangeEnd': 'comments are named by themselves',
  'w:commentReference': 'comments are named by themselves',
  'w:annotationRef': 'the mark inside a comment',
  'w:footnoteRef': 'the mark inside a note, which is written before it',
  'w:endnoteRef': 'the mark inside a note, which is written before it',
  'w:separator': 'the line above footnotes',
  'w:continuationSeparator': 'the line above footnotes',
  'w:proofErr': 'the red line of the spelling check',
  'w:permStart': 'who may edit',
  'w:permEnd': 'who may edit',
  'w:lastRenderedPageBreak': 'where a page ended the last time',
  'w:softHyphen': 'shown at the end of a line only',
  'w:del': 'deleted; tracked changes are named by themselves',
  'w:moveFrom': 'moved away; tracked changes are named by themselves',
  'w:delText': 'deleted; tracked changes are named by themselves',
  'w:delInstrText': 'deleted; tracked changes are named by themselves',
  'w:moveFromRangeStart': 'where something was moved from',
  'w:moveFromRangeEnd': 'where something was moved from',
  'w:moveToRangeStart': 'where something was moved to',
  'w:moveToRangeEnd': 'where something was moved to',
  'w:customXmlInsRangeStart': 'tracked changes are named by themselves',
  'w:customXmlInsRangeEnd': 'tracked changes are named by themselves',
  'w:customXmlDelRangeStart': 'tracked changes are named by themselves',
  'w:customXmlDelRangeEnd': 'tracked changes are named by themselves',
  'w:customXmlMoveFromRangeStart': 'tracked changes are named by themselves',
  'w:customXmlMoveFromRangeEnd': 'tracked changes are named by themselves',
  'w:customXmlMoveToRangeStart': 'tracked changes are named by themselves',
  'w:customXmlMoveToRangeEnd': 'tracked changes are named by themselves',
  'w:customXmlPr': 'names of the program that wrote the file',
  'w:smartTagPr': 'names of the program that wrote the file',
  'w:sdtPr': 'read with its control',
  'w:sdtEndPr': 'looks of a control',
};

/** Whether an element nobody here knows shows something. */
const showsText = (element: XmlElement): boolean =>
  [element, ...findAll(element, 'w:t'), ...findAll(element, 'a:t')].some(
    (inner) => getText(inner).trim() !== '',
  );

/** Reads one element: what is not known by name is never passed over when it holds text. */
export const readElement: Handler = (element, reader) => {
  const handler = blockHandlers[element.name] ?? inlineHandlers[element.name];
  if (handler) handler(element, reader);
  else if (wrappers.has(element.name)) readElements(element, reader);
  else if (!(element.name in meaningless) && showsText(element)) {
    reader.findings.note('lost', `不认识的内容（${element.name}）`);
  }
};
