/**
 * What Excel and WPS run as a formula when they open a CSV file; a plain number and a lone sign
 * are none. The published files put an apostrophe before it.
 */
export const formulaText = /^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r\n＝＋－＠][^]/;

/** A cell of a CSV file without the apostrophe that keeps it from being run. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && formulaText.test(text.slice(1)) ? text.slice(1) : text;
