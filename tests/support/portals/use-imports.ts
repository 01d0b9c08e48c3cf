import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { run } from '../../../src/cli/import.ts';
import { projectRoot, type CommandResult } from '../run-command.ts';

/** A small portal that each test gets anew, and the command that imports into it. */
export interface ImportRun {
  /** The folder beside which files to import lie. */
  readonly getFolder: () => string;
  readonly getRoot: () => string;
  readonly runImport: (...args: readonly string[]) => Promise<CommandResult>;
  /** Writes a file to import. */
  readonly put: (name: string, content: Uint8Array | string) => Promise<string>;
  /** Text of a file of the portal. */
  readonly read: (file: string) => Promise<string>;
  /** Codes of all issues that came so far. */
  readonly listSeen: () => readonly string[];
}

/** The command in this process: a new one for each of these tests takes a second. */
async function runHere(args: readonly string[]): Promise<CommandResult> {
  const lines: Record<'log' | 'error', string[]> = { log: [], error: [] };
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text: string) => {
      lines[name].push(text);
    }),
  );
  try {
    const code = await run(args);
    return { code, stdout: lines.log.join('\n'), stderr: lines.error.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Gives every test of a file a copy of a portal: the smallest one, or another of the project. */
export function useImports(portal = 'tests/portals/tiny-street'): ImportRun {
  let folder = '';
  let root = '';
  const seen = new Set<string>();
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'youlin-import-test-'));
    root = path.join(folder, 'root');
    for (const name of ['content', 'data']) {
      const source = path.join(projectRoot, portal, name);
      await cp(source, path.join(root, name), { recursive: true });
    }
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return {
    getFolder: () => folder,
    getRoot: () => root,
    runImport: async (...args) => {
      const result = await runHere(['--root', root, ...args]);
      for (const [, code] of result.stdout.matchAll(/\(([a-z-]+)\)$/gm)) seen.add(code ?? '');
      expect(result.stderr).not.toMatch(/\n\s+at /);
      return result;
    },
    put: async (name, content) => {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    read: (file) => readFile(path.join(root, file), 'utf8'),
    listSeen: () => [...seen],
  };
}
