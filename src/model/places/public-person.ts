import { findPersonalData } from '../../privacy/find-personal-data.ts';
import { isNameOfPerson, replaceNames } from '../../privacy/person-name.ts';

const toInitial = (name: string): string => `${[...name][0] ?? ''}**`;

/** A name as it may be shown: in full with recorded consent, else family name and 某 marks (张**). */
export function toPublicName(
  name: string | undefined,
  consents: boolean | undefined,
): string | undefined {
  if (name === undefined) return undefined;
  return consents ? name : toInitial(name);
}

/** A phone as it may be shown: with recorded consent, and never a mobile or an account. */
export function toPublicPhone(
  phone: string | undefined,
  consents: boolean | undefined,
): string | undefined {
  return phone !== undefined && consents && findPersonalData(phone).length === 0
    ? phone
    : undefined;
}

/**
 * Who held an office, as it may be shown. Editors write the capacity (社区工作人员); a name in its
 * place or beside it is shown as 张**, unless the person's consent is recorded.
 */
export function toPublicOffice(
  office: string | undefined,
  consents: boolean | undefined,
): string | undefined {
  if (office === undefined || consents) return office;
  return isNameOfPerson(office) ? toInitial(office) : replaceNames(office, toInitial);
}
