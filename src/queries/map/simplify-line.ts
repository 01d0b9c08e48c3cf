/** A place in the plane. */
export type Xy = readonly [x: number, y: number];

/** Square of the distance from a place to the stretch between two others. */
function toSquaredDistance([x, y]: Xy, [ax, ay]: Xy, [bx, by]: Xy): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const t = Math.min(1, Math.max(0, share));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** The place farthest from the stretch between two others of a line, if it is farther than allowed. */
function findFarthest(
  line: readonly Xy[],
  [first, last]: readonly [number, number],
  tolerance: number,
): number | undefined {
  const [a, b] = [line[first], line[last]];
  let farthest: number | undefined;
  let most = tolerance * tolerance;
  for (let index = first + 1; a && b && index < last; index += 1) {
    const place = line[index];
    const distance = place ? toSquaredDistance(place, a, b) : 0;
    if (distance > most) [farthest, most] = [index, distance];
  }
  return farthest;
}

// A spiral costs the square of its length; in pieces it does not.
const pieceLength = 1000;

/**
 * Douglas–Peucker: leaves out the places of a line that lie within `tolerance` of what remains.
 * The first and the last place stay, so that rings stay closed.
 */
export function simplifyLine(line: readonly Xy[], tolerance: number): Xy[] {
  const end = line.length - 1;
  const kept = new Set([0, end]);
  const open: (readonly [number, number])[] = [];
  for (let from = 0; from < end; from += pieceLength) {
    const to = Math.min(from + pieceLength, end);
    kept.add(to);
    open.push([from, to]);
  }
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const farthest = findFarthest(line, stretch, tolerance);
    if (farthest === undefined) continue;
    kept.add(farthest);
    open.push([stretch[0], farthest], [farthest, stretch[1]]);
  }
  return line.filter((_, index) => kept.has(index));
}
