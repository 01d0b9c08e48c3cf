import type { DiscrepancyRule } from './discrepancy-rule.ts';

/** The last years a wording can mean: `2018年中旬` 2018, `在2020年前` 2019 or 2020. */
function toYears(wording: string): number[] {
  return [...wording.matchAll(/(\d{4})年(前)?/g)].flatMap(([, year, before]) =>
    before === undefined ? [Number(year)] : [Number(year) - 1, Number(year)],
  );
}

/** The deadline that the portal judges by against the document's own words for it. */
export const dueAndWording: DiscrepancyRule = ({ commitments }) =>
  commitments.flatMap(({ id, name, due, dueWordings = [], clauses }) => {
    const years = dueWordings.flatMap(toYears);
    if (due === undefined || years.length === 0 || years.includes(Number(due.slice(0, 4))))
      return [];
    const [cited] = clauses;
    return [
      {
        id: `due-${id}`,
        commitment: id,
        title: `${name}的期限与文件的说法不同`,
        statements: [
          { value: due, source: '承诺指标名册“期限”', roster: 'commitments' },
          {
            value: dueWordings.join('；'),
            source: `文件 ${cited?.clause.citation ?? ''}`,
            ...(cited && { clause: { policy: cited.policy.id, anchor: cited.clause.anchor } }),
          },
        ],
        note: '本站按“期限”一栏判断是否到期；它应与文件的说法一致。',
      },
    ];
  });
