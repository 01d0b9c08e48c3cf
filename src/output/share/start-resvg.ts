import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
let started: Promise<void> | undefined;

/** The renderer of SVG; its WebAssembly can be started once in a process. */
export async function startResvg(): Promise<typeof Resvg> {
  started ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await started;
  return Resvg;
}
