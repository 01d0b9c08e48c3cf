import { gunzipSync } from 'node:zlib';

const mark = 'pagefind_dcd';

/** What Pagefind packed into a file: JSON or CBOR. Undefined without its mark in front. */
export function unpackPagefind(bytes: Uint8Array): Uint8Array | undefined {
  const content = gunzipSync(bytes);
  const start = new TextDecoder('latin1').decode(content.subarray(0, mark.length));
  return start === mark ? content.subarray(mark.length) : undefined;
}
