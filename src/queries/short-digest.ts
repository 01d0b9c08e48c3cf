const prime = 1_099_511_628_211n;
const offset = 14_695_981_039_346_656_037n;

/** Ten hexadecimal digits that change with the text (FNV-1a), where nothing can be awaited. */
export function toShortDigest(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0').slice(0, 10);
}
