import type { Milestone, Portal } from '../../model/portal.ts';
import { findClause } from '../../model/cited-clauses.ts';
import type { ClauseReference } from '../../schemas/reference-types.ts';
import type { Clause } from '../../sources/policy/clauses.ts';
import { commonTexts, sectionTexts } from '../../words/common.ts';
import { clauseBodyTexts as texts } from '../../words/policy.ts';
import type { Link } from '../frame/frame.ts';

/** Records of one kind that rest on a clause. */
export interface ClauseReferences {
  /** What the reader calls them. */
  readonly kind: string;
  readonly links: readonly Link[];
}

interface Resting extends Link {
  readonly kind: ClauseReferences['kind'];
  readonly clauses: readonly Clause[];
}

const flatten = (milestones: readonly Milestone[]): Milestone[] =>
  milestones.flatMap((milestone) => [milestone, ...flatten(milestone.children)]);

function collectResting(portal: Portal): Resting[] {
  const { addresses, commitments, milestones, topics, rosters, discrepancies } = portal;
  const find = (references: readonly ClauseReference[] | undefined): Clause[] =>
    (references ?? []).flatMap((reference) => findClause(reference, portal)?.clause ?? []);
  const resolve = (path: string): string => addresses.resolve(path);
  return [
    ...commitments.map(({ id, name, clauses }) => ({
      kind: texts.commitments,
      label: name,
      href: addresses.commitment(id),
      clauses: clauses.map(({ clause }) => clause),
    })),
    ...flatten(milestones).map(({ name, clauses }) => ({
      kind: sectionTexts.milestones,
      label: name,
      href: resolve('/milestones/'),
      clauses: clauses.map(({ clause }) => clause),
    })),
    ...topics.map(({ id, title, clauses }) => ({
      kind: commonTexts.topics,
      label: title,
      href: addresses.topic(id),
      clauses: find(clauses),
    })),
    ...rosters.projects.map(({ id, name, clauses }) => ({
      kind: sectionTexts.projects,
      label: name,
      href: `${resolve('/projects/')}#${id}`,
      clauses: find(clauses),
    })),
    ...rosters.funds.map(({ item, clauses }) => ({
      kind: sectionTexts.funds,
      label: item,
      href: resolve('/funds/'),
      clauses: find(clauses),
    })),
    ...discrepancies.map(({ id, title, statements }) => ({
      kind: sectionTexts.discrepancies,
      label: title,
      href: `${resolve('/discrepancies/')}#${id}`,
      clauses: find(statements.flatMap(({ clause }) => clause ?? [])),
    })),
  ];
}

/** For every clause what rests on it, by kind. */
export function indexReferences(portal: Portal): ReadonlyMap<Clause, readonly ClauseReferences[]> {
  const pairs = collectResting(portal).flatMap((entry) =>
    [...new Set(entry.clauses)].map((clause) => ({ clause, entry })),
  );
  const byClause = Map.groupBy(pairs, ({ clause }) => clause);
  return new Map(
    [...byClause].map(([clause, entries]) => {
      const byKind = Map.groupBy(entries, ({ entry }) => entry.kind);
      const groups = [...byKind].map(([kind, members]) => ({
        kind,
        links: members.map(({ entry: { label, href } }) => ({ label, href })),
      }));
      return [clause, groups] as const;
    }),
  );
}
