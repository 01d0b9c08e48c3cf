import type { Portal } from '../../model/portal.ts';
import { toHotlines } from '../frame/hotlines.ts';

/** A number to call, as paper shows it. */
export interface PaperPhone {
  readonly label: string;
  readonly phone: string;
}

/** Where a sheet of paper leads to. */
export interface PaperLink {
  readonly href: string;
  /** Absolute, for the QR code; unknown as long as the site has no address. */
  readonly address: string | undefined;
  /** As people type it, without the scheme. */
  readonly shortAddress: string | undefined;
}

/** The page that the QR code of a sheet opens. */
export function toPaperLink({ site }: Portal, href: string): PaperLink {
  const address = site === undefined ? undefined : new URL(href, site).href;
  return { href, address, shortAddress: address?.replace(/^https?:\/\/(?:www\.)?/, '') };
}

/** Published numbers only: those of the place, then the hotlines. */
export function toPaperPhones(
  portal: Portal,
  own: readonly (PaperPhone | { readonly label: string; readonly phone: undefined })[],
): PaperPhone[] {
  const hotlines = toHotlines(portal).map(({ name, phone }) => ({ label: name, phone }));
  return [...own, ...hotlines].filter((entry): entry is PaperPhone => entry.phone !== undefined);
}
