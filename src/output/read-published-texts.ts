import { findImageMetadata, findImageType } from '../sources/image-metadata.ts';
import { openZip } from '../sources/office/zip.ts';
import { isPointFile } from './is-point-file.ts';
import { readCborTexts } from './search/read-cbor-texts.ts';
import { unpackPagefind } from './search/unpack-pagefind.ts';

/** What a file says to whoever downloads it. */
export interface PublishedTexts {
  readonly texts: readonly string[];
  /** What an image tells besides its picture. */
  readonly metadata: readonly string[];
}

type Reader = (bytes: Uint8Array) => PublishedTexts | undefined;
type SlowReader = (bytes: Uint8Array) => Promise<PublishedTexts | undefined>;

const fromTexts = (...texts: readonly string[]): PublishedTexts => ({ texts, metadata: [] });

/** What stands between two texts that have nothing to do with each other. */
const barrier = '\u0001';

const readText: Reader = (bytes) =>
  fromTexts(new TextDecoder('utf-8', { fatal: true }).decode(bytes));

/** Tags that an editor typed are published as text: they are looked through as well. */
const readMarkup: Reader = (bytes) => {
  const texts = readText(bytes)?.texts ?? [];
  const typed = texts
    .filter((text) => /&lt;\/?[a-z!]/i.test(text))
    .map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  return fromTexts(...texts, ...typed);
};

/** A long line of a calendar goes on behind a line break and a blank. */
const readCalendar: Reader = (bytes) =>
  fromTexts(...(readText(bytes)?.texts ?? []).map((text) => text.replaceAll(/\r?\n[ \t]/g, '')));

const readImage: Reader = (bytes) =>
  findImageType(bytes) && { texts: [], metadata: findImageMetadata(bytes) };

const cellEnd = /\.\u200b? /g;

/** A file of the search index. */
const readSearchIndex: Reader = (bytes) => {
  const data = unpackPagefind(bytes);
  if (!data) return undefined;
  if (data[0] !== 0x7b) return fromTexts(readCborTexts(data).join(barrier));
  // Pagefind puts a point and a blank between the cells of a table.
  return fromTexts(
    ...(readText(data)?.texts ?? []).map((text) => text.replaceAll(cellEnd, barrier)),
  );
};

const readArchive: SlowReader = async (bytes) => {
  const zip = openZip(bytes);
  const parts: PublishedTexts[] = [];
  for (const name of zip.names) {
    const read = await readPublishedTexts(name, (await zip.readBytes(name)) ?? new Uint8Array());
    if (!read) return undefined;
    parts.push({ texts: [name, ...read.texts], metadata: read.metadata });
  }
  const texts = parts.flatMap((part) => part.texts).join(barrier);
  return {
    texts: [texts.replaceAll(/_x000D_/gi, '\r')],
    metadata: parts.flatMap((part) => part.metadata),
  };
};

/** The map's points are numbers; a file that is anything else is not understood. */
const readPoints: Reader = (bytes) => (isPointFile(bytes) ? fromTexts() : undefined);

/** Program code of others without any text of this site. */
const readNothing: Reader = () => fromTexts();

const readers: readonly (readonly [name: RegExp, Reader | SlowReader])[] = [
  [/\.(?:html|xml|svg|rels)$/, readMarkup],
  [/\.(?:txt|json|geojson|csv|js|mjs|css|webmanifest|md)$/, readText],
  [/\.ics$/, readCalendar],
  [/\.(?:xlsx|docx)$/, readArchive],
  [/\.(?:png|jpe?g|webp|gif)$/, readImage],
  [
    /(?:^|\/)pagefind\/(?:.*\/)?[^/]+\.(?:pf_fragment|pf_index|pf_filter|pf_meta)$/,
    readSearchIndex,
  ],
  [/(?:^|\/)pagefind\/(?:.*\/)?wasm\.[\w-]+\.pagefind$/, readNothing],
  [/(?:^|\/)map\/data\/[0-9a-f]+\.bin$/, readPoints],
  [/\.wasm$/, readNothing],
];

/**
 * Everything a published file says in words.
 * @returns undefined when nobody knows how to read such a file, or when it is damaged
 */
export async function readPublishedTexts(
  name: string,
  bytes: Uint8Array,
): Promise<PublishedTexts | undefined> {
  const reader = readers.find(([pattern]) => pattern.test(name))?.[1];
  try {
    return await reader?.(bytes);
  } catch {
    // Whatever is wrong with the file: it cannot be read, and the caller refuses it.
    return undefined;
  }
}
