// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/**
 * What became of a tool; `output` is empty where it was shown at once.
 * @typedef {{ command: string, status: number, output: string }} Result
 */

/**
 * Runs a file of commands by this Node and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {'collected' | 'shown'} output
 * @returns {Promise<Result>}
 */
export function startNode(command, args, output = 'collected') {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => chunks.push(chunk));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      // A tool that a signal has ended has no code.
      resolve({ command, status: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

/**
 * Runs a tool of the project: no shell, so it works on every system alike.
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {'collected' | 'shown'} output
 */
export function startTool(tool, args, output = 'collected') {
  const folder = path.join(root, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
  return startNode(tool, [file, ...args], output);
}
