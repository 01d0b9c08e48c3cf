/** Words by which a matter reaches beyond a few neighbours; the widest first. */
const signs = [
  ['中心', /全街道|几个社区|各个?社区|多个社区|跨社区|公交|红绿灯|学校门口|菜场|菜市场/],
  ['站', /几个小区|隔壁小区|别的小区|跨小区|整个社区|全社区|整个村|全村|村道|村口|河道|广场/],
] as const;

/** The level that probably talks a matter over; undefined while too little was said. */
export function guessLevel(typed: string): '点' | '站' | '中心' | undefined {
  if ([...typed.trim()].length < 4) return undefined;
  return signs.find(([, words]) => words.test(typed))?.[0] ?? '点';
}
