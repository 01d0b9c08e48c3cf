import { toAnchor } from '../sources/policy/clause-number.ts';
import type { FieldType, Parsed } from './field.ts';
import { accept, acceptPlain, refuse, scalar } from './field-type.ts';
import { toPlain } from './plain-text.ts';
import { rosterTitles, type RosterName } from './roster-names.ts';

const isAscii = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

/** Id, name or alias of a record in another roster; whether it exists is checked later. */
export function reference(refersTo: RosterName): FieldType<string> {
  return {
    ...scalar(`${rosterTitles[refersTo]}里的编号或名称`, (raw) => {
      const plain = toPlain(raw);
      // A name is prose and stays as written; an id may have been typed full-width.
      return isAscii(plain) ? acceptPlain(plain) : accept(raw.trim());
    }),
    refersTo,
  };
}

/** A clause of a policy. */
export interface ClauseReference {
  /** Policy id; undefined means the portal's main policy. */
  readonly policy: string | undefined;
  /** Permanent fragment, e.g. `s3-2-2-5`. */
  readonly anchor: string;
  /** As the editor wrote it, for messages. */
  readonly written?: string;
}

/** `三(二)2(5)`, `附件1`, or with the policy's id `shiyanqu-2017#s3-1`. */
export const clause: FieldType<ClauseReference> = scalar(
  '条款编号',
  (raw) => {
    const [, policy, citation = ''] = /^(?:([a-z0-9-]+)#)?(.+)$/.exec(raw.trim()) ?? [];
    const anchor = toAnchor(citation);
    return anchor === undefined
      ? refuse('invalid-clause')
      : accept({ policy, anchor, written: raw.trim() });
  },
  '三(二)2(5)',
);

/** Where a value was taken from: free words, optionally led by a clause or a web address. */
export interface SourceReference {
  readonly clause?: ClauseReference;
  readonly url?: string;
  readonly text: string;
}

/** `shiyanqu-2017#annex-1 序号1`, `https://… 说明` or plain words. */
export const source: FieldType<SourceReference> = {
  ...scalar<SourceReference>('出处', parseSource, '示例街道2017年工作总结'),
  isProse: true,
};

function parseSource(raw: string): Parsed<SourceReference> {
  const value = raw.trim();
  const clauseMatch = /^([a-z0-9-]+)#([a-z0-9-]+)\s*(.*)$/.exec(value);
  if (clauseMatch) {
    const [, policy, anchor = '', words = ''] = clauseMatch;
    return accept({ clause: { policy, anchor }, text: words });
  }
  const [url] = /^https?:\/\/\S+/.exec(value) ?? [];
  return accept(
    url === undefined ? { text: value } : { url, text: value.slice(url.length).trim() },
  );
}
