import { settingsFile as file } from '../../../pipeline/read-settings.ts';
import { parseSettings } from '../../../schemas/settings.ts';
import { decodeText } from '../../../sources/tables/decode-text.ts';
import { parseYaml } from '../../../sources/yaml.ts';
import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import type { ReviewStep } from '../../shared/reviewing.ts';
import { DeskFault } from '../desk-fault.ts';

/** How changes are reviewed; no steps: not at all. */
export interface ReviewSettings {
  readonly steps: readonly ReviewStep[];
  readonly allowsOwn: boolean;
}

/**
 * The steps of the settings.
 * @param bytes of the file on the disk: a draft of the settings switches nothing off
 * @throws DeskFault where they cannot be read, so that nothing goes past a review by accident
 */
export function parseReviewSettings(bytes: Uint8Array | undefined): ReviewSettings {
  const decoded = bytes && decodeText(bytes, file);
  if (!decoded) return { steps: [], allowsOwn: false };
  const parsed = 'text' in decoded ? parseYaml(decoded.text, file) : undefined;
  if (!parsed || parsed.issues.length > 0) throw new DeskFault(409, texts.unreadableSettings);
  const { settings, issues } = parseSettings(parsed.mapping, file);
  if (issues.some(({ place }) => place.column === '审校')) {
    throw new DeskFault(409, texts.unreadableSettings);
  }
  const { steps = [], allowsOwn = false } = settings.review ?? {};
  return {
    steps: steps.map(({ name, role, checklist = [] }) => ({ name, role, checklist })),
    allowsOwn,
  };
}
