import { createIssue, type Issue } from '../../issues/issue.ts';
import { placeAt, toProse, visitTexts } from './published-texts.ts';
import type { Check } from '../check.ts';

// Whoever wrote one of these meant to come back. 有待补充 is ordinary prose.
const notes =
  /(?<![A-Za-z])(?:TODO|FIXME|TBD)(?![A-Za-z])|lorem ipsum|(?<![有尚仍还亟])待(?:补充|填写|补录|补登)(?!\p{Script=Han})|请?在?此处(?:填写|输入)|点击此处(?:添加|输入|编辑)/giu;

// Hiding a person as 张×× is the custom in public minutes and no gap.
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏叶吕魏蒋田杜丁沈姜范傅钟卢汪戴崔任陆廖姚金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚';
const blanks = new RegExp(
  `(?<![A-Za-z0-9Ａ-Ｚａ-ｚ×${surnames}])(?:[XxＸｘ]{2,}|×{2,})(?![A-Za-z0-9Ａ-Ｚａ-ｚ×])|(?<=[${surnames}])(?:[XxＸｘ]{2,}|×{2,})(?=[年月日村街路小]|社区|街道)`,
  'gu',
);
// 待补充材料后再议 may be what was said.
const maybe = /某某|(?<![有尚仍还亟])待(?:补充|填写)(?=\p{Script=Han})/gu;

// Whoever pasted thousands of them needs no list.
const mostPerText = 100;
const any = new RegExp([notes, blanks, maybe].map(({ source }) => source).join('|'), 'iu');

/** Notes and gaps of a draft that nobody filled: published, they shame the office. */
export const leftovers: Check = (records) => {
  const issues: Issue[] = [];
  visitTexts(records, (text, owner, column) => {
    if (!any.test(text)) return;
    const prose = toProse(text);
    const report = (pattern: RegExp, code: 'leftover-text' | 'possible-leftover'): void => {
      const found = [...prose.matchAll(pattern)].slice(0, mostPerText);
      for (const { index, 0: value } of found)
        issues.push(createIssue(code, { ...placeAt(text, index, { owner, column }), value }));
    };
    report(notes, 'leftover-text');
    // An official text may have blanks of its own, such as a form to fill in.
    report(blanks, owner.isOfficial ? 'possible-leftover' : 'leftover-text');
    report(maybe, 'possible-leftover');
  });
  return issues;
};
