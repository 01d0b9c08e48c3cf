import type { Calculation } from '../../calculation/calculation.ts';
import { count, entries, stated, total } from '../../calculation/calls.ts';
import { is, isNot, refersTo } from '../../calculation/condition.ts';
import type {
  ExplainedDiscrepancy,
  Statement,
} from '../../model/progress/discrepancies/discrepancy.ts';
import { findClause } from '../../model/cited-clauses.ts';
import type { Commitment, Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { rosterTitles } from '../../schemas/roster-names.ts';
import { sectionTexts } from '../../words/common.ts';
import { discrepanciesTexts as texts } from '../../words/progress.ts';
import { toCell, toFigure, type Figure } from '../downloads/figure.ts';
import { toSourceLinks } from '../downloads/sources.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';

/** One side of a contradiction as pages print it. */
export interface StatementView {
  readonly value: string;
  /** The same value bound to its source, when it is a number. */
  readonly figure: Figure | undefined;
  readonly source: string;
  readonly links: readonly Link[];
}

/** A contradiction as pages print it. */
export interface DiscrepancyView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly statements: readonly StatementView[];
  readonly note: string;
  readonly explanations: readonly {
    readonly text: string;
    readonly issuer: string;
    readonly dateText: string;
    readonly sources: ReturnType<typeof toSourceLinks>;
    readonly isSample: boolean;
  }[];
  /** The commitment it is about. */
  readonly commitment: Link | undefined;
}

/** The page `/discrepancies/`. */
export interface DiscrepanciesView {
  readonly frame: Frame;
  readonly count: Figure;
  readonly entries: readonly DiscrepancyView[];
}

function toLinks({ clause, roster }: Statement, portal: Portal): Link[] {
  const { addresses } = portal;
  const cited = clause && findClause(clause, portal);
  return [
    ...(cited
      ? [
          {
            label: texts.clause(cited.clause.citation),
            href: addresses.policy(cited.policy.id, cited.clause.anchor),
          },
        ]
      : []),
    ...(roster !== undefined
      ? [
          {
            label: texts.download(rosterTitles[roster]),
            href: addresses.resolve(`/data/${roster}.csv`),
          },
        ]
      : []),
  ];
}

const pattern = /^(?<text>(?:\d+ [+=] )*\d+) (?<unit>\D+)$/;

/** The conditions under which a statement counted the rows of a roster. */
export function toConditions({
  where = {},
  communityKind,
}: Pick<Statement, 'where' | 'communityKind'>): string[] {
  const own = Object.entries(where).map(([column, texts]) =>
    is(column, ...(typeof texts === 'string' ? [texts] : texts)),
  );
  const kind = communityKind && refersTo('所属社区', 'communities', is('类别', communityKind));
  return [...own, ...(kind === undefined ? [] : [kind]), isNot('示例', '是')];
}

/** Cells, rows counted, or numbers that the clause states; undefined when the clause does not. */
function findCalculation(
  statement: Statement,
  { numbers, portal }: { numbers: readonly number[]; portal: Portal },
): Calculation | undefined {
  const { clause, roster, cells = [] } = statement;
  const inCells = cells.map(({ place, column }) => toCell(portal, { place }, column));
  if (inCells.length > 0) return inCells.length > 1 ? total(...inCells) : inCells[0];
  if (roster !== undefined) return count(roster, ...toConditions(statement));
  const text = (clause && findClause(clause, portal)?.clause.text) ?? '';
  const inText: readonly string[] = text.match(/\d+(?:\.\d+)?/g) ?? [];
  const parts = numbers.length > 1 ? numbers.slice(0, -1) : numbers;
  if (!clause || !parts.every((part) => inText.includes(String(part)))) return undefined;
  const calls = parts.map((part) => stated(clause.policy, clause.anchor, part));
  return calls.length > 1 ? total(...calls) : calls[0];
}

/** `16 + 2 = 18 个` and `19 个` are numbers; a wording that only mentions a year is none. */
function findFigure(
  statement: Statement,
  { portal, commitment }: { portal: Portal; commitment: Commitment | undefined },
): Figure | undefined {
  const { text = '', unit = '' } = pattern.exec(statement.value)?.groups ?? {};
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const value = numbers.at(-1);
  if (value === undefined) return undefined;
  // What a clause words in another way, “2000万”, stands as a number in the roster of commitments.
  const inRoster = commitment?.target.high === value && toCell(portal, commitment, '目标值');
  const calculation = findCalculation(statement, { numbers, portal }) ?? inRoster;
  return calculation ? { ...toFigure(portal, calculation, { value, unit }), text } : undefined;
}

/** How many there are; counted on their page, because they stand in no roster. */
export function countDiscrepancies(portal: Portal): Figure {
  const value = portal.discrepancies.length;
  return toFigure(portal, entries('discrepancies/'), { value, unit: '处' });
}

/** A contradiction with finished links. */
export function toDiscrepancyView(
  portal: Portal,
  discrepancy: ExplainedDiscrepancy,
): DiscrepancyView {
  const { addresses, commitments } = portal;
  const commitment = commitments.find(({ id }) => id === discrepancy.commitment);
  return {
    id: discrepancy.id,
    href: `${addresses.resolve('/discrepancies/')}#${discrepancy.id}`,
    title: discrepancy.title,
    statements: discrepancy.statements.map((statement) => ({
      value: statement.value,
      figure: findFigure(statement, { portal, commitment }),
      source: statement.source,
      links: toLinks(statement, portal),
    })),
    note: discrepancy.note,
    explanations: discrepancy.explanations.map(({ text, issuer, date, sources, isSample }) => ({
      text,
      issuer,
      dateText: toChineseDate(date),
      sources: toSourceLinks(sources, portal),
      isSample,
    })),
    commitment: commitment && {
      label: commitment.name,
      href: addresses.commitment(commitment.id),
    },
  };
}

/** The contradictions that concern one commitment. */
export function toDiscrepanciesAbout(portal: Portal, commitment: Commitment): DiscrepancyView[] {
  return portal.discrepancies
    .filter((discrepancy) => discrepancy.commitment === commitment.id)
    .map((discrepancy) => toDiscrepancyView(portal, discrepancy));
}

/** Every contradiction that the rules found. */
export function toDiscrepanciesView(portal: Portal): DiscrepanciesView {
  const { discrepancies } = portal;
  return {
    frame: toFrame(portal, {
      title: sectionTexts.discrepancies,
      description: texts.description(discrepancies.length),
      path: '/discrepancies/',
      parents: [{ label: sectionTexts.commitments, href: '/commitments/' }],
    }),
    count: countDiscrepancies(portal),
    entries: discrepancies.map((discrepancy) => toDiscrepancyView(portal, discrepancy)),
  };
}
