import { canReadTree, readTree, type ProcessUse } from './process-tree.ts';

/** What a step of a command took; a step begins when the command says so. */
export interface Phase {
  readonly name: string;
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Peak of all its processes together. */
  readonly megabytes: number;
  /** Peak of what its processes have started. */
  readonly childMegabytes: number;
}

const interval = 100;
// Steps announce themselves as “[2/5] 生成网页 …”.
const stepLine = /^\[\d+\/\d+\] (.+?)(?: …)?$/gm;

const sum = (list: readonly ProcessUse[], of: (use: ProcessUse) => number): number =>
  list.reduce((total, use) => total + of(use), 0);

interface OpenPhase {
  name: string;
  startedAt: number;
  processorBefore: number;
  megabytes: number;
  childMegabytes: number;
}

/** Watches a process and what it starts until it ends. */
export class ProcessWatch {
  readonly #pid: number;
  readonly #timer: NodeJS.Timeout;
  readonly #phases: Phase[] = [];
  #processorSeconds = 0;
  #peak = 0;
  #open: OpenPhase | undefined;

  constructor(pid: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => {
      this.#sample();
    }, interval).unref();
  }

  #sample(): void {
    const tree = readTree(this.#pid);
    if (tree.length === 0) return;
    const megabytes = sum(tree, (use) => use.megabytes);
    this.#processorSeconds = sum(tree, (use) => use.processorSeconds);
    // One process alone may have peaked between two looks; the system remembers that.
    this.#peak = Math.max(this.#peak, megabytes, ...tree.map((use) => use.peakMegabytes));
    if (!this.#open) return;
    this.#open.megabytes = Math.max(this.#open.megabytes, megabytes);
    const children = sum(tree.slice(1), (use) => use.peakMegabytes);
    this.#open.childMegabytes = Math.max(this.#open.childMegabytes, children);
  }

  /** Takes note of the steps that an output announces. */
  read(output: string): void {
    if (!canReadTree) return;
    for (const [, name = ''] of output.matchAll(stepLine)) {
      this.#sample();
      this.#close(this.#processorSeconds);
      this.#open = {
        name,
        startedAt: performance.now(),
        processorBefore: this.#processorSeconds,
        megabytes: 0,
        childMegabytes: 0,
      };
    }
  }

  #close(processorSeconds: number): void {
    if (!this.#open) return;
    const { name, startedAt, processorBefore, megabytes, childMegabytes } = this.#open;
    this.#phases.push({
      name,
      seconds: (performance.now() - startedAt) / 1000,
      processorSeconds: Math.max(0, processorSeconds - processorBefore),
      megabytes,
      childMegabytes,
    });
    this.#open = undefined;
  }

  /**
   * Ends watching.
   * @param total seconds of processor, known exactly once the process has ended
   */
  end(total: number): { megabytes: number; processorSeconds: number; phases: readonly Phase[] } {
    clearInterval(this.#timer);
    // A child that outlived its parent is missing in the total.
    const processorSeconds = Math.max(total, this.#processorSeconds);
    this.#close(processorSeconds);
    return { megabytes: this.#peak, processorSeconds, phases: this.#phases };
  }
}
