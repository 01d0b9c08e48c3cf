import type { Commitment } from '../../portal.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { DiscrepancyRule } from './discrepancy-rule.ts';

const squeeze = (text: string): string => text.replaceAll(/\s/g, '');

const toClauseText = ({ clauses }: Commitment): string =>
  squeeze(clauses.map(({ clause }) => `${clause.heading ?? ''}${clause.text}`).join(''));

/** Words that a commitment quotes, piece by piece around an ellipsis, against the cited clauses. */
function findMisquoted(commitment: Commitment): string[] {
  const text = toClauseText(commitment);
  return commitment.wordings.filter((wording) =>
    wording
      .split(/…+|\.{3,}/)
      .map(squeeze)
      .some((piece) => !text.includes(piece)),
  );
}

const multiples: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Numbers that stand right before a unit: `250个`, `500万元`. */
function findNumbers(text: string, unit: string): number[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)(万|亿)?(?=(\D+))/g)]
    .filter(([, , , after = '']) => after.startsWith(unit))
    .map(([, digits, multiple = '']) => Number(digits) * (multiples[multiple] ?? 1));
}

/** A target whose quotation gives another number of the same unit; numbers in words are not read. */
function hasOtherNumber({ wordings, target, unit }: Commitment): boolean {
  const [counted = ''] = unit.split('/');
  const numbers = findNumbers(wordings.join('；'), counted);
  return numbers.length > 0 && !numbers.includes(target.high);
}

/** What a commitment says the document says against what the document says. */
export const quotedWords: DiscrepancyRule = ({ commitments }) =>
  commitments.flatMap((commitment) => {
    const [cited] = commitment.clauses;
    const clause = cited && { policy: cited.policy.id, anchor: cited.clause.anchor };
    const inPolicy = { source: `文件 ${cited?.clause.citation ?? ''}`, ...(clause && { clause }) };
    const found: Discrepancy[] = findMisquoted(commitment).map((wording, index) => ({
      id: `quote-${commitment.id}-${index + 1}`,
      commitment: commitment.id,
      title: `${commitment.name}引用的原文在条款里找不到`,
      statements: [
        { value: wording, source: '承诺指标名册“原文”', roster: 'commitments' },
        { value: '没有这句话', ...inPolicy },
      ],
      note: '名册引用的话与文件不一致，请以文件为准。',
    }));
    if (hasOtherNumber(commitment)) {
      found.push({
        id: `target-${commitment.id}`,
        commitment: commitment.id,
        title: `${commitment.name}的目标值与引用的原文不同`,
        statements: [
          {
            value: `${commitment.target.high} ${commitment.unit}`,
            source: '承诺指标名册“目标值”',
            roster: 'commitments',
            cells: [{ place: commitment.place, column: '目标值' }],
          },
          { value: commitment.wordings.join('；'), ...inPolicy },
        ],
        note: '目标值应从原文里来，两边不同，有一边写错了。',
      });
    }
    return found;
  });
