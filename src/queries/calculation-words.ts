import { fromWord, type Calculation } from '../calculation/calculation.ts';
import { parseCondition } from '../calculation/condition.ts';
import { rosterTitles, type RosterName } from '../schemas/roster-names.ts';

const toTitle = (roster: string): string => rosterTitles[roster as RosterName];

/** `“状态”是“运行”`. */
function explainCondition(text: string): string {
  const { reference, column, isNegated, values } = parseCondition(text);
  const whose = reference ? `“${reference.column}”的` : '';
  const [first] = values;
  if (column === '示例') return isNegated ? '不是示例' : '是示例';
  if (values.length === 1 && first === '')
    return `${whose}“${column}”${isNegated ? '填了' : '空着'}`;
  const listed = values.map((value) => `“${value}”`).join('、');
  return `${whose}“${column}”${isNegated ? '不' : ''}是${listed}`;
}

function explainRows(roster: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return `${toTitle(roster)}的全部行`;
  return `${toTitle(roster)}里${conditions.map(explainCondition).join('、')}的行`;
}

const signs: Readonly<Record<string, string>> = { product: ' × ', difference: ' − ', total: ' + ' };

/** A calculation in words that residents understand. */
export function explainCalculation({ name, args }: Calculation): string {
  const words = args.filter((arg) => typeof arg === 'string');
  const parts = args.filter((arg) => typeof arg !== 'string').map(explainCalculation);
  const [first = '', second = '', third = ''] = words;
  const cell = `${toTitle(first)}第${second}行“${fromWord(third)}”`;
  switch (name) {
    case 'cell':
    case 'first':
    case 'last':
      return cell;
    case 'count':
      return `${explainRows(first, words.slice(1))}，逐行计数`;
    case 'sum':
      return `${explainRows(first, words.slice(2))}，“${fromWord(second)}”逐行相加`;
    case 'columns':
      return `${toTitle(first)}公开的列，逐列计数`;
    case 'stated':
      return `文件里写的 ${third}`;
    case 'entries':
      return '那一页上列出的，逐条计数';
    case 'day':
      return `判断日期 ${first}`;
    case 'days':
      return `${parts[1] ?? ''} 减去 ${parts[0] ?? ''}`;
    case 'share':
      return `${parts[0] ?? ''} ÷ ${parts[1] ?? ''}`;
    case 'largest':
      return parts.length === 1 ? (parts[0] ?? '') : `下面各数里最大的：${parts.join('；')}`;
    default:
      return parts.map((part) => (part.includes('，') ? `（${part}）` : part)).join(signs[name]);
  }
}
