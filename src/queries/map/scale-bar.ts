/** A scale for a drawing. */
export interface ScaleBar {
  /** 500 米, 2 公里. */
  readonly label: string;
  /** In units of the drawing. */
  readonly length: number;
}

const lengths = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** The longest round length that takes no more than a quarter of the width. */
export function toScaleBar({
  width,
  metresPerUnit,
}: {
  readonly width: number;
  readonly metresPerUnit: number;
}): ScaleBar {
  const metres = lengths.findLast((length) => length <= (width / 4) * metresPerUnit) ?? 50;
  const label = metres < 1000 ? `${metres} 米` : `${metres / 1000} 公里`;
  return { label, length: Math.round((metres / metresPerUnit) * 10) / 10 };
}
