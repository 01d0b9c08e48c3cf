import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Portal } from '../../model/portal.ts';
import { findUnsetFooter, isUnset } from '../../model/status/unset-settings.ts';
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

function findUnset(settings: Portal['settings']): Issue[] {
  return findUnsetFooter(settings).map((name) =>
    createIssue('unset-footer', { file: settingsFile, column: name }, { name }),
  );
}

// Six digits of the region and four of the site; ministries have bm and eight digits.
const siteCodeForm = /^(?:\d{10}|bm\d{8})$/;

// Older numbers are shorter.
const recordNumberForms = {
  icp: {
    form: /^\p{Script=Han}ICP备\d{8}(?:\d{2})?号(?:-\d{1,3})?$/u,
    expected: '浙ICP备00000000号',
  },
  police: {
    form: /^\p{Script=Han}公网安备 ?\d{11,14}号$/u,
    expected: '浙公网安备00000000000000号',
  },
} as const;

/** Codes that are set but not written as such codes are; inspections look for them by their form. */
function findWrongCodes({ footer }: Portal['settings']): Issue[] {
  const { siteCode, icp, police } = settingsFields.footer.type.parts ?? {};
  const headers = { siteCode: siteCode?.header, icp: icp?.header, police: police?.header };
  const isWrong = (value: string | undefined, form: RegExp): boolean =>
    value !== undefined && !isUnset(value) && !form.test(value.trim());
  const numbers = (['icp', 'police'] as const)
    .filter((key) => isWrong(footer[key], recordNumberForms[key].form))
    .map((key) =>
      createIssue(
        'unusual-record-number',
        { file: settingsFile, column: headers[key], value: footer[key] },
        { expected: recordNumberForms[key].expected },
      ),
    );
  if (!isWrong(footer.siteCode, siteCodeForm)) return numbers;
  const place = { file: settingsFile, column: headers.siteCode, value: footer.siteCode };
  return [createIssue('wrong-site-code', place), ...numbers];
}

/** Everything that stands in the way of publishing this portal for real. */
export function findReleaseIssues(portal: Portal, site: string | undefined): Issue[] {
  const hasSite = !isUnset(site ?? portal.settings.siteUrl);
  const place = { file: settingsFile, column: '网站地址' };
  const demoPlace = { file: settingsFile, column: settingsFields.samples.header, value: '演示' };
  return [
    ...findSamples(portal),
    ...(portal.settings.isDemo ? [createIssue('demo-in-release', demoPlace)] : []),
    ...(hasSite ? [] : [createIssue('unset-address', place)]),
    ...findUnset(portal.settings),
    ...findWrongCodes(portal.settings),
  ];
}
