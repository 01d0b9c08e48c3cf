import { describe, expect, test } from 'vitest';
import {
  toSchematicLayout,
  type SchematicCell,
  type SchematicLayout,
  type SchematicPlace,
} from '../../../../src/queries/map/schematic-layout.ts';
import type { Box } from '../../../../src/queries/map/squarify.ts';

const toPlace = (
  id: string,
  kind: SchematicPlace['kind'],
  [residents, pointCount]: readonly [number, number],
): SchematicPlace => ({ id, label: '某某村', kind, residents, pointCount });

/** Residents and points like those of a sub-district: 18 large urban, 8 small rural places. */
const subDistrict = [
  ...[16523, 13947, 13745, 12243, 10914, 10868, 10586, 10058, 9677, 8781].map((n, i) =>
    toPlace(`u${i}`, 'urban', [n, 14]),
  ),
  ...[8632, 8346, 6746, 4864, 4731, 3143, 1579, 1567].map((n, i) =>
    toPlace(`v${i}`, 'urban', [n, 8]),
  ),
  ...[3125, 2951, 2634, 2390, 2033, 1700, 1400, 1185].map((n, i) =>
    toPlace(`r${i}`, 'rural', [n, 6]),
  ),
];

const many = Array.from({ length: 60 }, (_, index) =>
  toPlace(`m${index}`, index < 45 ? 'urban' : 'rural', [500 + ((index * 937) % 9000), index % 17]),
);

const area = ({ width, height }: Box): number => width * height;
const getCell = ({ cells }: SchematicLayout, id: string): SchematicCell => {
  const cell = cells.find((candidate) => candidate.id === id);
  if (!cell) throw new Error(`No cell ${id}`);
  return cell;
};
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
const isInside = (outer: Box, { x, y }: { x: number; y: number }): boolean =>
  x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height;

const cases = {
  'a sub-district': subDistrict,
  '60 communities': many,
  '3 communities': [
    toPlace('a', 'urban', [900, 3]),
    toPlace('b', 'urban', [100, 0]),
    toPlace('c', 'rural', [50, 1]),
  ],
  'one kind only': [toPlace('a', 'rural', [900, 3]), toPlace('b', 'rural', [100, 4])],
  'a single one': [toPlace('a', 'urban', [10, 2])],
  'no residents at all': [toPlace('a', 'urban', [0, 2]), toPlace('b', 'rural', [0, 0])],
  'some without residents': [
    toPlace('a', 'urban', [0, 2]),
    toPlace('b', 'urban', [5000, 20]),
    toPlace('c', 'rural', [0, 0]),
  ],
  'one crowded place': [toPlace('a', 'urban', [100, 400]), toPlace('b', 'urban', [90_000, 1])],
};

describe.each(Object.entries(cases))('%s', (_name, places) => {
  const layout = toSchematicLayout(places);

  test('every community has one cell with all its points inside', () => {
    expect(layout.cells.map(({ id }) => id).sort()).toEqual(places.map(({ id }) => id).sort());
    for (const place of places) {
      const cell = getCell(layout, place.id);
      expect(cell.points).toHaveLength(place.pointCount);
      expect(cell.points.every((point) => isInside(cell, point))).toBe(true);
      const spots = new Set(cell.points.map(({ x, y }) => `${x} ${y}`));
      expect(spots.size).toBe(place.pointCount);
    }
  });

  test('cells do not overlap, lie in the drawing and have an area', () => {
    for (const [index, cell] of layout.cells.entries()) {
      expect(area(cell)).toBeGreaterThan(0);
      expect(cell.x).toBeGreaterThanOrEqual(0);
      expect(cell.y).toBeGreaterThanOrEqual(0);
      expect(cell.x + cell.width).toBeLessThanOrEqual(layout.width);
      expect(cell.y + cell.height).toBeLessThanOrEqual(layout.height);
      for (const other of layout.cells.slice(index + 1)) expect(overlap(cell, other)).toBe(0);
    }
  });

  test('town and countryside lie in blocks of their own', () => {
    const kinds = new Set(places.map(({ kind }) => kind));
    expect(new Set(layout.blocks.map(({ kind }) => kind))).toEqual(kinds);
    for (const { id, kind } of places) {
      const cell = getCell(layout, id);
      const centre = { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
      const home = layout.blocks.filter((block) => isInside(block, centre));
      expect(home.map((block) => block.kind)).toEqual([kind]);
    }
    const [town, countryside] = layout.blocks;
    if (town && countryside) expect(countryside.y).toBeGreaterThan(town.y + town.height);
  });

  test('is the same every time', () => {
    expect(toSchematicLayout(places)).toEqual(layout);
  });
});

test('within a block areas are in proportion to residents, above a minimum', () => {
  const layout = toSchematicLayout(subDistrict);
  for (const kind of ['urban', 'rural'] as const) {
    const members = subDistrict.filter((place) => place.kind === kind);
    const areas = members.map(({ id }) => area(getCell(layout, id)));
    const smallest = Math.min(...areas);
    const perResident = members.flatMap(({ residents }, index) => {
      const own = areas[index] ?? 0;
      return own > smallest * 1.1 ? [own / residents] : [];
    });
    expect(perResident.length).toBeGreaterThan(4);
    const mean = perResident.reduce((sum, value) => sum + value, 0) / perResident.length;
    for (const value of perResident) expect(Math.abs(value / mean - 1)).toBeLessThan(0.04);
    expect(smallest).toBeGreaterThan(14_000);
  }
});

test('more residents never get a smaller cell', () => {
  const layout = toSchematicLayout(many);
  const urban = many.filter(({ kind }) => kind === 'urban');
  const sorted = [...urban].sort((a, b) => a.residents - b.residents);
  const areas = sorted.map(({ id }) => area(getCell(layout, id)));
  // Edges lie on whole units, which moves an area by a few per cent.
  areas.slice(1).forEach((value, index) => {
    expect(value).toBeGreaterThan((areas[index] ?? 0) * 0.95);
  });
});

test('without communities there is nothing to draw', () => {
  expect(toSchematicLayout([])).toMatchObject({ blocks: [], cells: [] });
});
