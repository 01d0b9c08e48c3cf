import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildPortal } from '../../model/build-portal.ts';
import { loadRecords } from '../../pipeline/load-portal.ts';
import { generatePortal } from './generate-portal.ts';

/** A legal way from the point to the end, one event a day. */
const way = ['提出', '受理', '协商', '议定', '办理', '办结'] as const;

/** A ledger in which every topic has gone its way. */
function renderLedger(topics: number): string {
  const lines = ['议题编号,日期,事件,层级,单位,内容,责任单位,期限,纪要,示例'];
  for (let i = 0; i < topics; i++) {
    way.forEach((event, step) => {
      // Later than any day on which the generated topics were raised.
      const date = `2025-03-${String(step + 1).padStart(2, '0')}`;
      const [responsible, due] = event === '议定' ? ['示例单位', '2025-04'] : ['', ''];
      lines.push(`topic-${i},${date},${event},点,point-${i},,${responsible},${due},,是`);
    });
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Seconds that joining and deriving takes, without reading and checking.
 * @param folder empty folder for the generated portal
 */
export async function measureTopics(
  folder: string,
  { topics, runs }: { topics: number; runs: number },
): Promise<{ seconds: number; events: number }> {
  await generatePortal(folder, { minutes: 0, rows: topics });
  await writeFile(path.join(folder, 'data/samples/topic-events.csv'), renderLedger(topics));
  const { records, addresses } = await loadRecords({ root: folder, base: '/' });
  if (!records) throw new Error('The generated ledger has errors');
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    buildPortal(records, { addresses, today: undefined });
    return (performance.now() - started) / 1000;
  });
  const seconds = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return { seconds, events: topics * way.length };
}
