import { findStep, pointSteps, toPointGrid } from './point-grid.ts';
import { shareArea } from './share-area.ts';
import { squarify, type Box } from './squarify.ts';

/** A community or village as the layout needs it. */
export interface SchematicPlace {
  readonly id: string;
  /** What is written into the cell. */
  readonly label: string;
  readonly kind: 'urban' | 'rural';
  readonly residents: number;
  readonly pointCount: number;
  /** A station stands in its cell before the points. */
  readonly hasStation?: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A community's cell; within a block its area follows the residents. */
export interface SchematicCell extends Box {
  readonly id: string;
  readonly labelSize: number;
  /** Centres of the points, in the order of the roster. */
  readonly points: readonly Spot[];
  /** Centre of the station. */
  readonly station: Spot | undefined;
}

/** Town above, countryside below; a block begins with a strip for its name. */
export interface SchematicBlock extends Box {
  readonly kind: SchematicPlace['kind'];
}

/** Everything a schematic map consists of, in plain units of 0–1000. */
export interface SchematicLayout {
  readonly width: number;
  readonly height: number;
  readonly pointRadius: number;
  readonly blocks: readonly SchematicBlock[];
  readonly cells: readonly SchematicCell[];
}

type LaidOutCell = Omit<SchematicCell, 'points' | 'station'> & {
  readonly place: SchematicPlace;
  /** How far apart its points could stand. */
  readonly step: number;
};

const size = { width: 800, height: 1000, blockLabel: 46, blockGap: 18, label: 30 };
const radius = { largest: 13, smallest: 3 };
// Three characters wide with a row of points below: what a cell needs to be read on a phone.
const readableArea = 16_000;
// A block in which every cell had only the readable minimum would say nothing about residents.
const blockSlack = 1.5;
// How much wider than high cells are aimed at; the one that reads most easily is taken.
const stretches = Array.from({ length: 25 }, (_, index) => 0.8 + index * 0.05);

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const round = (value: number): number => Math.round(value * 10) / 10;

const countMarks = ({ pointCount, hasStation = false }: SchematicPlace): number =>
  pointCount + (hasStation ? 1 : 0);

function toCell(place: SchematicPlace, box: Box): LaidOutCell {
  const { id, label } = place;
  const [left, top] = [Math.round(box.x), Math.round(box.y)];
  const width = Math.round(box.x + box.width) - left;
  const whole = { x: left, y: top, width, height: Math.round(box.y + box.height) - top };
  const labelSize = Math.floor(
    Math.min(size.label, (width - 2 * pointSteps.padding) / label.length),
  );
  const step = findStep(whole, countMarks(place), labelSize);
  return { id, ...whole, labelSize, step, place };
}

function placePoints({ place, step: _, ...cell }: LaidOutCell, step: number): SchematicCell {
  const marks = toPointGrid(cell, countMarks(place), { labelSize: cell.labelSize, step });
  const station = place.hasStation === true ? marks[0] : undefined;
  return { ...cell, station, points: station ? marks.slice(1) : marks };
}

const toSmallestStep = (cells: readonly LaidOutCell[]): number =>
  Math.min(pointSteps.largest, ...cells.map(({ step }) => step));

/** How easily the most crowded cell reads: its name's size, its first row, its points' distance. */
const toEase = (cells: readonly LaidOutCell[]): number =>
  Math.min(
    ...cells.map(({ labelSize, height, step }) =>
      Math.min(labelSize / size.label, (height - 1.8 * size.label) / 40, step / 32),
    ),
  );

function layOutBlock(members: readonly SchematicPlace[], space: Box, minimum: number) {
  const sorted = [...members].sort((a, b) => b.residents - a.residents);
  const total = space.width * space.height;
  const areas = shareArea(
    sorted.map(({ residents }) => residents),
    { total, minimum: Math.min(minimum, (0.8 * total) / members.length) },
  );
  const candidates = stretches.map((stretch): LaidOutCell[] => {
    const narrow = { ...space, width: space.width / stretch };
    const boxes = squarify(
      areas.map((area) => area / stretch),
      narrow,
    );
    return sorted.map((place, index) => {
      const box = boxes[index] ?? space;
      return toCell(place, { ...box, x: box.x * stretch, width: box.width * stretch });
    });
  });
  return candidates.reduce((best, other) => (toEase(other) > toEase(best) ? other : best));
}

/** How high the blocks are: by residents, but high enough for all their names. */
function shareHeight(groups: readonly (readonly SchematicPlace[])[], height: number) {
  const count = sumOf(groups.map(({ length }) => length));
  const minimum = Math.min(readableArea, (0.6 * size.width * height) / Math.max(count, 1));
  const residents = groups.map((members) => sumOf(members.map((place) => place.residents)));
  const all = Math.max(sumOf(residents), 1);
  const wanted = groups.map((members, index) =>
    Math.max(
      ((residents[index] ?? 0) / all) * size.width * height,
      members.length * minimum * blockSlack,
    ),
  );
  return { minimum, heights: wanted.map((area) => Math.round((height * area) / sumOf(wanted))) };
}

/**
 * Lays communities out as a treemap: no map of where things are, the same for the same input.
 * Every block has its own scale, so that small villages stay readable beside large communities.
 */
export function toSchematicLayout(places: readonly SchematicPlace[]): SchematicLayout {
  const groups = (['urban', 'rural'] as const)
    .map((kind) => ({ kind, members: places.filter((place) => place.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  const gaps = Math.max(groups.length - 1, 0) * size.blockGap;
  const free = size.height - groups.length * size.blockLabel - gaps;
  const { minimum, heights } = shareHeight(
    groups.map(({ members }) => members),
    free,
  );
  let y = 0;
  const blocks = groups.map(({ kind, members }, index) => {
    const inner = { x: 0, y: y + size.blockLabel, width: size.width, height: heights[index] ?? 0 };
    const block = { kind, ...inner, y, height: inner.height + size.blockLabel };
    y += block.height + size.blockGap;
    return { block, cells: layOutBlock(members, inner, minimum) };
  });
  const cells = blocks.flatMap((block) => block.cells);
  const step = toSmallestStep(cells);
  const widest = Math.min(radius.largest, step * 0.36);
  return {
    width: size.width,
    height: size.height,
    pointRadius: round(Math.max(radius.smallest, widest)),
    blocks: blocks.map(({ block }) => block),
    cells: cells.map((cell) => placePoints(cell, step)),
  };
}
