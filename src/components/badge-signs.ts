/** A sign of 16 × 16. */
interface BadgeSign {
  /** What goes around it: a line, a broken line, a full disc, or nothing. */
  readonly ring: 'line' | 'broken' | 'disc' | 'none';
  /** Path of what is filled. */
  readonly fills?: string;
  /** Path of what is drawn as a line. */
  readonly strokes?: string;
}

/**
 * How a verdict looks, besides its word: five shapes that stay apart without colour and on paper,
 * where grounds are not printed. A full disc is reached in time, a ring with the same tick too
 * late, a ring with a hand not due yet, a triangle overdue, a broken ring unknown.
 */
export const badgeSigns: Readonly<
  Record<'done' | 'done-late' | 'open' | 'late' | 'unknown', BadgeSign>
> = {
  done: { ring: 'disc', strokes: 'M4 8l3 3l5-6' },
  'done-late': { ring: 'line', strokes: 'M5 8l2 2l4-4' },
  open: { ring: 'line', strokes: 'M8 4v4h3' },
  late: { ring: 'none', fills: 'M8 1L16 15H0zM7 6v4h2V6zm0 5v2h2v-2z' },
  unknown: { ring: 'broken' },
};
