import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildPortal } from '../../model/build-portal.ts';
import { loadRecords } from '../../pipeline/load-portal.ts';
import { toDocuments } from '../check/bench-check.ts';
import type { BenchContext, MarkdownSection } from '../bench.ts';
import { generatePortal } from '../portal/generate-portal.ts';
import { toMedian } from '../measuring/medians.ts';
import { toUniformCounts } from '../portal/portal-size.ts';
import { renderTable } from '../render-report.ts';

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

/** Seconds that joining and deriving takes, without reading and checking. */
async function measure({ folder, options }: BenchContext, topics: number): Promise<number> {
  const root = path.join(folder, `topics-${topics}`);
  await generatePortal(root, { minutes: 0, rows: toUniformCounts(topics) });
  await writeFile(path.join(root, 'data/samples/topic-events.csv'), renderLedger(topics));
  const { records, addresses } = await loadRecords({ root, base: '/' });
  if (!records) throw new Error('The generated ledger has errors');
  const times = Array.from({ length: options.runs }, () => {
    const started = performance.now();
    buildPortal(records, { addresses, today: undefined });
    return (performance.now() - started) / 1000;
  });
  return toMedian(times);
}

/** Time of building the model on ledgers of a size and of half of it. */
export async function benchTopics(context: BenchContext): Promise<MarkdownSection> {
  const full = toDocuments(context.options);
  const half = Math.ceil(full / 2);
  context.tell(`topics：${half} 件和 ${full} 件议题`);
  const times = [await measure(context, half), await measure(context, full)] as const;
  const toRow = (topics: number, seconds: number): string[] => [
    `${topics} 件议题，${topics * way.length} 条办理记录`,
    seconds.toFixed(3),
  ];
  return {
    title: 'topics：由名册得出模型',
    text: renderTable(
      [{ header: '规模' }, { header: '秒', isFigure: true }],
      [
        toRow(half, times[0]),
        toRow(full, times[1]),
        ['两者之比', (times[1] / times[0]).toFixed(2)],
      ],
    ),
  };
}
