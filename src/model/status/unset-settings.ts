import { settingsFields } from '../../schemas/settings.ts';
import type { Portal } from '../portal.ts';

/** How the editors and the pages write that something has not been given yet. */
export const unsetText = '待配置';

/** Whether a setting holds nothing to publish. */
export const isUnset = (value: string | undefined): boolean =>
  value === undefined || ['', unsetText].includes(value.trim());

/** Entries of the footer that still have to be filled in, by their names in `portal.yaml`. */
export function findUnsetFooter({ footer }: Portal['settings']): string[] {
  const fields = Object.entries(settingsFields.footer.type.parts ?? {});
  const values: Readonly<Record<string, string | undefined>> = footer;
  return fields.filter(([key]) => isUnset(values[key])).map(([, { header }]) => header);
}

/** Everything an inspection asks for that the settings do not say. */
export const findUnsetSettings = ({ settings, site }: Portal): string[] => [
  ...(isUnset(site) ? ['网站地址'] : []),
  ...findUnsetFooter(settings),
];
