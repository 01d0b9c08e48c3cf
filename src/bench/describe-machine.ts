import os from 'node:os';
import { canReadTree } from './measuring/process-tree.ts';

/** The machine that a report was made on. */
export function describeMachine(): string {
  const cpus = os.cpus();
  const facts = [
    `${os.type()} ${os.release()}（${process.arch}）`,
    `${cpus.length} 核 ${cpus[0]?.model.trim() ?? ''}`.trim(),
    `内存 ${(os.totalmem() / 1024 ** 3).toFixed(1)} GB`,
    `Node ${process.versions.node}`,
    // Above the number of processors, something else was running too.
    `开始时负载 ${(os.loadavg()[0] ?? 0).toFixed(1)}`,
  ];
  const note = canReadTree
    ? '处理器时间和内存都包括子进程：时间取系统记账，内存每 100 毫秒把各进程的常驻内存加在一起，取最大值。'
    : '这个系统上读不到子进程，处理器时间和内存只算主进程，也不和别的生成器比较。';
  return `${facts.join('，')}。${note}`;
}
