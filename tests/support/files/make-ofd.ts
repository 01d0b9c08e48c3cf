import { makeZip } from './make-zip.ts';

/** A text of an OFD page; millimetres from the top left. */
export interface OfdText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Steps from one character to the next, `g 5 3.5`. */
  readonly steps?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';

const toObject = ({ text, x, y, size = 5, steps }: OfdText, at: number): string =>
  `<ofd:TextObject ID="${at + 10}" Boundary="${x} ${y - size} 150 ${size * 1.4}" Font="1" Size="${size}">` +
  `<ofd:TextCode X="0" Y="${size}"${steps === undefined ? '' : ` DeltaX="${steps}"`}>${text}</ofd:TextCode></ofd:TextObject>`;

const toPage = (texts: readonly OfdText[], extra: string): string =>
  `${head}<ofd:Page ${space}>${extra}<ofd:Content><ofd:Layer ID="2">${texts.map(toObject).join('')}</ofd:Layer></ofd:Content></ofd:Page>`;

/** An OFD file (GB/T 33190) with a text layer, and a template page where one is given. */
export function makeOfd(
  pages: readonly (readonly OfdText[])[],
  template?: readonly OfdText[],
): Uint8Array {
  const used = template ? '<ofd:Template TemplateID="9"/>' : '';
  const entries = pages.map((texts, at) => [
    `Doc_0/Pages/Page_${at}/Content.xml`,
    toPage(texts, used),
  ]);
  const listed = pages.map(
    (_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`,
  );
  const template_ = template ? '<ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : '';
  return makeZip({
    'OFD.xml': `${head}<ofd:OFD ${space} DocType="OFD" Version="1.1"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `${head}<ofd:Document ${space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${template_}</ofd:CommonData><ofd:Pages>${listed.join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(entries as [string, string][]),
    ...(template && { 'Doc_0/Tpls/Tpl_0/Content.xml': toPage(template, '') }),
  });
}
