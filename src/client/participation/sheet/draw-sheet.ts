import { drawCode } from './draw-code.ts';
import type { Modules } from './sheet-code.ts';
import { sheetLabels, type Sheet } from './sheet-text.ts';
import { wrapText } from './wrap-text.ts';

/** What the picture says besides the sheet. */
export interface SheetPicture {
  readonly sheet: Sheet;
  /** Undefined where the text is too long for one. */
  readonly modules: Modules | undefined;
  /** Name and address of the site. */
  readonly foot: string;
}

const width = 1080;
const margin = 64;
const labelWidth = 250;
const line = 60;
const gap = 28;
const codeSize = 460;
const family = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const text = `40px ${family}`;
const bold = `bold 40px ${family}`;

interface Row {
  readonly label: string;
  readonly lines: readonly string[];
}

function toRows(context: CanvasRenderingContext2D, sheet: Sheet): Row[] {
  context.font = text;
  const measure = (own: string): number => context.measureText(own).width;
  return sheetLabels
    .filter(([field]) => sheet[field].trim() !== '')
    .map(([field, label]) => ({
      label,
      lines: wrapText(sheet[field].trim(), width - 2 * margin - labelWidth, measure),
    }));
}

const toHeight = ({ lines }: Row): number => lines.length * line + gap;

function drawRow(context: CanvasRenderingContext2D, { label, lines }: Row, top: number): void {
  context.fillStyle = '#000';
  context.font = bold;
  context.fillText(label, margin, top + line);
  context.font = text;
  lines.forEach((own, index) => {
    context.fillText(own, margin + labelWidth, top + line * (index + 1));
  });
  context.fillStyle = '#999';
  context.fillRect(margin, top + lines.length * line + gap - 6, width - 2 * margin, 2);
}

/** Draws a sheet into a canvas as wide as a phone shows and as high as it needs. */
export function drawSheet(canvas: HTMLCanvasElement, picture: SheetPicture): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  const { sheet, modules, foot } = picture;
  const rows = toRows(context, sheet);
  const head = 160;
  const body = rows.reduce((sum, row) => sum + toHeight(row), 0);
  canvas.width = width;
  canvas.height = head + body + (modules ? codeSize + gap : 0) + 120;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.font = `bold 60px ${family}`;
  context.fillText('议题单', margin, 110);
  let top = head;
  for (const row of rows) {
    drawRow(context, row, top);
    top += toHeight(row);
  }
  if (modules) drawCode(context, modules, { left: margin, top, size: codeSize });
  context.fillStyle = '#333';
  context.font = `30px ${family}`;
  context.fillText(foot, margin, canvas.height - 50);
}
