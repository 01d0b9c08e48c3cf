import { testKinds } from '../../../../support/files/word-kinds.ts';
import { t, p, level, list, item } from '../../../../support/files/word-xml.ts';

testKinds({
  'a list that is interrupted': {
    wps: {
      body: item('甲') + p(t('说明')) + item('乙') + item('丙'),
      numbering: list(level(0, ['decimal', '%1.'])),
      text: '1. 甲\n\n说明\n\n2. 乙\n3. 丙',
    },
    libreOffice: {
      body: item('甲') + item('乙') + item('丙', 0, 2) + item('丁', 0, 2),
      numbering: list(level(0, ['decimal', '%1.'])) + list(level(0, ['decimal', '%1.']), 2),
      text: '1. 甲\n2. 乙\n\n1\\. 丙\n\n2\\. 丁',
    },
  },
  'a list that starts elsewhere': {
    wps: {
      body: item('丙') + item('丁'),
      numbering: list(
        level(0, ['decimal', '%1.']),
        1,
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>',
      ),
      text: '3. 丙\n4. 丁',
    },
    libreOffice: {
      body: item('甲') + item('乙') + item('又甲', 0, 2),
      numbering:
        list(level(0, ['decimal', '%1)'])) +
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
      text: '1\\) 甲\n\n2\\) 乙\n\n3\\) 又甲',
      codes: ['chinese-numbering'],
    },
  },
  'official numbers on several levels': {
    wps: {
      body:
        item('总则') +
        item('目的', 1) +
        item('停车', 2) +
        item('充电', 2) +
        item('范围', 1) +
        item('实施'),
      numbering: list(
        level(0, ['chineseCounting', '%1、']) +
          level(1, ['chineseCounting', '（%2）']) +
          level(2, ['decimal', '%3.']),
      ),
      text: '一、总则\n\n（一）目的\n\n1. 停车\n2. 充电\n\n（二）范围\n\n二、实施',
      codes: ['chinese-numbering'],
    },
    libreOffice: {
      body: item('总则') + item('目的', 1) + item('范围', 1) + item('其他') + item('附则', 1),
      numbering: list(
        level(0, ['chineseCountingThousand', '第%1条']) +
          level(1, ['decimal', '%1.%2'], '<w:isLgl/><w:suff w:val="space"/>'),
      ),
      text: '第一条 总则\n\n1.1 目的\n\n1.2 范围\n\n第二条 其他\n\n2.1 附则',
      codes: ['chinese-numbering'],
    },
  },
  'headings numbered by their style': {
    wps: {
      body: p(t('会议议题'), '<w:pStyle w:val="2"/>') + p(t('会议结果'), '<w:pStyle w:val="2"/>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
      numbering: list(level(0, ['chineseCounting', '%1、'], '<w:pStyle w:val="2"/>')),
      text: '# 一、会议议题\n\n# 二、会议结果',
      codes: ['chinese-numbering'],
    },
    libreOffice: {
      body:
        p(t('甲'), '<w:pStyle w:val="Heading1"/>') +
        p(t('乙'), '<w:pStyle w:val="Heading2"/>') +
        p(t('丙'), '<w:pStyle w:val="Heading2"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Heading 1"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="Heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering: list(level(0, ['upperRoman', '%1.']) + level(1, ['lowerLetter', '%2)'])),
      text: '# I. 甲\n\n## a) 乙\n\n## 丙',
      codes: ['chinese-numbering'],
    },
  },
  bullets: {
    wps: {
      body: item('甲') + item('乙', 1),
      numbering: list(
        level(0, ['bullet', '\uf06c'], '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>') +
          level(1, ['bullet', '–']),
      ),
      text: '- 甲\n  - 乙',
    },
    libreOffice: {
      body: item('已办') + item('未办', 0, 2),
      numbering:
        list(level(0, ['bullet', '\uf0fe'], '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')) +
        list(level(0, ['bullet', '☐']), 2),
      text: '- ☑ 已办\n- ☐ 未办',
    },
  },
});
