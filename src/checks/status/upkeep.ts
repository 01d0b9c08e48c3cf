import { createIssue, type Issue } from '../../issues/issue.ts';
import { toColumnUpkeep, type ColumnUpkeep } from '../../model/status/column-upkeep.ts';
import type { Portal } from '../../model/portal.ts';
import { findUnsetSettings } from '../../model/status/unset-settings.ts';

function checkColumn({ column, state, newest, undated }: ColumnUpkeep): Issue[] {
  const { name, file, freshDays: days = 0 } = column;
  const issues: Issue[] = [];
  if (state === 'blank') issues.push(createIssue('blank-column', { file }, { name }));
  const place = undated[0]?.article?.place;
  // A column of undated items is named once, at the first of them.
  if (state === 'stale' || (state === 'undated' && !place))
    issues.push(createIssue('stale-column', { file }, { name, days, newest: newest ?? '' }));
  if (place) {
    const at = { ...place, column: '发布时间' };
    issues.push(createIssue('undated-item', at, { count: undated.length }));
  }
  return issues;
}

function checkSettings(portal: Portal): Issue[] {
  const names = findUnsetSettings(portal);
  if (names.length === 0) return [];
  const args = { names: names.join('、'), count: names.length };
  return [createIssue('unset-settings', { file: 'data/portal.yaml' }, args)];
}

/**
 * What an inspection of government sites would find: the same for `check` and for `/status/`. It
 * looks at the joined model, and only warns: an old portal may still be read.
 */
export const findUpkeepIssues = (portal: Portal): Issue[] => [
  ...checkSettings(portal),
  ...toColumnUpkeep(portal).flatMap(checkColumn),
];
