import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const cost = 15;
const [blockSize, lanes, length] = [8, 1, 32];

interface Derivation {
  readonly salt: Buffer;
  /** Work, as a power of two. */
  readonly cost: number;
}

/** 32 MB and some tens of milliseconds a try: guessing a stolen list stays expensive. */
function derive(password: string, { salt, cost: power }: Derivation): Promise<Buffer> {
  const N = 2 ** power;
  const options = { N, r: blockSize, p: lanes, maxmem: 256 * N * blockSize };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, length, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** A password as it may be kept. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, { salt, cost });
  return ['scrypt', cost, salt.toString('base64'), key.toString('base64')].join('$');
}

/** Stands in for the password of a name that is not there, so that the answer takes as long. */
const nobody = hashPassword(randomBytes(24).toString('base64'));

/** @param kept undefined: there is no such account; the work is done all the same */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [, power = '', salt = '', key = ''] = (kept ?? (await nobody)).split('$');
  const expected = Buffer.from(key, 'base64');
  const found = await derive(password, { salt: Buffer.from(salt, 'base64'), cost: Number(power) });
  return timingSafeEqual(found, expected) && kept !== undefined;
}

const shortest = 10;
const longest = 200;

/** What is wrong with a new password; undefined: nothing. */
export function findPasswordFault(password: string, name: string): string | undefined {
  const { length: size } = password;
  if (size < shortest) return `密码至少 ${shortest} 位，可以用一句自己记得住的话。`;
  if (size > longest) return `密码最多 ${longest} 位。`;
  const distinct = new Set(password).size;
  if (distinct < 4 || password.includes(name) || '01234567890123456789'.includes(password)) {
    return '这个密码太容易猜。请换一句自己记得住、别人想不到的话。';
  }
  return undefined;
}
