import type { DiscrepancyRule } from './discrepancy-rule.ts';
import { toPromise } from './promised-and-named.ts';

/** `19个(16个成熟社区+2个社区筹建组)`: a stated number whose own explanation adds up otherwise. */
const explained = /(?<whole>\d+)个[（(](?<parts>\d+个[^（()）+]*(?:\+\d+个[^（()）+]*)+)[)）]/g;

/** A number against the parts that the same sentence gives for it. */
export const statedParts: DiscrepancyRule = ({ commitments }) =>
  commitments.flatMap((commitment) =>
    commitment.clauses.flatMap(({ clause, policy }) =>
      [...clause.text.matchAll(explained)].flatMap(({ groups }) => {
        const whole = Number(groups?.['whole']);
        const parts = [...(groups?.['parts'] ?? '').matchAll(/\d+/g)].map(Number);
        const sum = parts.reduce((total, part) => total + part, 0);
        if (sum === whole || commitment.target.high !== whole) return [];
        return [
          {
            id: `parts-${commitment.id}`,
            commitment: commitment.id,
            title: `${commitment.name}与同一句话里的分项对不上`,
            statements: [
              toPromise(commitment),
              {
                value: `${parts.join(' + ')} = ${sum} 个`,
                source: `文件 ${clause.citation} 括号里的分项`,
                clause: { policy: policy.id, anchor: clause.anchor },
              },
            ],
            note: '同一句话里，总数和括号里的分项相加不相等。本站照原样列出。',
          },
        ];
      }),
    ),
  );
