import { findAll, findByPath, findChild, getChildren } from './parts/elements.ts';
import { findEffect, isSwitchedOff, readCut, readVmlCut, type PictureCut } from './picture-cut.ts';
import { readBlocks } from './read-blocks.ts';
import { readElements, type Handler, type Reader } from './reader.ts';
import type { XmlElement } from './parts/xml.ts';

interface Shown {
  readonly id: string | undefined;
  readonly alt: string;
  readonly cut: PictureCut | undefined;
}

function pushPicture({ id, alt, cut }: Shown, reader: Reader): void {
  const target = reader.targets.get(id ?? '');
  if (!target) reader.findings.note('lost', '找不到的图片');
  else if (target.isOutside) reader.findings.note('lost', '存在别处的图片');
  else {
    if (cut) reader.findings.note('cropped');
    const mark = reader.keepPicture({ path: target.path, cut });
    reader.line.push({ kind: 'picture', mark, alt });
  }
}

/** A drawing with what describes it; inside it are pictures, boxes, charts. */
const readDrawing: Handler = (element, reader) => {
  const properties = findChild(element, 'wp:docPr');
  if (isSwitchedOff(properties)) {
    reader.findings.note('left-out', '隐藏的图片');
    return;
  }
  const graphic = findByPath(element, 'a:graphic', 'a:graphicData');
  const { descr = '', title = '' } = properties?.attributes ?? {};
  const outer = reader.alt;
  reader.alt = descr.trim() === '' ? title : descr;
  if (graphic) readElements(graphic, reader);
  reader.alt = outer;
};

const readPicture: Handler = (element, reader) => {
  const fill = findChild(element, 'pic:blipFill') ?? findChild(element, 'a:blipFill');
  const blip = findChild(fill, 'a:blip');
  const effect = blip && findEffect(blip);
  if (effect !== undefined) reader.findings.note('changed', `图片在 Word 里${effect}，`);
  const own = findByPath(element, 'pic:nvPicPr', 'pic:cNvPr')?.attributes['descr'] ?? '';
  pushPicture(
    {
      id: blip?.attributes['r:embed'] ?? blip?.attributes['r:link'],
      alt: reader.alt === '' ? own : reader.alt,
      cut: readCut(fill, findChild(element, 'pic:spPr')),
    },
    reader,
  );
};

/** A drawn shape: its text goes behind the paragraph; its lines stay behind. */
function readShape(box: XmlElement | undefined, reader: Reader): void {
  const content = findAll(box, 'w:txbxContent')[0];
  const blocks = content ? readBlocks(content, reader, { hasGround: true }) : [];
  if (blocks.length === 0) reader.findings.note('left-out', '画的图形');
  else reader.findings.note('changed', '文本框');
  reader.beside.push(...blocks);
}

/** Charts and SmartArt keep their words in a part of their own. */
const readDiagram =
  (what: string): Handler =>
  (_element, { findings }) => {
    findings.note('lost', what);
  };

const isHiddenVml = (style = ''): boolean =>
  /visibility\s*:\s*hidden|mso-hide\s*:\s*all/.test(style);

const readVmlShape: Handler = (element, reader) => {
  if (isHiddenVml(element.attributes['style'])) {
    reader.findings.note('left-out', '隐藏的图片');
    return;
  }
  const picture = findChild(element, 'v:imagedata');
  const art = findChild(element, 'v:textpath')?.attributes['string'] ?? '';
  if (picture) {
    const alt = element.attributes['alt'] ?? picture.attributes['o:title'] ?? '';
    pushPicture({ id: picture.attributes['r:id'], alt, cut: readVmlCut(picture) }, reader);
  } else if (art.trim() !== '') reader.findings.note('lost', `艺术字“${art}”`);
  else if (element.attributes['o:hr'] === undefined) {
    readShape(findChild(element, 'v:textbox'), reader);
  }
};

const readObject: Handler = (_element, reader) => {
  reader.findings.note('lost', '嵌入的文件');
};

const readGroup: Handler = (element, reader) => {
  for (const child of getChildren(element)) {
    if (child.name in drawingHandlers) reader.read(child, reader);
  }
};

/** Drawings in both notations that Word has for them. */
export const drawingHandlers: Readonly<Record<string, Handler>> = {
  'w:drawing': readElements,
  'w:pict': readGroup,
  'w:object': readObject,
  'wp:inline': readDrawing,
  'wp:anchor': readDrawing,
  'pic:pic': readPicture,
  'wps:wsp': (element, reader) => {
    readShape(findChild(element, 'wps:txbx'), reader);
  },
  'wpg:wgp': readGroup,
  'wpg:grpSp': readGroup,
  'wpc:wpc': readGroup,
  'lc:lockedCanvas': readDiagram('锁定的画布'),
  'c:chart': readDiagram('图表'),
  'dgm:relIds': readDiagram('SmartArt 图形'),
  'v:shape': readVmlShape,
  'v:rect': readVmlShape,
  'v:roundrect': readVmlShape,
  'v:oval': readVmlShape,
  'v:line': readVmlShape,
  'v:polyline': readVmlShape,
  'v:curve': readVmlShape,
  'v:arc': readVmlShape,
  'v:image': readVmlShape,
  'v:group': readGroup,
};
