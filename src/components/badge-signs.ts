/** A sign of 16 × 16: what is filled and what is drawn as a line, as paths. */
interface BadgeSign {
  readonly fills: string;
  readonly strokes: string;
}

const ring = 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z';

/**
 * How a verdict looks, besides its word: five shapes that stay apart without colour and on paper,
 * where grounds are not printed. A full disc is reached in time, a ring with the same tick too
 * late, a ring with a hand not due yet, a triangle overdue, a broken ring unknown.
 */
export const badgeSigns = {
  done: {
    fills: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM3.6 8.6l3.2 3.2 5.9-6.4L11.2 4 6.7 8.9 5 7.2z',
    strokes: '',
  },
  'done-late': { fills: '', strokes: `${ring}M4.9 8.3l2.3 2.3 4-4.5` },
  open: { fills: '', strokes: `${ring}M8 4.6V8l2.4 1.7` },
  late: { fills: 'M8 .8 16 15H0zM7 5.8v4.4h2V5.8zm0 5.6v2h2v-2z', strokes: '' },
  unknown: {
    fills: '',
    strokes:
      'M5.2 2.2A6.5 6.5 0 0 1 8 1.5M14 5.6a6.5 6.5 0 0 1 .5 2.4M11.4 13.5A6.5 6.5 0 0 1 8 14.5M1.7 10A6.5 6.5 0 0 1 2 5.5',
  },
} as const satisfies Readonly<Record<string, BadgeSign>>;
