import { reportText } from '../issues/reporters/text.ts';
import type { Portal } from '../model/portal.ts';
import { findProvider } from './portal-slot.ts';

/** The checked portal, for pages and endpoints. */
export async function getPortal(): Promise<Portal> {
  const provider = findProvider();
  if (!provider)
    throw new Error('Start with `npm run build` or `npm run dev`, not with `astro` itself.');
  const { portal, issues } = await provider.provide();
  // Only dev gets here: a build stops before Astro starts. The overlay shows the message.
  if (!portal) throw new Error(reportText(issues));
  return portal;
}
