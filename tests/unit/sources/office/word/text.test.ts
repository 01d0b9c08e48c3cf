import { testKinds } from '../../../../support/files/word-kinds.ts';
import { t, p, style, cell, row, box } from '../../../../support/files/word-xml.ts';

testKinds({
  'hidden text': {
    wps: {
      body: p(t('同意。') + t('预算另议。', '<w:vanish/>') + t('下月安装。')),
      text: '同意。下月安装。',
      codes: ['hidden-text'],
    },
    libreOffice: {
      body: p(t('甲') + t('乙', '<w:rStyle w:val="Secret"/>') + t('丙', '<w:vanish w:val="0"/>')),
      styles: style('Secret', '<w:rPr><w:vanish/></w:rPr>', 'character'),
      text: '甲丙',
      codes: ['hidden-text'],
    },
  },
  'a hidden paragraph, a hidden row': {
    wps: {
      body: p(t('甲')) + p(t('乙', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') + p(t('丙')),
      text: '甲\n\n丙',
      codes: ['hidden-text'],
    },
    libreOffice: {
      body: `<w:tbl>${row(cell(p(t('甲'))) + cell(p(t('乙'))))}${row(cell(p(t('丙'))) + cell(p(t('丁'))), '<w:hidden/>')}</w:tbl>`,
      text: '| 甲 | 乙 |\n| --- | --- |',
      codes: ['hidden-text'],
    },
  },
  'white text': {
    wps: {
      body: p(t('甲') + t('乙', '<w:color w:val="FFFFFF"/>')),
      text: '甲乙',
      codes: ['unseen-text'],
    },
    libreOffice: {
      body: p(
        t('白字', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F4E79"/>') +
          t('小', '<w:sz w:val="2"/>'),
      ),
      text: '白字小',
      codes: ['unseen-text'],
    },
  },
  'text that is struck out': {
    wps: {
      body: p(t('每周') + t('六', '<w:dstrike/>') + t('日')),
      text: '每周~~六~~日',
      codes: ['struck-in-word'],
    },
    libreOffice: {
      body: p(t('开放（') + t('八月，', '<w:strike/>') + t('九月）')),
      text: '开放（~~八月~~，九月）',
      codes: ['struck-in-word'],
    },
  },
  'raised and lowered text': {
    wps: {
      body: p(
        t('120m') +
          t('2', '<w:vertAlign w:val="superscript"/>') +
          t('，CO') +
          t('2', '<w:vertAlign w:val="subscript"/>'),
      ),
      text: '120m²，CO₂',
    },
    libreOffice: {
      body: p(
        t('10') +
          t('4', '<w:position w:val="8"/><w:sz w:val="14"/>') +
          t('件，见') +
          t('附表', '<w:vertAlign w:val="superscript"/>'),
      ),
      text: '10⁴件，见附表',
      codes: ['changed-look'],
    },
  },
  'a row that starts late': {
    wps: {
      body: `<w:tbl>${row(cell(p(t('甲'))) + cell(p(t('乙'))))}${row(cell(p(t('丙'))), '<w:gridBefore w:val="1"/>')}</w:tbl>`,
      text: '| 甲 | 乙 |\n| --- | --- |\n|  | 丙 |',
    },
    libreOffice: {
      body: `<w:tbl>${row(cell(p(t('甲')), '<w:gridSpan w:val="2"/>') + cell(p(t('乙')), '<w:vMerge w:val="restart"/>'))}${row(cell(p(t('丙'))) + cell(p(t('丁'))) + cell(p(''), '<w:vMerge/>'))}</w:tbl>`,
      text: '| 甲 | 甲 | 乙 |\n| --- | --- | --- |\n| 丙 | 丁 | 乙 |',
      codes: ['table-flattened'],
    },
  },
  'tables in tables, a frame': {
    wps: {
      body: `<w:tbl>${row(cell(p(t('甲'))) + cell(`<w:tbl>${row(cell(p(t('乙'))) + cell(p(t('丙'))))}</w:tbl>${p('')}`))}</w:tbl>`,
      text: '| 甲 | 乙 丙 |\n| --- | --- |',
      codes: ['changed-look'],
    },
    libreOffice: {
      body: `<w:tbl>${row(cell(p(t('一段')) + p(t('又一段'))))}</w:tbl>`,
      text: '一段\n\n又一段',
    },
  },
  'text boxes': {
    wps: {
      body: p(t('正文') + box(p(t('框里')))),
      text: '正文\n\n框里',
      codes: ['changed-look'],
    },
    libreOffice: {
      body: p(
        t('正文') +
          `<w:r><w:pict><v:rect><v:textbox><w:txbxContent>${p(t('旧框'))}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`,
      ),
      text: '正文\n\n旧框',
      codes: ['changed-look'],
    },
  },
  'line breaks, hyphens, blanks': {
    wps: {
      body: p(
        t('　　甲') +
          '<w:r><w:br/></w:r>' +
          t('乙') +
          '<w:r><w:tab/></w:r>' +
          t('丙') +
          '<w:r><w:br w:type="page"/></w:r>',
      ),
      text: '甲  \n乙 丙',
    },
    libreOffice: {
      body: p(
        t('0573') +
          '<w:r><w:noBreakHyphen/></w:r>' +
          t('85') +
          '<w:r><w:softHyphen/></w:r>' +
          t('00') +
          '<w:r><w:cr/></w:r>' +
          t('丁'),
      ),
      text: '0573-8500  \n丁',
    },
  },
  'capitals, emphasis, bold beside marks': {
    wps: {
      body: p(
        t('abc', '<w:caps/>') + t('请看', '<w:em w:val="dot"/>') + t('“注意”', '<w:b/>') + t('的'),
      ),
      text: 'ABC**请看“注意**”的',
    },
    libreOffice: {
      body: p(t('注意：', '<w:b/>') + t('请') + t('Ab', '<w:smallCaps/>')),
      text: '**注意**：请AB',
    },
  },
  'signs that Markdown would take for its own': {
    wps: {
      body: p(t('9~11点*加注* [见] a_b')) + p(t('1. 手打')) + p(t('# 号')),
      text: '9\\~11点\\*加注\\* \\[见\\] a\\_b\n\n1\\. 手打\n\n\\# 号',
    },
    libreOffice: {
      body: p(t('- 横线')) + p(t('> 大于')) + p(t('见 https://example.cn/a_b，共')),
      text: '\\- 横线\n\n\\> 大于\n\n见 <https://example.cn/a_b>，共',
    },
  },
});
