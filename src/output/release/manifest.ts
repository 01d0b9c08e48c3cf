import { createHash } from 'node:crypto';
import { ReleaseFault } from './release-fault.ts';

/** What a file of a release has to be. */
export interface FileDigest {
  /** Path inside the release, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** What a release consists of, where it was built from, and which release it follows. */
export interface Manifest {
  readonly format: typeof format;
  /** SHA-256 over content, data and program, see `pipeline/digest-sources.ts`. */
  readonly source: string;
  readonly base: string;
  readonly site: string;
  /** Day on which statuses are judged, ISO. */
  readonly judgedOn: string;
  /** Digest of the manifest before this one; null for the first release. */
  readonly previous: string | null;
  /** Every file but the manifest itself, sorted by path. */
  readonly files: readonly FileDigest[];
}

/** A manifest as it was read. */
export interface SealedManifest extends Manifest {
  /** SHA-256 of the manifest's own bytes: what the next release names. */
  readonly digest: string;
  /** First 12 characters of the digest: the name of the release. */
  readonly fingerprint: string;
}

const format = 'youlin-release/1';

/** The manifest's name inside a release. */
export const manifestName = 'manifest.json';

/** SHA-256, hexadecimal. */
export const digestBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** By code units: the same on every machine and in every locale. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : Number(a.path > b.path);

/** The one spelling of a manifest, so that the same release has the same digest. */
export function renderManifest(manifest: Omit<Manifest, 'format'>): string {
  const { source, base, site, judgedOn, previous } = manifest;
  const files = [...manifest.files]
    .sort(byPath)
    .map(({ path, size, sha256 }) => ({ path, size, sha256 }));
  const whole = { format, source, base, site, judgedOn, previous, files };
  return `${JSON.stringify(whole, undefined, 1)}\n`;
}

const isDigest = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** A path that stays inside the folder it is unpacked into, on every system. */
function isSafePath(value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value === manifestName) return false;
  if (/[\u0000-\u001f\\:]/.test(value)) return false;
  return value.split('/').every((part) => !['', '.', '..'].includes(part));
}

function isFileDigest(value: unknown): value is FileDigest {
  if (typeof value !== 'object' || value === null) return false;
  const { path, size, sha256 } = value as Partial<Record<string, unknown>>;
  return isSafePath(path) && Number.isSafeInteger(size) && Number(size) >= 0 && isDigest(sha256);
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { files, source, previous, base, site, judgedOn, ...rest } = value as Partial<
    Record<string, unknown>
  >;
  return (
    rest['format'] === format &&
    isDigest(source) &&
    (previous === null || isDigest(previous)) &&
    [base, site, judgedOn].every((text) => typeof text === 'string') &&
    Array.isArray(files) &&
    files.every(isFileDigest) &&
    new Set(files.map(({ path }) => path)).size === files.length
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a manifest; anything but the exact spelling of `renderManifest` is refused.
 * @param file what to call it in the message
 */
export function parseManifest(text: string, file: string): SealedManifest {
  const value = parseJson(text);
  if (!isManifest(value) || renderManifest(value) !== text) {
    throw new ReleaseFault(
      `${file} 不是完整的发布清单，可能被改过或没有传完，请重新复制一份发布包`,
    );
  }
  const digest = digestBytes(text);
  return { ...value, digest, fingerprint: digest.slice(0, 12) };
}
