import type { PortalDrafts, PortalRecords } from './records.ts';

const isReal = ({ isSample }: { readonly isSample: boolean }): boolean => !isSample;

/** The records as a release publishes them: nothing that was made up to show a feature. */
export function withoutSamples<R extends PortalRecords | PortalDrafts>(records: R): R {
  const rosters = Object.fromEntries(
    Object.entries(records.rosters).map(([name, rows]) => [name, rows.filter(isReal)]),
  );
  const policies = records.policies.filter(isReal);
  const minutes = records.minutes.filter(isReal);
  const news = records.news.filter(isReal);
  const pages = records.pages.filter(isReal);
  const documents = [...policies, ...minutes, ...news, ...pages];
  const files = new Set(documents.map(({ place }) => place.file));
  return {
    ...records,
    // Each list was only made shorter.
    rosters: rosters as unknown as R['rosters'],
    policies,
    minutes,
    news,
    pages,
    imageUses: records.imageUses.filter(({ file }) => files.has(file)),
  };
}
