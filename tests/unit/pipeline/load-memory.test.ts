import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspectPortal } from '../../../src/pipeline/inspect-portal.ts';
import { createLoadMemory, type LoadResult } from '../../../src/pipeline/load-portal.ts';
import type { LaidOver } from '../../../src/pipeline/root.ts';
import { createDraw, type Draw } from '../../support/random.ts';
import { projectRoot } from '../../support/run-command.ts';

const now = '2026-11-30';

/** Everything that a check comes to, as far as it can be compared. */
const toOutcome = ({ issues, portal }: LoadResult): unknown => ({
  issues,
  isWhole: portal !== undefined,
  rosters: portal?.rosters,
  points: portal?.points.map(({ id, name, state }) => [id, name, state]),
  minutes: portal?.minutes.map((own) => own.toHtml()),
});

const words = [
  '',
  '松枫社区',
  'hedong',
  '2027-01-01',
  '12',
  '-',
  '示例,甲',
  '甲;乙',
  'PPP',
  '张三',
];

/** A text of a roster with one thing changed. */
function editRoster(text: string, draw: Draw): string {
  const lines = text.split('\n');
  const at = draw.below(lines.length);
  const [line = '', cells] = [lines[at], (lines[at] ?? '').split(',')];
  const place = draw.below(cells.length);
  const other = draw.from(lines).split(',')[place] ?? '';
  const ways = [
    () => lines.splice(at, 1),
    () => lines.splice(at, 0, line),
    () => lines.splice(at, 1, cells.with(place, draw.from(words)).join(',')),
    () => lines.splice(at, 1, cells.with(place, other).join(',')),
    () => lines.splice(at, 1, `${line}"`),
  ];
  // Most of what is done at a grid is a cell.
  ways[draw.below(10) < 6 ? 2 + draw.below(2) : draw.below(ways.length)]?.();
  return lines.join('\n');
}

const editText = (text: string, draw: Draw): string =>
  draw.pick([
    () => text.replace(/^标题: .*$/m, '标题: 一件示例'),
    () => `${text}\n示例,甲。TODO\n`,
    () => `${text}\n[链接](/points/nowhere/)\n`,
    () => text.replaceAll(/[0-9]/g, (digit) => (draw.below(4) === 0 ? '7' : digit)),
    () => text.replace('---', '----'),
  ]);

const editSettings = (text: string, draw: Draw): string =>
  draw.pick([
    () => text.replace('示例: 显示', '示例: 隐藏'),
    () => text.replace('示例: 隐藏', '示例: 显示'),
    () => `${text}\n不认得: 1\n`,
    () => text.replace(/网站地址:.*/, '网站地址: https://example.com'),
  ]);

async function readOriginals(root: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const folder of ['content', 'data']) {
    const names = await readdir(path.join(root, folder), { recursive: true });
    for (const name of names.filter((own) => /\.(?:csv|md|yaml)$/.test(own)).sort()) {
      texts.set(`${folder}/${name}`, await readFile(path.join(root, folder, name), 'utf8'));
    }
  }
  return texts;
}

/** Changes one file, or brings one back to what it was. */
function edit(
  files: Map<string, string>,
  originals: ReadonlyMap<string, string>,
  draw: Draw,
): void {
  const file = draw.from([...originals.keys()]);
  const text = files.get(file) ?? '';
  if (draw.below(3) === 0)
    for (const own of [...files.keys()]) files.set(own, originals.get(own) ?? '');
  else if (draw.below(30) === 0) files.delete(file);
  else if (file.endsWith('.csv')) files.set(file, editRoster(text, draw));
  else files.set(file, file.endsWith('.md') ? editText(text, draw) : editSettings(text, draw));
}

test.each([
  ['.', 1],
  ['tests/portals/tiny-street', 2],
  ['tests/portals/topic-ledgers', 3],
])(
  'after every edit of %s a check with a memory says what a check from nothing says',
  async (portal, seed) => {
    const folder = path.join(projectRoot, portal);
    const [draw, originals, memory] = [
      createDraw(seed),
      await readOriginals(folder),
      createLoadMemory(),
    ];
    const texts = new Map(originals);
    for (let round = 0; round < 60; round++) {
      edit(texts, originals, draw);
      const entries = [...originals.keys()].map((file) => {
        const text = texts.get(file);
        return [file, text === undefined ? undefined : new TextEncoder().encode(text)] as const;
      });
      const root: LaidOver = { folder, files: new Map(entries) };
      const remembered = await inspectPortal({ root, base: '/', now, memory });
      const full = await inspectPortal({ root, base: '/', now });
      expect(toOutcome(remembered), `round ${round}`).toEqual(toOutcome(full));
    }
  },
  60_000,
);
