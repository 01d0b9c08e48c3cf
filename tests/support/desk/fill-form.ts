import type {
  FormKindName,
  FormStatus,
  FormValues,
  FormWritten,
} from '../../../src/desk/shared/forms.ts';
import type { DeskClient } from './ask-desk.ts';

/** A form as a page of the desk fills it. */
export interface FilledForm {
  readonly status: FormStatus;
  /** @throws the desk's own words when something is in the way */
  readonly write: () => Promise<FormWritten>;
}

let count = 0;

/** Types into a form, all at once. */
export async function fillForm(
  { tell }: DeskClient,
  kind: FormKindName,
  values: FormValues,
): Promise<FilledForm> {
  const address = `/api/forms/${kind}/form-of-a-test-${(count += 1)}`;
  const status = await tell<FormStatus>(address, values);
  return { status, write: () => tell(`${address}/save`, {}) };
}

/** What is wrong, as `path code`. */
export const listFaults = ({ status }: FilledForm): string[] =>
  status.issues.map(({ path, code }) => `${path} ${code}`);
