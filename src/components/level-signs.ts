/** How a level of the network is drawn. */
interface LevelSign {
  /** Radii of the rings, from the inside. */
  readonly rings: readonly number[];
  readonly core: 'dot' | 'square';
}

/** The sign gains a ring with each level; the one that decides has a core of its own. */
export const levelSigns: Readonly<Record<'点' | '站' | '中心' | '党委', LevelSign>> = {
  点: { rings: [], core: 'dot' },
  站: { rings: [7], core: 'dot' },
  中心: { rings: [6.5, 10], core: 'dot' },
  党委: { rings: [10], core: 'square' },
};
