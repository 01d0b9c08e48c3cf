import { createIssue, type Issue } from '../../issues/issue.ts';
import type { PortalDrafts } from '../../model/records.ts';
import type { Check } from '../check.ts';

type Clause = PortalDrafts['policies'][number]['clauses'][number];

/** Last number of an anchor: `s3-2` → 2, `annex-1` → 1; `annexes` has none. */
const toNumber = ({ anchor }: Clause): number | undefined => {
  const digits = /(\d+)$/.exec(anchor)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

const isAnnex = ({ anchor }: Clause): boolean => anchor.startsWith('annex');

/** Clauses of one kind count on from each other: annexes apart from 一、二、. */
function checkSequence(file: string, clauses: readonly Clause[]): Issue[] {
  let last = 0;
  return clauses.flatMap((clause) => {
    const found = toNumber(clause);
    if (found === undefined) return [];
    const expected = last + 1;
    // The same number twice is a fault of its own.
    const isRight = found === expected || found === last;
    last = found;
    if (isRight) return [];
    const { citation, line } = clause;
    return [createIssue('skipped-number', { file, row: line }, { citation, expected, found })];
  });
}

const below = ['一、', '（一）', '1.', '（1）'] as const;

const isArticle = ({ citation }: Clause): boolean => /^第[^章节]+条$/.test(citation);

/** 一、→（一）→ 1. →（1）; a document of two levels may go from 一、 to 1. (GB/T 9704). */
function checkLevel(file: string, parent: Clause, child: Clause): Issue[] {
  const isAllowed =
    isAnnex(parent) ||
    child.level === parent.level + 1 ||
    ((parent.level === 1 || isArticle(parent)) && child.level === parent.level + 2);
  if (isAllowed) return [];
  const { citation, line } = child;
  const expected = below[parent.level] ?? '（1）';
  return [createIssue('skipped-level', { file, row: line }, { citation, expected })];
}

/** Articles in document order, whatever chapter they stand in. */
const listArticles = (clauses: readonly Clause[]): Clause[] =>
  clauses.flatMap((clause) => (isArticle(clause) ? [clause] : listArticles(clause.children)));

function checkClauses(file: string, clauses: readonly Clause[], parent?: Clause): Issue[] {
  const steps = clauses.filter((clause) => !isAnnex(clause) && !isArticle(clause));
  // One step too deep is named at the first clause that takes it.
  const tooDeep = parent && clauses.slice(0, 1).flatMap((child) => checkLevel(file, parent, child));
  return [
    ...(tooDeep ?? []),
    ...[steps, clauses.filter(isAnnex)].flatMap((sequence) => checkSequence(file, sequence)),
    ...clauses.flatMap((clause) => checkClauses(file, clause.children, clause)),
  ];
}

/**
 * Numbers of an official document run on without a gap. Where the original itself is numbered
 * so, a 校勘 entry that names the clause says it, and nothing is reported.
 */
export const clauseOrder: Check = ({ policies }) =>
  policies.flatMap(({ source: { file }, clauses, repairs = [] }) => {
    const places = repairs.map(({ where }) => where);
    const articles = checkSequence(file, listArticles(clauses));
    return [...articles, ...checkClauses(file, clauses)].filter(
      ({ args }) => !places.includes(String(args['citation'])),
    );
  });
