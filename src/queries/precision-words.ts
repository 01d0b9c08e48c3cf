import type { Precision } from '../schemas/rosters/place-fields.ts';

/** How exactly a place is meant, as pages say it. */
export const precisionWords: Readonly<Record<Precision, string>> = {
  测绘: '位置经过实测',
  小区级: '只标到小区或村，不是门口的位置',
  示意: '大概位置，没有实测',
};
