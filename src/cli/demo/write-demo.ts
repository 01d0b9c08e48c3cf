import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Portal } from '../../model/portal.ts';
import type { RosterName } from '../../schemas/roster-names.ts';
import { toFundRows, toOrganizationRows, toProjectRows, toTrainingRows } from './demo-money.ts';
import { toMemberRows, toServiceRows } from './demo-people.ts';
import { demoBounds, toDemoPoints, toDemoStations } from './demo-places.ts';
import { toMilestoneRows, toObservationRows } from './demo-progress.ts';
import { renderDemoRoster, type Row } from './demo-rows.ts';
import { toDemoMinutes, toEventRows, toTopicRows } from './demo-topic-rows.ts';

/** What is made up; everything else of the portal stays as it is. */
function toRosters(portal: Portal): Readonly<Partial<Record<RosterName, readonly Row[]>>> {
  const points = toDemoPoints(portal);
  const stations = toDemoStations(portal);
  return {
    points,
    stations,
    observations: toObservationRows(portal, { points, stations }),
    milestones: toMilestoneRows(portal),
    topics: toTopicRows(),
    'topic-events': toEventRows(),
    funds: toFundRows(),
    organizations: toOrganizationRows(portal),
    projects: toProjectRows(portal),
    trainings: toTrainingRows(portal),
    services: toServiceRows(portal),
    members: toMemberRows(portal),
  };
}

const settingLines: readonly (readonly [from: RegExp, to: string])[] = [
  [/^站点名称: *(.*)$/m, '站点名称: $1（演示）'],
  [/^示例: .*$/m, '示例: 演示'],
  [/^( *)状态: 规划$/m, '$1状态: 运行'],
  [/^( *)西:.*$/m, `$1西: ${demoBounds.west}`],
  [/^( *)南:.*$/m, `$1南: ${demoBounds.south}`],
  [/^( *)东:.*$/m, `$1东: ${demoBounds.east}`],
  [/^( *)北:.*$/m, `$1北: ${demoBounds.north}`],
];

/** The settings with the few that a demonstration changes. */
function toDemoSettings(text: string): string {
  return settingLines.reduce((settings, [from, to]) => {
    if (!from.test(settings)) throw new Error(`portal.yaml has no line for ${from.source}`);
    return settings.replace(from, to);
  }, text);
}

/**
 * Writes the portal as it would look two years on: a copy of `root` with made-up rosters and
 * minutes in place of its own, and a setting that says so on every page. `target` is replaced.
 */
export async function writeDemo(root: string, target: string, portal: Portal): Promise<void> {
  await rm(target, { recursive: true, force: true });
  for (const folder of ['content', 'data']) {
    await cp(path.join(root, folder), path.join(target, folder), {
      recursive: true,
      filter: (file) => path.basename(file) !== 'samples',
    });
  }
  for (const [name, rows] of Object.entries(toRosters(portal))) {
    const text = renderDemoRoster(name as RosterName, rows);
    await writeFile(path.join(target, 'data', `${name}.csv`), text);
  }
  await mkdir(path.join(target, 'content/minutes'), { recursive: true });
  for (const [file, text] of toDemoMinutes(portal)) {
    await writeFile(path.join(target, file), text);
  }
  const settings = path.join(target, 'data/portal.yaml');
  await writeFile(settings, toDemoSettings(await readFile(settings, 'utf8')));
}
