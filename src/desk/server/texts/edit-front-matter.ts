import { isMap, isScalar, parseDocument, type Node, type Pair, type Scalar } from 'yaml';
import { quote } from '../../../importing/document/matter.ts';
import type { FieldValue } from '../../shared/texts.ts';

/** A line of the front matter that is to be changed. */
export interface FieldEdit {
  /** Header under which it stands, or shall stand. */
  readonly header: string;
  /** Undefined: the line shall go. */
  readonly value: FieldValue | undefined;
  /** All headers in the order in which they are usually written. */
  readonly order: readonly string[];
}

type KnownPair = Pair<Scalar<string>, Node>;

/** A text in the way the old one was written. */
function writeScalar(text: string, type: string | null | undefined): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' ').trim();
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(line);
  return type === 'PLAIN' && /^[\w\u4e00-\u9fff./-]+$/.test(line) && !/^(?:null|~)$/i.test(line)
    ? line
    : quote(line);
}

const isNumber = (text: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(text);
const writeNew = (text: string): string => writeScalar(text, isNumber(text) ? 'PLAIN' : undefined);

const writeGroup = (group: Readonly<Record<string, string>>): string[] =>
  Object.entries(group).flatMap(([key, text]) =>
    text.trim() === '' ? [] : `${key}: ${writeNew(text)}`,
  );

/** A key with its value, as lines. */
function writeField(header: string, value: FieldValue): string[] {
  if (typeof value === 'string') return [`${header}: ${writeNew(value)}`];
  if (!Array.isArray(value)) {
    const lines = writeGroup(value as Readonly<Record<string, string>>);
    return [`${header}:`, ...lines.map((line) => `  ${line}`)];
  }
  const items = (value as readonly (string | Readonly<Record<string, string>>)[]).map((item) =>
    typeof item === 'string' ? [writeScalar(item, undefined)] : writeGroup(item),
  );
  const lines = items.flatMap((item) =>
    item.map((line, at) => `  ${at === 0 ? '- ' : '  '}${line}`),
  );
  return [`${header}:`, ...lines];
}

/** Where a key with its value stands, in whole lines without the end of the last one. */
function findLines(yaml: string, { key, value }: KnownPair): { from: number; to: number } {
  const from = yaml.lastIndexOf('\n', key.range?.[0] ?? 0) + 1;
  const last = value?.range?.[1] ?? key.range?.[1] ?? from;
  const end = yaml.slice(0, last).trimEnd().length;
  const to = yaml.indexOf('\n', Math.max(end, key.range?.[1] ?? 0));
  return { from, to: to < 0 ? yaml.length : to };
}

function replaceScalar(yaml: string, { key, value }: KnownPair, text: string): string | undefined {
  const isOnLine = isScalar(value) && value.range && value.type?.startsWith('BLOCK') !== true;
  if (!isOnLine || !value.range) return undefined;
  const [from, to] = value.range;
  if (from === to) {
    // Nothing stood behind the colon.
    const colon = yaml.indexOf(':', key.range?.[1] ?? 0) + 1;
    return `${yaml.slice(0, colon)} ${writeNew(text)}${yaml.slice(colon)}`;
  }
  return yaml.slice(0, from) + writeScalar(text, value.type) + yaml.slice(to);
}

function insertField(
  yaml: string,
  pairs: readonly KnownPair[],
  { header, order, value }: FieldEdit & { readonly value: FieldValue },
): string {
  const place = order.indexOf(header);
  const before = pairs.findLast((pair) => {
    const at = order.indexOf(pair.key.value);
    return at >= 0 && at < place;
  });
  const added = writeField(header, value).join('\n');
  if (before) {
    const { to } = findLines(yaml, before);
    return `${yaml.slice(0, to)}\n${added}${yaml.slice(to)}`;
  }
  const [first] = pairs;
  const at = first ? findLines(yaml, first).from : yaml.length;
  return `${yaml.slice(0, at)}${added}\n${yaml.slice(at)}`;
}

/**
 * Changes one key of a YAML mapping and no line besides; comments and the way of writing stay.
 * @param yaml the lines between the fences, without the last line end
 */
export function editField(yaml: string, edit: FieldEdit): string {
  const { header, value } = edit;
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const items = isMap(document.contents) ? document.contents.items : [];
  const pairs = items.filter(({ key }) => isScalar(key)) as unknown as KnownPair[];
  const pair = pairs.find(({ key }) => key.value === header);
  if (value === undefined) {
    if (!pair) return yaml;
    const { from, to } = findLines(yaml, pair);
    return (yaml.slice(0, from) + yaml.slice(to + 1)).replace(/\n$/, '');
  }
  if (!pair) return insertField(yaml, pairs, { ...edit, value });
  const inPlace = typeof value === 'string' ? replaceScalar(yaml, pair, value) : undefined;
  if (inPlace !== undefined) return inPlace;
  const { from, to } = findLines(yaml, pair);
  return yaml.slice(0, from) + writeField(header, value).join('\n') + yaml.slice(to);
}
