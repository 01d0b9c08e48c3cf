import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../../../src/model/portal.ts';
import { findQuoted, toCommitmentView } from '../../../../src/queries/progress/commitment.ts';
import { toCommitmentsView } from '../../../../src/queries/progress/commitments.ts';
import { explainComparison, explainStatus } from '../../../../src/queries/progress/status-words.ts';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';

const portal = await loadShippedPortal('/youlin/');

function get(id: string): Commitment {
  const found = portal.commitments.find((own) => own.id === id);
  if (!found) throw new Error(`No commitment ${id}`);
  return found;
}

describe('the list', () => {
  const view = toCommitmentsView(portal);

  test('groups every commitment once and links under the base path', () => {
    const entries = view.groups.flatMap((group) => group.entries);
    expect(entries).toHaveLength(portal.commitments.length);
    expect(new Set(entries.map(({ href }) => href)).size).toBe(21);
    expect(entries.every(({ href }) => href.startsWith('/youlin/commitments/'))).toBe(true);
    expect(entries.every(({ clauses }) => clauses.length > 0)).toBe(true);
  });

  test('counts the statuses so that they add up', () => {
    const sum = view.statuses.reduce((total, { count }) => total + count.value, 0);
    expect(view.statuses).toHaveLength(5);
    expect(sum).toBe(view.total.value);
  });

  test('never shows a sample as the newest published value', () => {
    const entries = view.groups.flatMap((group) => group.entries);
    const sampled = entries.find(({ href }) => href.endsWith('/stations-urban/'));
    expect(get('stations-urban').observations.length).toBeGreaterThan(0);
    expect(sampled?.verdict).toMatchObject({ newest: undefined, gap: undefined });
  });

  test('says where the document fixes no deadline', () => {
    const entries = view.groups.flatMap((group) => group.entries);
    const dueOf = (id: string): string | undefined =>
      entries.find(({ href }) => href.endsWith(`/${id}/`))?.due;
    expect(dueOf('center-investment')).toBe('文件没有写期限');
    expect(dueOf('stations-total')).toBe('2018年6月');
  });
});

describe('one commitment', () => {
  test('every quotation stands in the policy, character by character', () => {
    const unfound = portal.commitments.flatMap(({ id, wordings, clauses }) =>
      wordings.filter((words) => !findQuoted(words, clauses)).map((words) => `${id}: ${words}`),
    );
    expect(unfound).toEqual([]);
  });

  test('each quotation links its own clause', () => {
    const { quotations } = toCommitmentView(portal, get('projects-running'));
    expect(quotations.map(({ clause }) => clause?.href)).toEqual([
      '/youlin/policies/shiyanqu-2017/#s3-2-2-5',
      '/youlin/policies/shiyanqu-2017/#s4-4-2',
    ]);
  });

  test('an editor’s remark on the deadline is no quotation', () => {
    const { dueWordings } = toCommitmentView(portal, get('projects-running'));
    expect(dueWordings.map(({ isQuotation }) => isQuotation)).toEqual([true, false]);
  });

  test('amounts that follow are multiplied, with their formula and both cells', () => {
    const [subsidy] = toCommitmentView(portal, get('point-subsidy')).products;
    expect(subsidy?.figure).toMatchObject({ value: 125_000, text: '125,000', unit: '元/年' });
    expect(subsidy?.parts.map(({ text }) => text)).toEqual(['500', '250']);
    expect(subsidy?.figure.source.split(' ')).toHaveLength(2);
    const [funding] = toCommitmentView(portal, get('station-funding')).products;
    expect(funding?.figure).toMatchObject({ value: 60_000, unit: '元' });
    expect(toCommitmentView(portal, get('trainings')).products).toEqual([]);
  });

  test('shows the contradictions that concern it, and only those', () => {
    const ids = (id: string): string[] =>
      toCommitmentView(portal, get(id)).discrepancies.map((entry) => entry.id);
    expect(ids('stations-urban')).toEqual(['parts-stations-urban', 'named-stations-urban']);
    expect(ids('stations-total')).toEqual(['listed-stations-total']);
    expect(ids('points-total')).toEqual([]);
  });

  test('marks samples in the figure and in every row that holds one', () => {
    const { figure } = toCommitmentView(portal, get('stations-urban'));
    expect(figure).toMatchObject({ hasSamples: true, hasPublished: false });
    expect(figure.rows.every(({ isSample }) => isSample)).toBe(true);
    expect(figure.rows[0]?.figure.source).toBe('data/samples/observations.csv#2:数值');
    expect(figure.verdict.text).toContain('还没有公布过数');
    expect(figure.sampleNote).toContain('不是真实进展');
    const { marks } = JSON.parse(figure.data) as { marks: { isSample: boolean }[] };
    expect(marks.map(({ isSample }) => isSample)).toEqual([true, true]);
  });
});

describe('the rule in words', () => {
  const published = [{ isSample: false }] as unknown as Commitment['observations'];
  const explain = (facts: Partial<Commitment>): string =>
    explainStatus(
      { due: '2018-06', observations: [], status: '无公开数据', ...facts },
      '2026-11-23',
    );

  test('names the deadline and the day of judgement', () => {
    expect(explain({})).toBe(
      '期限是2018年6月，到2026年11月23日已经过了。没有公布过可以核对的数。所以是“无公开数据”。',
    );
  });

  test('says so when there is no deadline', () => {
    expect(explain({ due: undefined })).toBe(
      '文件没有写期限。没有公布过可以核对的数。所以是“无公开数据”。',
    );
  });

  test('tells apart what was met late, not met and not yet due', () => {
    expect(explain({ status: '按期达成' })).toContain('在期限以内达到目标');
    expect(explain({ status: '逾期达成' })).toContain('在期限以后才达到目标');
    expect(explain({ status: '逾期未达成' })).toContain('都没有达到目标');
    expect(explain({ status: '未到期', due: '2030' })).toContain('还没有公布过数');
    expect(explain({ status: '未到期', due: '2030', observations: published })).toContain(
      '公布的数还没有达到目标',
    );
  });

  test('explains 约 with its margin, and that more is reached too', () => {
    expect(explainComparison(get('community-investment')).after).toContain('少得不超过一成');
    expect(explainComparison(get('center-area')).after).toContain('超过这个数，都算达到');
    expect(explainComparison(get('phases')).after).toContain('正好相等');
  });
});
