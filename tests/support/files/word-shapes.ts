import { makeDocx, part } from './make-docx.ts';

/** What else a document has beside its text. */
export interface WordParts {
  /** Inside of `w:styles`, beside the program's own styles. */
  readonly styles?: string;
  /** Inside of `w:numbering`. */
  readonly numbering?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly relationships?: string;
}

interface Program {
  readonly application: string;
  readonly styles: string;
  /** What the program adds to every run. */
  readonly hint: string;
  readonly more: Readonly<Record<string, string>>;
}

const properties =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"';
const custom = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"';

/** The programs that documents come from, as their files show them. */
const programs: Readonly<Record<'wps' | 'libreOffice', Program>> = {
  wps: {
    application: 'WPS 文字',
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:rPr><w:kern w:val="2"/><w:sz w:val="21"/></w:rPr></w:style>' +
      '<w:style w:type="character" w:default="1" w:styleId="3"><w:name w:val="Default Paragraph Font"/></w:style>',
    hint: '<w:rFonts w:hint="eastAsia"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>',
    more: {
      'docProps/custom.xml': `<Properties ${custom}><property fmtid="{0}" pid="2" name="KSOProductBuildVer"/></Properties>`,
    },
  },
  libreOffice: {
    application: 'LibreOffice/7.4.7.2$Linux_X86_64',
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:eastAsia="Noto Serif CJK SC"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="TextBody"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/></w:style>',
    hint: '<w:color w:val="auto"/>',
    more: {},
  },
};

/** A document as WPS or LibreOffice writes it. */
export function makeShaped(
  program: keyof typeof programs,
  body: string,
  { styles = '', numbering, more = {}, relationships = '' }: WordParts = {},
): Uint8Array {
  const own = programs[program];
  const hinted = body
    .replaceAll(/<w:r>(?!<w:rPr>)/g, `<w:r><w:rPr>${own.hint}</w:rPr>`)
    .replaceAll(/<w:r><w:rPr>(?!<w:rFonts|<w:color)/g, `<w:r><w:rPr>${own.hint}`);
  const lists =
    numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) };
  return makeDocx(
    `${hinted}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
    {
      'docProps/app.xml': `<Properties ${properties}><Application>${own.application}</Application></Properties>`,
      'word/styles.xml': part('styles', own.styles + styles),
      ...own.more,
      ...lists,
      ...more,
    },
    relationships,
  );
}
