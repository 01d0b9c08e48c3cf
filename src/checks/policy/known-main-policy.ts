import { createIssue } from '../../issues/issue.ts';
import { findNearest } from '../../issues/nearest.ts';
import type { Check } from '../check.ts';

/** The main policy that the settings name must be there. */
export const knownMainPolicy: Check = ({ settings, policies, isUnread }) => {
  const { mainPolicy } = settings;
  const ids = policies.map(({ id }) => id);
  if (mainPolicy === undefined || ids.includes(mainPolicy)) return [];
  if (isUnread('policies', mainPolicy)) return [];
  const place = { file: 'data/portal.yaml', column: '主文件', value: mainPolicy };
  const args = { roster: '政策文件', nearest: findNearest(mainPolicy, ids) };
  return [createIssue('unknown-reference', place, args)];
};
