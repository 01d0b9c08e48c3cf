import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../../src/sources/office/docx.ts';
import { meaningless, wrappers } from '../../../../../src/sources/office/word/read-element.ts';
import { makeDocx, part } from '../../../../support/files/make-docx.ts';
import { p, t } from '../../../../support/files/word-xml.ts';

/** What may stand in a body, a paragraph and a run, by the standard (ECMA-376, part 1). */
const standard = {
  body: 'altChunk bookmarkEnd bookmarkStart commentRangeEnd commentRangeStart customXml customXmlDelRangeEnd customXmlDelRangeStart customXmlInsRangeEnd customXmlInsRangeStart customXmlMoveFromRangeEnd customXmlMoveFromRangeStart customXmlMoveToRangeEnd customXmlMoveToRangeStart del ins moveFrom moveFromRangeEnd moveFromRangeStart moveTo moveToRangeEnd moveToRangeStart p permEnd permStart proofErr sdt sectPr tbl',
  paragraph: 'bdo dir fldSimple hyperlink pPr r smartTag subDoc',
  run: 'annotationRef br commentReference contentPart continuationSeparator cr dayLong dayShort delInstrText delText drawing endnoteRef endnoteReference fldChar footnoteRef footnoteReference instrText lastRenderedPageBreak monthLong monthShort noBreakHyphen object pgNum pict ptab rPr ruby separator softHyphen sym t tab yearLong yearShort',
};
const words = Object.values(standard).flatMap((names) => names.split(' '));
const elements = [
  ...words.map((name) => `w:${name}`),
  'm:oMath',
  'm:oMathPara',
  'mc:AlternateContent',
];

const r = (content: string): string => `<w:r>${content}</w:r>`;
const drawing = (content: string): string =>
  r(
    `<w:drawing><wp:inline><wp:docPr id="1" name="a"/><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );

/** What is kept, beside 甲 before it and 乙 behind it. */
const kept: Readonly<Record<string, readonly [xml: string, text: string]>> = {
  'w:p': [t('字'), '甲字乙'],
  'w:r': [t('字'), '甲字乙'],
  'w:t': [t('字'), '甲字乙'],
  'w:ins': [`<w:ins>${t('字')}</w:ins>`, '甲字乙'],
  'w:moveTo': [`<w:moveTo>${t('字')}</w:moveTo>`, '甲字乙'],
  'w:bdo': [`<w:bdo w:val="ltr">${t('字')}</w:bdo>`, '甲字乙'],
  'w:dir': [`<w:dir w:val="ltr">${t('字')}</w:dir>`, '甲字乙'],
  'w:smartTag': [`<w:smartTag><w:smartTagPr/>${t('字')}</w:smartTag>`, '甲字乙'],
  'w:customXml': [`<w:customXml><w:customXmlPr/>${t('字')}</w:customXml>`, '甲字乙'],
  'w:sdt': [`<w:sdt><w:sdtPr/><w:sdtContent>${t('字')}</w:sdtContent></w:sdt>`, '甲字乙'],
  'w:hyperlink': [`<w:hyperlink w:anchor="a">${t('字')}</w:hyperlink>`, '甲字乙'],
  'w:fldSimple': [`<w:fldSimple w:instr="REF a">${t('字')}</w:fldSimple>`, '甲字乙'],
  'w:fldChar': [
    `${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>REF a</w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${t('字')}${r('<w:fldChar w:fldCharType="end"/>')}`,
    '甲字乙',
  ],
  'w:instrText': [
    `${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>FORMCHECKBOX</w:instrText>')}${r('<w:fldChar w:fldCharType="end"/>')}`,
    '甲☐乙',
  ],
  'w:br': [r('<w:br/>'), '甲  \n乙'],
  'w:cr': [r('<w:cr/>'), '甲  \n乙'],
  'w:tab': [r('<w:tab/>'), '甲 乙'],
  'w:ptab': [r('<w:ptab/>'), '甲 乙'],
  'w:noBreakHyphen': [r('<w:noBreakHyphen/>'), '甲-乙'],
  'w:sym': [r('<w:sym w:font="Wingdings" w:char="F0FE"/>'), '甲☑乙'],
  'w:drawing': [
    drawing('<pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic>'),
    '甲![](youlin-picture-1)乙',
  ],
  'w:pict': [
    r('<w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict>'),
    '甲![](youlin-picture-1)乙',
  ],
  'm:oMath': ['<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>', '甲x乙'],
  'm:oMathPara': ['<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>', '甲x乙'],
  'mc:AlternateContent': [
    `<mc:AlternateContent><mc:Choice Requires="cx">${t('新')}</mc:Choice><mc:Fallback>${t('字')}</mc:Fallback></mc:AlternateContent>`,
    '甲字乙',
  ],
};

/** What is named, and by which code. */
const named: Readonly<Record<string, readonly [xml: string, code: string]>> = {
  'w:altChunk': ['<w:altChunk r:id="rId1"/>', 'lost-part'],
  'w:subDoc': ['<w:subDoc r:id="rId1"/>', 'lost-part'],
  'w:contentPart': [r('<w:contentPart r:id="rId1"/>'), 'lost-part'],
  'w:object': [r('<w:object><o:OLEObject/></w:object>'), 'lost-part'],
  'w:control': [r('<w:control/>'), 'lost-part'],
  'w:dayShort': [r('<w:dayShort/>'), 'lost-part'],
  'w:dayLong': [r('<w:dayLong/>'), 'lost-part'],
  'w:monthShort': [r('<w:monthShort/>'), 'lost-part'],
  'w:monthLong': [r('<w:monthLong/>'), 'lost-part'],
  'w:yearShort': [r('<w:yearShort/>'), 'lost-part'],
  'w:yearLong': [r('<w:yearLong/>'), 'lost-part'],
  'w:pgNum': [r('<w:pgNum/>'), 'stored-field'],
  'w:ruby': [
    r(`<w:ruby><w:rt>${t('zì')}</w:rt><w:rubyBase>${t('字')}</w:rubyBase></w:ruby>`),
    'left-out-part',
  ],
  'w:footnoteReference': [r('<w:footnoteReference w:id="2"/>'), 'document-footnotes'],
  'w:endnoteReference': [r('<w:endnoteReference w:id="2"/>'), 'document-footnotes'],
  'w:del': ['<w:del><w:r><w:delText>字</w:delText></w:r></w:del>', 'tracked-changes'],
  'w:moveFrom': [`<w:moveFrom>${t('字')}</w:moveFrom>`, 'tracked-changes'],
  'w:commentReference': [r('<w:commentReference w:id="0"/>'), 'document-comment'],
  'c:chart': [drawing('<c:chart r:id="rId1"/>'), 'lost-part'],
  'dgm:relIds': [drawing('<dgm:relIds/>'), 'lost-part'],
  'wps:wsp': [drawing('<wps:wsp><wps:cNvSpPr/></wps:wsp>'), 'left-out-part'],
  'v:textpath': [r('<w:pict><v:shape><v:textpath string="内部"/></v:shape></w:pict>'), 'lost-part'],
  'an unknown element': [`<w:novelty>${t('字')}</w:novelty>`, 'lost-part'],
  'mc:AlternateContent without a fallback': [
    `<mc:AlternateContent><mc:Choice Requires="cx">${t('新')}</mc:Choice></mc:AlternateContent>`,
    'lost-part',
  ],
};

/** Read in tests of their own. */
const elsewhere = ['w:tbl'];

const numbered = (format: string): string =>
  `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
const relation =
  '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>';
const comment = `<w:comment w:id="0">${p(t('批注'))}</w:comment>`;

async function read(body: string, numbering = ''): Promise<{ text: string; codes: string[] }> {
  const notes = `<w:footnote w:id="2">${p(t('注'))}</w:footnote>`;
  const parts = {
    'word/footnotes.xml': part('footnotes', notes),
    'word/endnotes.xml': part('endnotes', notes.replaceAll('footnote', 'endnote')),
    'word/numbering.xml': part('numbering', numbering),
    'word/media/a.png': Buffer.from('89504e470d0a1a0a0000000000000000', 'hex'),
    ...(body.includes('commentReference')
      ? { 'word/comments.xml': part('comments', comment) }
      : {}),
  };
  const { document, issues } = await readDocx(makeDocx(body, parts, relation), '文件.docx');
  const codes = [...issues, ...(document?.issues ?? [])].map(({ code }) => code);
  return { text: document?.markdown ?? '', codes };
}

const around = (xml: string): string => p(t('甲') + xml + t('乙'));

test('every element of the standard is kept, named or meaningless for a reason', () => {
  const known = [
    ...Object.keys(kept),
    ...Object.keys(named),
    ...Object.keys(meaningless),
    ...elsewhere,
  ];
  expect(elements.filter((name) => !known.includes(name))).toEqual([]);
  expect(Object.values(meaningless).filter((reason) => reason.length < 8)).toEqual([]);
  expect([...wrappers].filter((name) => name in meaningless)).toEqual([]);
});

test.each(Object.entries(kept))('kept: %s', async (_name, [xml, text]) => {
  expect((await read(around(xml))).text).toBe(text);
});

test.each(Object.entries(named))('named: %s', async (_name, [xml, code]) => {
  expect((await read(around(xml))).codes).toContain(code);
});

test.each(Object.keys(meaningless).filter((name) => !(name in named) && !name.endsWith('Pr')))(
  'meaningless: %s',
  async (name) => {
    const found = await read(around(`<${name}/>`) + p(r(`<${name}/>`)));
    expect(found).toEqual({
      text: '甲乙',
      codes: /^w:del|^w:moveFrom$/.test(name) ? found.codes : [],
    });
  },
);

/** Properties of a run (CT_RPr): what comes of 字 with it. */
const runProperties: Readonly<Record<string, string>> = {
  b: '**字**',
  caps: '字',
  smallCaps: '字',
  strike: '~~字~~',
  dstrike: '~~字~~',
  em: '**字**',
  vanish: '',
  specVanish: '',
  webHidden: '',
};
/** Looks without a meaning of their own: the text is the same whatever they are. */
const looks =
  'bCs bdr color cs eastAsianLayout effect emboss fitText highlight i iCs imprint kern lang noProof oMath outline position rFonts rStyle rtl shadow shd snapToGrid spacing sz szCs u vertAlign w'.split(
    ' ',
  );

describe('properties of a run', () => {
  test.each(Object.entries(runProperties))('%s', async (name, text) => {
    const value = name === 'em' ? ' w:val="dot"' : '';
    const found = await read(p(t('字', `<w:${name}${value}/>`)));
    expect(found.text).toBe(text);
  });

  test.each(looks)('%s is a look', async (name) => {
    expect(await read(p(t('字', `<w:${name} w:val="x"/>`)))).toEqual({ text: '字', codes: [] });
  });
});

/** Ways of numbering (ST_NumberFormat): those of other scripts are named. */
const formats =
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal hex chicago ideographDigital japaneseCounting decimalFullWidth decimalHalfWidth japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 decimalZero decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand numberInDash'.split(
    ' ',
  );
const foreign =
  'cardinalText ordinalText japaneseLegal aiueo iroha aiueoFullWidth irohaFullWidth ganada chosung ideographZodiacTraditional koreanDigital koreanCounting koreanLegal koreanDigital2 vietnameseCounting russianLower russianUpper hebrew1 hebrew2 arabicAlpha arabicAbjad hindiVowels hindiConsonants hindiNumbers hindiCounting thaiLetters thaiNumbers thaiCounting bahtText dollarText custom'.split(
    ' ',
  );

describe('ways of numbering', () => {
  const body = p(t('甲'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

  test.each(formats)('%s is shown', async (format) => {
    const { text, codes } = await read(body, numbered(format));
    expect(codes).toEqual(['chinese-numbering']);
    expect(text).toMatch(/^.{1,6}、甲$/);
  });

  test.each(foreign)('%s is named', async (format) => {
    expect((await read(body, numbered(format))).codes).toContain('unknown-numbering');
  });

  test('none has no number, a bullet is none', async () => {
    expect((await read(body, numbered('none'))).text).toBe('、甲');
    expect((await read(body, numbered('bullet'))).text).toMatch(/^- .*甲$/);
  });
});
