import {
  Chart,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
  type ChartDataset,
  type ChartOptions,
  type Plugin,
} from 'chart.js';
import type { ChartData } from '../../queries/progress/progress-figure.ts';
import { watchAppearance } from '../frame/watch-appearance.ts';

Chart.register(ScatterController, LineElement, PointElement, LinearScale, Tooltip);

interface Point {
  x: number;
  y: number;
  label: string;
}
type Dataset = ChartDataset<'scatter', Point[]>;

const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function toTargetLines({ span, target }: ChartData): Dataset[] {
  const values = target.low === target.high ? [target.high] : [target.low, target.high];
  return values.map((y) => ({
    data: [span.from, span.to].map((x) => ({ x, y, label: target.text })),
    showLine: true,
    borderColor: token('--blue'),
    borderWidth: 3,
    pointRadius: 0,
    pointHitRadius: 16,
    clip: false,
  }));
}

function toDueLine({ due, yTicks }: ChartData): Dataset[] {
  const top = yTicks[yTicks.length - 1]?.value ?? 1;
  if (!due) return [];
  return [
    {
      data: [0, top].map((y) => ({ x: due.time, y, label: due.text })),
      showLine: true,
      borderColor: token('--line-strong'),
      borderDash: [2, 3],
      borderWidth: 2,
      pointRadius: 0,
      pointHitRadius: 16,
    },
  ];
}

function toSeries({ marks }: ChartData, isSample: boolean): Dataset {
  const colour = token(isSample ? '--amber' : '--blue-deep');
  return {
    data: marks
      .filter((mark) => mark.isSample === isSample)
      .map(({ time, value, label }) => ({
        x: time,
        y: value,
        label: isSample ? `示例 ${label}` : label,
      })),
    showLine: true,
    borderColor: colour,
    borderWidth: 2,
    borderDash: isSample ? [5, 4] : [],
    pointBackgroundColor: isSample ? token('--paper') : colour,
    pointBorderColor: colour,
    pointBorderWidth: 2,
    pointRadius: 6,
    pointHoverRadius: 8,
    pointHitRadius: 16,
    clip: false,
  };
}

/** Writes beside lines and marks what the drawing made at build time says there. */
function toLabels(data: ChartData, getFontSize: () => number): Plugin<'scatter'> {
  return {
    id: 'labels',
    afterDatasetsDraw({ ctx, chartArea, scales: { x, y } }) {
      if (!x || !y) return;
      const fontSize = getFontSize();
      const write = (text: string, left: number, top: number): void => {
        const start = Math.min(left, chartArea.right - ctx.measureText(text).width);
        ctx.lineWidth = 4;
        ctx.strokeStyle = token('--paper');
        ctx.strokeText(text, start, top);
        ctx.fillText(text, start, top);
      };
      ctx.save();
      ctx.lineJoin = 'round';
      ctx.font = `${fontSize}px ${token('--font-number')}`;
      ctx.fillStyle = token('--blue-deep');
      write(data.target.text, chartArea.left, y.getPixelForValue(data.target.high) - 7);
      ctx.fillStyle = token('--ink');
      if (data.due) write(data.due.text, x.getPixelForValue(data.due.time), fontSize);
      for (const { time, value, text, isSample } of data.marks) {
        ctx.fillStyle = token(isSample ? '--amber' : '--ink');
        write(text, x.getPixelForValue(time) + 11, y.getPixelForValue(value) + fontSize / 2);
      }
      ctx.restore();
    },
  };
}

function toOptions(data: ChartData, fontSize: number): ChartOptions<'scatter'> {
  const { span, years, yTicks } = data;
  const font = { size: fontSize };
  const ticks = { font, color: token('--ink') };
  const lines = { grid: { color: token('--line') }, border: { color: token('--line-strong') } };
  const textOf = (value: number): string =>
    yTicks.find((tick) => tick.value === value)?.text ?? String(value);
  return {
    // A line that grows from the axis says 0 for a moment.
    animation: false,
    maintainAspectRatio: false,
    layout: { padding: { top: fontSize * 3, right: 10 } },
    scales: {
      x: {
        type: 'linear',
        min: span.from,
        max: span.to,
        ...lines,
        ticks: {
          ...ticks,
          align: 'start',
          callback: (value) => String(new Date(Number(value)).getUTCFullYear()),
        },
        afterBuildTicks: (axis) => {
          axis.ticks = years.map((value) => ({ value }));
        },
      },
      y: {
        min: 0,
        max: yTicks[yTicks.length - 1]?.value ?? 1,
        ...lines,
        ticks: { ...ticks, callback: (value) => textOf(Number(value)) },
        afterBuildTicks: (axis) => {
          axis.ticks = yTicks.map(({ value }) => ({ value }));
        },
      },
    },
    plugins: {
      tooltip: {
        displayColors: false,
        backgroundColor: token('--ink'),
        bodyColor: token('--paper'),
        bodyFont: font,
        callbacks: { label: ({ raw }) => (raw as Point).label },
      },
    },
  };
}

/** Lays an interactive chart over the drawing in `plot`; the drawing keeps its place and size. */
export function drawChart(plot: HTMLElement, data: ChartData): void {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const box = document.createElement('div');
  box.className = 'chart-canvas';
  box.append(canvas);
  plot.append(box);
  const getFontSize = (): number => parseFloat(getComputedStyle(plot).fontSize) * 0.82;
  const toDatasets = (): Dataset[] => [
    toSeries(data, false),
    toSeries(data, true),
    ...toTargetLines(data),
    ...toDueLine(data),
  ];
  const chart = new Chart(canvas, {
    type: 'scatter',
    data: { datasets: toDatasets() },
    options: toOptions(data, getFontSize()),
    plugins: [toLabels(data, getFontSize)],
  });
  watchAppearance(() => {
    chart.data.datasets = toDatasets();
    chart.options = toOptions(data, getFontSize());
    chart.update('none');
  });
}
