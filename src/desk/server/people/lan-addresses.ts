import { hostname, networkInterfaces } from 'node:os';

/** Addresses of an office network; others are of the internet. */
const isPrivate = (address: string): boolean =>
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)/.test(address);

/** The computer's addresses in the office network, as they are now: a cable may be pulled. */
export function listLanAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
  return all
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && isPrivate(address))
    .map(({ address }) => address);
}

/** The computer's name, where browsers can use it. */
export function findLanName(): string | undefined {
  const name = hostname().toLowerCase();
  return /^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*$/.test(name) && name !== 'localhost' ? name : undefined;
}
