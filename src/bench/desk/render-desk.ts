import type { Bar } from '../bench.ts';
import { renderRatio, toMedian, toRatio } from '../measuring/medians.ts';
import { renderTable } from '../render-report.ts';
import type { DeskResults } from './desk-results.ts';
import type { GridFigures } from './measure-grid.ts';
import type { DeskFigures } from './measure-server.ts';

const toFigure = (header: string): { header: string; isFigure: true } => ({
  header,
  isFigure: true,
});
const round = (figure: number): string => figure.toFixed(figure < 100 ? 1 : 0);

const toDeskRow = (name: string, { ready, commits, paste, megabytes }: DeskFigures): string[] => [
  name,
  ...[ready, toMedian(commits), Math.max(...commits), paste, megabytes].map(round),
];

const names = ['paint', 'frame', 'work', 'heap'] as const satisfies readonly (keyof GridFigures)[];
const listOf = (runs: readonly GridFigures[], name: keyof GridFigures): number[] =>
  runs.map((run) => run[name]);

function toGridRow(
  name: string,
  runs: readonly GridFigures[],
  own: readonly GridFigures[],
): string[] {
  const cells = names.map((figure) => {
    const text = round(toMedian(listOf(runs, figure)));
    return runs === own
      ? text
      : `${text}，${renderRatio(toRatio(listOf(runs, figure), listOf(own, figure)))}`;
  });
  return [name, ...cells];
}

/** What the desk took, its grid beside the peer's, and what was lost. */
export function renderDesk({ street, many, own, peer, killed, together }: DeskResults): string {
  const grids = [
    toGridRow('编辑台，带全部规则', own, own),
    peer.length > 0
      ? toGridRow('jspreadsheet-ce 自己的示例，没有规则', peer, own)
      : ['jspreadsheet-ce', '装不到', '', '', ''],
  ];
  return [
    renderTable(
      [
        { header: '规模' },
        ...['打开 ms', '写一格 ms', '最慢一格 ms', '粘贴 1000×10 ms', '内存峰值 MB'].map(toFigure),
      ],
      [toDeskRow('街道', street), toDeskRow('一万行的名册', many)],
    ),
    '一万行、十八列的表格；括号里是和编辑台之比：',
    renderTable(
      [
        { header: '表格' },
        ...['画出第一格 ms', '滚动一帧 ms', '其中计算 ms', '内存 MB'].map(toFigure),
      ],
      grids,
    ),
    `断电 ${killed.kills} 次，写过 ${killed.cells} 格：两秒以前写的丢了 ${killed.lost.length} 处，坏了 ${killed.broken.length} 个文件。`,
    `两个人在一份名册里改 ${together.edits} 次：收下 ${together.accepted} 次，${together.refused} 次请人选一个，` +
      `没有给人看的 ${together.unseen.length} 次，被悄悄盖掉的 ${together.wrong.length} 格。`,
  ].join('\n\n');
}

type Unit = '毫秒' | 'MB' | '处';

const toBar = (text: string, figure: number, [limit, unit]: readonly [number, Unit]): Bar => ({
  text,
  isMet: figure <= limit,
  figure: `${round(figure)} ${unit}`,
});

/** The bars of the desk. */
export function toDeskBars({ street, many, own, killed, together }: DeskResults): Bar[] {
  return [
    toBar('街道：两秒内打开', street.ready, [2000, '毫秒']),
    toBar('街道：写一格连检查不超过 300 毫秒', toMedian(street.commits), [300, '毫秒']),
    toBar('一万行：写一格连检查不超过 1 秒', toMedian(many.commits), [1000, '毫秒']),
    toBar('一万行：画出第一格不超过 1 秒', toMedian(listOf(own, 'paint')), [1000, '毫秒']),
    // A screen of 60 Hz shows a frame every 16.7.
    toBar('一万行：滚动一帧不超过 16 毫秒的计算', toMedian(listOf(own, 'work')), [16, '毫秒']),
    toBar('一万行：粘贴 1000×10 不超过 2 秒', many.paste, [2000, '毫秒']),
    toBar('一万行：内存不超过 400 MB', many.megabytes, [400, 'MB']),
    toBar('断电：两秒以前写的不丢，文件不坏', killed.lost.length + killed.broken.length, [0, '处']),
    toBar('两个人：没有一处悄悄盖掉', together.unseen.length + together.wrong.length, [0, '处']),
  ];
}
