import { fromWord, type Calculation } from '../../calculation/calculation.ts';
import { parseCondition } from '../../calculation/condition.ts';
import { rosterTitles, type RosterName } from '../../schemas/roster-names.ts';
import { calculationTexts as texts } from '../../words/downloads.ts';

const toTitle = (roster: string): string => rosterTitles[roster as RosterName];

/** `“状态”是“运行”`. */
function explainCondition(text: string): string {
  const { reference, column, isNegated, values } = parseCondition(text);
  const whose = reference ? texts.ofReference(reference.column) : '';
  const [first] = values;
  if (column === '示例') return isNegated ? texts.isNoSample : texts.isSample;
  if (values.length === 1 && first === '') {
    return whose + (isNegated ? texts.isFilled(column) : texts.isBlank(column));
  }
  const listed = values.map(texts.value).join('、');
  return whose + (isNegated ? texts.isNot(column, listed) : texts.is(column, listed));
}

function explainRows(roster: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return texts.allRows(toTitle(roster));
  return texts.rows(toTitle(roster), conditions.map(explainCondition).join('、'));
}

const signs: Readonly<Record<string, string>> = { product: ' × ', difference: ' − ', total: ' + ' };

/** A calculation in words that residents understand. */
export function explainCalculation({ name, args }: Calculation): string {
  const words = args.filter((arg) => typeof arg === 'string');
  const parts = args.filter((arg) => typeof arg !== 'string').map(explainCalculation);
  const [first = '', second = '', third = ''] = words;
  const cell = texts.cell(toTitle(first), second, fromWord(third));
  switch (name) {
    case 'cell':
    case 'first':
    case 'last':
      return cell;
    case 'count':
      return texts.count(explainRows(first, words.slice(1)));
    case 'sum':
      return texts.sum(explainRows(first, words.slice(2)), fromWord(second));
    case 'columns':
      return texts.columns(toTitle(first));
    case 'stated':
      return texts.stated(third);
    case 'entries':
      return texts.entries;
    case 'day':
      return texts.day(first);
    case 'days':
      return texts.days(parts[1] ?? '', parts[0] ?? '');
    case 'share':
      return `${parts[0] ?? ''} ÷ ${parts[1] ?? ''}`;
    case 'tenThousandth':
      return texts.tenThousandth(parts[0] ?? '');
    case 'largest':
      return parts.length === 1 ? (parts[0] ?? '') : texts.largest(parts.join('；'));
    default:
      return parts.map((part) => (part.includes('，') ? `（${part}）` : part)).join(signs[name]);
  }
}
