import type { ChartData } from '../../queries/progress/progress-figure.ts';

function whenIdle(run: () => void): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run, 200);
}

async function enhance(figure: HTMLElement): Promise<void> {
  const plot = figure.querySelector<HTMLElement>('.chart-plot');
  if (!plot) return;
  try {
    const { drawChart } = await import('./chart-drawing.ts');
    drawChart(plot, JSON.parse(figure.dataset['chartData'] ?? '{}') as ChartData);
    figure.classList.add('is-live');
  } catch {
    // The drawing made at build time stays; the table says the same anyway.
    plot.querySelector('canvas')?.remove();
  }
}

/** Gives the charts that come into view tooltips, in the very place of their drawing. */
function start(figures: readonly HTMLElement[]): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      whenIdle(() => void enhance(target as HTMLElement));
    }
  });
  for (const figure of figures) observer.observe(figure);
}

// High-contrast modes recolour SVG, but cannot reach into a canvas.
const isForced = window.matchMedia('(forced-colors: active)').matches;
const figures = document.querySelectorAll<HTMLElement>('figure[data-chart-data]');
if (!isForced && 'IntersectionObserver' in window) start([...figures]);
