import type { PortalDrafts, PortalRecords } from './records.ts';

const isReal = ({ isSample }: { readonly isSample: boolean }): boolean => !isSample;

/** The records as a release publishes them: nothing that was made up to show a feature. */
export function withoutSamples<R extends PortalRecords | PortalDrafts>(records: R): R {
  const rosters = Object.fromEntries(
    Object.entries(records.rosters).map(([name, rows]) => [name, rows.filter(isReal)]),
  );
  return {
    ...records,
    // Each list was only made shorter.
    rosters: rosters as unknown as R['rosters'],
    policies: records.policies.filter(isReal),
    minutes: records.minutes.filter(isReal),
    news: records.news.filter(isReal),
    pages: records.pages.filter(isReal),
  };
}
