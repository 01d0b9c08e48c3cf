import { findPersonalData } from './find-personal-data.ts';
import type { Finding } from './finding.ts';

const stars = (count: number): string => '*'.repeat(Math.max(2, count));

/** A finding as a message may show it: enough to recognise it, too little to use it. */
export function maskFinding({ kind, value }: Finding): string {
  const [first = ''] = value;
  switch (kind) {
    case 'mobile':
      return `${value.slice(0, 3)}****${value.slice(-4)}`;
    case 'id-number':
      return `${value.slice(0, 2)}${stars(value.length - 5)}${value.slice(-3)}`;
    case 'bank-card':
      return `${value.slice(0, 4)}${stars(value.length - 8)}${value.slice(-4)}`;
    case 'vehicle-plate':
      return `${value.slice(0, 2)}***${value.slice(-2)}`;
    case 'e-mail':
      return `${first}***${/@.*$/.exec(value)?.[0] ?? ''}`;
    case 'wechat':
    case 'name-with-door':
      return `${first}***`;
  }
}

/** A text with every piece of personal data masked. */
export function maskPersonalData(text: string): string {
  let masked = '';
  let from = 0;
  for (const finding of findPersonalData(text)) {
    masked += text.slice(from, finding.start) + maskFinding(finding);
    from = finding.end;
  }
  return masked + text.slice(from);
}
