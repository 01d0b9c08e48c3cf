/** Names of the steps of the review that a saved change goes through; none: saving writes. */
export const reviewSteps: readonly string[] = (
  document.querySelector<HTMLMetaElement>('meta[name="desk-steps"]')?.content ?? ''
)
  .split('、')
  .filter(Boolean);
