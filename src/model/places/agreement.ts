import type { Agreement, PublicPlace } from '../../privacy/agreed-names.ts';
import { isNameOfPerson, replaceNames } from '../../privacy/person-name.ts';
import { toPersonNames } from '../../privacy/hidden-names.ts';
import type { Minutes, Point, Portal } from '../portal.ts';

/** Names in the words for an office: 社区书记张三. */
function findNames(office: string | undefined): string[] {
  if (office === undefined) return [];
  if (isNameOfPerson(office)) return [office];
  const names: string[] = [];
  replaceNames(office, (name) => {
    names.push(name);
    return name;
  });
  return names;
}

/** Names that stand in full where an office is told. */
const toOfficers = ({ chair, recorder, namesConsented }: Minutes): string[] =>
  namesConsented === true ? [...findNames(chair), ...findNames(recorder)] : [];

const toStewards = ({ publicSteward = '', stewardConsents }: Point): string[] =>
  stewardConsents === true ? toPersonNames(publicSteward) : [];

const toHomes = (address: string, holders: readonly string[]): PublicPlace[] =>
  holders.map((holder) => ({ address, holder }));

/** A private home, and where a meeting was, are for those who agreed to stand beside it. */
function listPlaces({ points, stations, minutes }: Portal): PublicPlace[] {
  const open = [...stations, ...points.filter(({ venue }) => venue !== '居民自有房屋')];
  const homes = points.filter(({ venue }) => venue === '居民自有房屋');
  return [
    ...open.map(({ address = '' }) => ({ address, holder: undefined })),
    ...homes.flatMap((point) => toHomes(point.address ?? '', toStewards(point))),
    ...minutes.flatMap((record) => toHomes(record.venue ?? '', toOfficers(record))),
  ].filter(({ address }) => address !== '');
}

/** What the records say people agreed to; each name and each place once, in one order. */
export function toAgreement(portal: Portal): Agreement {
  const names = [
    ...portal.points.flatMap(toStewards),
    ...portal.rosters.members.flatMap(({ name, consents }) =>
      consents === true ? toPersonNames(name) : [],
    ),
    ...portal.minutes.flatMap(toOfficers),
  ];
  const places = new Map(
    listPlaces(portal).map((place) => [`${place.address}\n${place.holder ?? ''}`, place]),
  );
  return {
    names: [...new Set(names)].sort(),
    places: [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place),
  };
}
