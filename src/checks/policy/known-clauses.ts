import { createIssue, type Issue, type Place } from '../../issues/issue.ts';
import { findNearest } from '../../issues/nearest.ts';
import type { PortalDrafts } from '../../model/records.ts';
import { flattenClauses } from '../../model/build-portal.ts';
import type { ClauseReference, SourceReference } from '../../schemas/reference-types.ts';
import type { Check } from '../check.ts';

interface Citation {
  readonly place: Place;
  readonly reference: ClauseReference;
}

const inColumn = (
  place: Place,
  column: string,
  references: readonly ClauseReference[],
): Citation[] => references.map((reference) => ({ place: { ...place, column }, reference }));

function fromSources(place: Place, sources: readonly SourceReference[] | undefined): Citation[] {
  const references = (sources ?? []).flatMap(({ clause }) => clause ?? []);
  return inColumn(place, '出处', references);
}

function collectCitations({ rosters }: PortalDrafts): Citation[] {
  const withClauses = Object.values(rosters)
    .flat()
    .flatMap((row) => ('clauses' in row ? [row] : []));
  const withSources = Object.values(rosters).flat();
  return [
    ...withClauses.flatMap(({ place, clauses }) => inColumn(place, '条款', clauses ?? [])),
    ...withSources.flatMap((row) => ('sources' in row ? fromSources(row.place, row.sources) : [])),
  ];
}

/** A clause that is cited must exist in the policy it is cited from. */
export const knownClauses: Check = (records) => {
  const { policies, settings, isUnread } = records;
  const anchors = new Map(
    policies.map(({ id, clauses }) => [
      id,
      new Set(flattenClauses(clauses).map(({ anchor }) => anchor)),
    ]),
  );
  const main = settings.mainPolicy ?? policies[0]?.id ?? '';
  return collectCitations(records).flatMap(({ place, reference }): Issue[] => {
    const policy = reference.policy ?? main;
    const known = anchors.get(policy);
    const at = { ...place, value: reference.written ?? reference.anchor };
    // A wrong main policy is reported once, where the settings name it.
    if (!known && reference.policy === undefined && settings.mainPolicy !== undefined) return [];
    if (!known && isUnread('policies', policy)) return [];
    if (!known) {
      const args = { roster: '政策文件', nearest: findNearest(policy, anchors.keys()) };
      return [createIssue('unknown-reference', { ...at, value: policy }, args)];
    }
    if (known.has(reference.anchor)) return [];
    const title = policies.find(({ id }) => id === policy)?.title ?? policy;
    return [createIssue('unknown-clause', at, { policy: title })];
  });
};
