/** A name as it may be shown: in full with recorded consent, else family name and 某 marks (张**). */
export function toPublicName(
  name: string | undefined,
  consents: boolean | undefined,
): string | undefined {
  if (name === undefined) return undefined;
  return consents ? name : `${[...name][0] ?? ''}**`;
}
