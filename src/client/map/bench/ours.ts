import { createCanvasLayer } from '../drawing/point-layer/create-canvas-layer.ts';
import { run } from './run.ts';

const square = [
  [-0.9, -0.9],
  [0.9, -0.9],
  [0.9, 0.9],
  [-0.9, 0.9],
] as const;
const states = ['planned', 'preparing', 'running', 'closed'].map((key) => ({
  key,
  outline: square,
}));

run((map, table) =>
  createCanvasLayer(map, table, { kind: 'geographic', states, getRadius: () => 9 }),
);
