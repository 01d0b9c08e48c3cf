import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Portal } from '../../model/portal.ts';
import { settingsFields } from '../../schemas/settings.ts';

const settingsFile = 'data/portal.yaml';

/** One issue a file: whoever has twenty samples in it needs to be told once. */
function findSamples({ rosters, policies, minutes, news, pages }: Portal): Issue[] {
  const records = [
    ...Object.values(rosters).flat(),
    ...[...policies, ...minutes, ...news, ...pages.values()],
  ];
  const samples = records.filter(({ isSample }) => isSample).map(({ place }) => place);
  return [...Map.groupBy(samples, ({ file }) => file)].map(([file, places]) =>
    createIssue(
      'sample-in-release',
      { file, row: places[0]?.row, column: '示例' },
      { count: places.length },
    ),
  );
}

const isUnset = (value: string | undefined): boolean =>
  value === undefined || ['', '待配置'].includes(value.trim());

function findUnsetFooter({ footer }: Portal['settings']): Issue[] {
  const fields = Object.entries(settingsFields.footer.type.parts ?? {});
  const values: Readonly<Record<string, string | undefined>> = footer;
  return fields
    .filter(([key]) => isUnset(values[key]))
    .map(([, { header }]) =>
      createIssue('unset-footer', { file: settingsFile, column: header }, { name: header }),
    );
}

/** Everything that stands in the way of publishing this portal for real. */
export function findReleaseIssues(portal: Portal, site: string | undefined): Issue[] {
  const hasSite = !isUnset(site ?? portal.settings.siteUrl);
  const place = { file: settingsFile, column: '网站地址' };
  return [
    ...findSamples(portal),
    ...(hasSite ? [] : [createIssue('unset-address', place)]),
    ...findUnsetFooter(portal.settings),
  ];
}
