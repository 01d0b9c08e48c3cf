import type { Discrepancy, Statement } from '../model/discrepancies/discrepancy.ts';
import { findClause } from '../model/cited-clauses.ts';
import type { Commitment, Portal } from '../model/portal.ts';
import { rosterTitles } from '../schemas/roster-names.ts';
import type { Fields } from '../schemas/field.ts';
import { rosters } from '../schemas/rosters/index.ts';
import type { Figure } from './figure.ts';
import { toFrame, type Frame, type Link } from './frame.ts';

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
  /** The commitment it is about. */
  readonly commitment: Link | undefined;
}

/** The page `/discrepancies/`. */
export interface DiscrepanciesView {
  readonly frame: Frame;
  readonly entries: readonly DiscrepancyView[];
}

function toLinks({ clause, roster }: Statement, portal: Portal): Link[] {
  const { addresses } = portal;
  const cited = clause && findClause(clause, portal);
  return [
    ...(cited
      ? [
          {
            label: `看文件 ${cited.clause.citation}`,
            href: addresses.policy(cited.policy.id, cited.clause.anchor),
          },
        ]
      : []),
    ...(roster !== undefined
      ? [
          {
            label: `下载${rosterTitles[roster]}（CSV）`,
            href: addresses.resolve(`/data/${roster}.csv`),
          },
        ]
      : []),
  ];
}

/** The clause that says it, or the column that every counted row has. */
function findSource({ clause, roster }: Statement, { addresses }: Portal): string | undefined {
  if (clause) return addresses.policy(clause.policy, clause.anchor);
  if (roster === undefined) return undefined;
  const fields: Fields = rosters[roster].fields;
  return `data/${roster}.csv#*:${Object.values(fields)[0]?.header ?? ''}`;
}

/** `16 + 2 = 18 个` and `19 个` are numbers; a wording that only mentions a year is none. */
function toFigure(statement: Statement, portal: Portal): Figure | undefined {
  const pattern = /^(?<text>(?:\d+ [+=] )*(?<last>\d+)) (?<unit>\D+)$/;
  const match = pattern.exec(statement.value)?.groups;
  const source = findSource(statement, portal);
  if (!match || source === undefined) return undefined;
  const { text = '', last, unit = '' } = match;
  return { value: Number(last), text, unit, source };
}

/** A contradiction with finished links. */
export function toDiscrepancyView(portal: Portal, discrepancy: Discrepancy): DiscrepancyView {
  const { addresses, commitments } = portal;
  const commitment = commitments.find(({ id }) => id === discrepancy.commitment);
  return {
    id: discrepancy.id,
    href: `${addresses.resolve('/discrepancies/')}#${discrepancy.id}`,
    title: discrepancy.title,
    statements: discrepancy.statements.map((statement) => ({
      value: statement.value,
      figure: toFigure(statement, portal),
      source: statement.source,
      links: toLinks(statement, portal),
    })),
    note: discrepancy.note,
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
      title: '口径差异',
      description: `公开资料里互相对不上的地方，共 ${discrepancies.length} 处。两边的说法并排列出，不作修改。`,
      path: '/discrepancies/',
      parents: [{ label: '承诺与进展', href: '/commitments/' }],
    }),
    entries: discrepancies.map((discrepancy) => toDiscrepancyView(portal, discrepancy)),
  };
}
