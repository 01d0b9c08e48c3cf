import { testKinds } from '../../../../support/files/word-kinds.ts';
import { t, p, field } from '../../../../support/files/word-xml.ts';

testKinds({
  'a reading above characters': {
    wps: {
      body: p(
        t('里') +
          `<w:r><w:ruby><w:rt>${t('lòng')}</w:rt><w:rubyBase>${t('弄')}</w:rubyBase></w:ruby></w:r>` +
          t('口'),
      ),
      text: '里弄口',
      codes: ['left-out-part'],
    },
    libreOffice: {
      body: p(
        t('在') +
          field('EQ \\* jc2 \\* "Font:SimSun" \\* hps10 \\o\\ad(\\s\\up 9(dāng),当)', '') +
          t('湖'),
      ),
      text: '在当湖',
    },
  },
  fields: {
    wps: {
      body: p(
        `<w:fldSimple w:instr=" REF a ">${t('三号楼')}</w:fldSimple>` +
          t('，表') +
          field(' SEQ 表 ', '2') +
          t('，') +
          field(' DATE ', '2026年12月1日'),
      ),
      text: '三号楼，表2，2026年12月1日',
      codes: ['stored-field'],
    },
    libreOffice: {
      body: p(t('第') + field('eq \\o\\ac(○,1)', '') + t('条，') + field(' AUTONUM ', '')),
      text: '第①条，',
      codes: ['lost-part'],
    },
  },
  'a table of contents': {
    wps: {
      body:
        p(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
            t('一、总则 1'),
        ) +
        p(t('二、附则 2') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
        p(t('正文')),
      text: '正文',
      codes: ['left-out-part'],
    },
    libreOffice: {
      body:
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(t('一、总则 1'))}</w:sdtContent></w:sdt>` +
        p(t('正文')),
      text: '正文',
      codes: ['left-out-part'],
    },
  },
  ticks: {
    wps: {
      body: p(
        '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☑</w:t></w:r></w:sdtContent></w:sdt>' +
          t('同意 ') +
          '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>' +
          t('反对 ') +
          '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>' +
          t('弃权'),
      ),
      text: '☑同意 ☐反对 ☑弃权',
    },
    libreOffice: {
      body: p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          t('是 ') +
          t('\uf0fe', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') +
          t('到 ') +
          '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="赞成"/><w:listEntry w:val="反对"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      text: '☑是 ☑到 反对',
    },
  },
  'characters of one computer': {
    wps: { body: p(t('王\ue000')), text: '王', codes: ['unknown-symbol'] },
    libreOffice: {
      body: p('<w:r><w:sym w:font="公司图标" w:char="F041"/></w:r>' + t('甲')),
      text: '甲',
      codes: ['unknown-symbol'],
    },
  },
  formulas: {
    wps: {
      body: p(
        t('面积') +
          '<m:oMath><m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>',
      ),
      text: '面积m²',
    },
    libreOffice: {
      body: p(
        '<m:oMathPara><m:oMath><m:nary><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary></m:oMath></m:oMathPara>',
      ),
      text: 'x',
      codes: ['lost-part'],
    },
  },
  notes: {
    wps: {
      body: p(t('每人1200') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + t('元')),
      more: {
        'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>2017年标准</w:t></w:r></w:p></w:footnote></w:footnotes>`,
      },
      text: '每人1200〔注1〕元\n\n〔注1〕2017年标准',
      codes: ['document-footnotes'],
    },
    libreOffice: {
      body: p(t('甲') + '<w:r><w:endnoteReference w:id="2"/></w:r>'),
      more: {
        'word/endnotes.xml': `<w:endnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:endnote w:id="2"><w:p><w:r><w:t>出处</w:t></w:r></w:p></w:endnote></w:endnotes>`,
      },
      text: '甲〔尾注i〕\n\n〔尾注i〕出处',
      codes: ['document-footnotes'],
    },
  },
  'tracked changes': {
    wps: {
      body: p(
        t('甲') + `<w:ins>${t('乙')}</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>`,
      ),
      text: '甲乙',
      codes: ['tracked-changes'],
    },
    libreOffice: {
      body: p(t('甲'), '<w:rPr><w:del/></w:rPr>') + p(`<w:moveTo>${t('乙')}</w:moveTo>`),
      text: '甲乙',
      codes: ['tracked-changes'],
    },
  },
  'an empty control, a link': {
    wps: {
      body: p(
        t('姓名') +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${t('单击此处输入文字。')}</w:sdtContent></w:sdt>`,
      ),
      text: '姓名',
      codes: ['left-out-part'],
    },
    libreOffice: {
      body: p(
        `<w:hyperlink r:id="rId5">${t('办事')}</w:hyperlink><w:hyperlink w:anchor="a">${t('上文')}</w:hyperlink>`,
      ),
      relationships:
        '<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.cn/(1)" TargetMode="External"/>',
      text: '[办事](https://example.cn/%281%29)上文',
    },
  },
});
