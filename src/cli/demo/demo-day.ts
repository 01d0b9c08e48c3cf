/** The day on which the demonstration is looked at: two years after the plan began (2016-06). */
export const demoDay = '2018-05-31';

/** Ends of the eight quarters up to that day. */
export const quarters = [
  '2016-06-30',
  '2016-09-30',
  '2016-12-31',
  '2017-03-31',
  '2017-06-30',
  '2017-09-30',
  '2017-12-31',
  '2018-03-31',
] as const;
