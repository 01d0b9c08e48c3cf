import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readFixed } from '../../sources/office/fixed/read-fixed.ts';
import { readerCodes, type FixedOrder } from './fixed-order.ts';

const toMilliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

/** A page that is drawn without end stops its own thread, not the one that counts. */
function readInThread({ bytes, file, patience, megabytes }: FixedOrder): void {
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { bytes, file },
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 24 },
  });
  thread.once('message', (read) => process.send?.(read, () => process.exit()));
  thread.once('error', (error: NodeJS.ErrnoException) => {
    const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    process.exit(isFull ? readerCodes.tooMuch : readerCodes.damaged);
  });
  setInterval(() => {
    if (toMilliseconds(process.cpuUsage()) > patience) process.exit(readerCodes.tooLong);
  }, 100);
}

if (isMainThread) process.once('message', readInThread);
else {
  const { bytes, file } = workerData as Pick<FixedOrder, 'bytes' | 'file'>;
  // What fails ends the thread, and that tells enough.
  void readFixed(bytes, file).then((read) => parentPort?.postMessage(read));
}
