import path from 'node:path';
import { expect, test } from 'vitest';
import { loadPortal } from '../../../src/pipeline/load-portal.ts';
import { projectRoot } from '../../support/run-command.ts';

test('with 示例: 不显示 nothing marked as a sample is left, wherever it stands', async () => {
  const root = path.join(projectRoot, 'tests/portals/samples-hidden');
  const { portal } = await loadPortal({ root, base: '/' });
  if (!portal) throw new Error('The case must load');
  const { rosters, news, minutes, policies } = portal;
  const records = [...Object.values(rosters).flat(), ...news, ...minutes, ...policies];
  expect(records.length).toBeGreaterThan(0);
  expect(records.filter(({ isSample }) => isSample)).toEqual([]);
  expect(news).toEqual([]);
});
