import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../run-command.ts';

const states = ['运行', '筹建', '规划'];

/** Gives the first 31 points of the roster a place; the last is a private home, shown in its cell. */
function placePoints(roster: string): string {
  const lines = roster.split(/\r?\n/);
  const headers = lines[0]?.split(',') ?? [];
  const set = (index: number, values: Readonly<Record<string, string>>): void => {
    const cells = lines[index]?.split(',') ?? [];
    for (const [header, value] of Object.entries(values)) cells[headers.indexOf(header)] = value;
    lines[index] = cells.join(',');
  };
  for (let index = 1; index <= 31; index += 1) {
    set(index, {
      经度: (121.01 + (index % 6) * 0.004).toFixed(4),
      纬度: (30.69 + Math.floor(index / 6) * 0.004).toFixed(4),
      坐标系: 'WGS84',
      定位精度: '测绘',
      状态: states[index % 3] ?? '',
      ...(index === 31 ? { 场所类型: '居民自有房屋' } : {}),
    });
  }
  return lines.join('\n');
}

/**
 * Makes a copy of the shipped root in which 31 points have a public place.
 * @param root a folder that does not exist yet
 */
export async function makePlacedPortal(root: string): Promise<void> {
  for (const folder of ['content', 'data']) {
    await cp(path.join(projectRoot, folder), path.join(root, folder), { recursive: true });
  }
  const roster = path.join(root, 'data/points.csv');
  await writeFile(roster, placePoints(await readFile(roster, 'utf8')));
}
