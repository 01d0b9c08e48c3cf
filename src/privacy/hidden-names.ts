import { isNameOfPerson } from './person-name.ts';

/** A name that must not be shown, found in a text. */
export interface NameUse {
  readonly name: string;
  readonly index: number;
  /** Whether nobody else and nothing else can be meant. */
  readonly isSure: boolean;
}

const invisible = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** A text without what could part the characters of a name. */
export const squeeze = (text: string): string => text.replaceAll(invisible, '');

const separator = /[、，,；;／/\\|（）()]/;
const masked = /某某|[*＊×xX○〇□]/;
const whole = /^\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,8})?$/u;
const noName = /^(?:待定|未定|暂无|没有|示例|社区|物业|居民)$/;
const official =
  /^(?:社区|村|站|点)?(?:书记|副?主任|站长|组长|楼长|社工|干部|负责人|联系人)|(?:书记|副?主任|站长|组长|楼长|社工|干部|同志|先生|女士|老师|阿姨|师傅)$/g;

/** The names in a cell that is made for names: `社工王某、李某（兼）`. */
export function toPersonNames(cell: string): string[] {
  // 张 三 is one name, 张三 李四 are two.
  const parts = /^\p{Script=Han}[\s\u3000]+\p{Script=Han}$/u.test(cell.trim())
    ? [squeeze(cell)]
    : cell.split(separator).flatMap((part) => part.trim().split(/[\s\u3000]+/));
  const names = parts.map((part) => squeeze(part).replaceAll(official, ''));
  return names.filter((name) => whole.test(name) && !masked.test(name) && !noName.test(name));
}

/** A name of two characters begins many words; behind it stands what only follows a person. */
const behindPerson =
  /^(?:$|\P{Script=Han}|家|宅|住|户|处|的|友邻|工作室|之家|议事|调解|书屋|同志|先生|女士|阿姨|大[姐妈爷伯哥]|师傅|老师|书记|主任|站长|负责|联系|值班|管|开|接|在|不在|有事|和)/u;
const behindPlace =
  /^(?:路|街|巷|弄|苑|园|小区|花|新村|村|桥|港|浜|河|江|山|湖|公园|广场|大厦|大楼|楼|学校|小学|中学|医院|社区|镇|乡)/;
const madeUp = /^[甲乙丙丁戊己庚辛壬癸]某$/;

const isName = (name: string): boolean => madeUp.test(name) || isNameOfPerson(name);

/**
 * Finds names in texts.
 * @param publicWords names of places: what stands in them is nobody's name
 */
export function createNameFinder(
  names: Iterable<string>,
  publicWords: readonly string[],
): (text: string) => NameUse[] {
  const byFirst = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const first = name.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  // Every character of every published text is looked at: the pattern does that fastest.
  const anyFirst = new RegExp(`[${[...byFirst.keys()].join('')}]`, 'g');
  const isPublic = (text: string, { name, index }: NameUse): boolean =>
    publicWords.some((word) => {
      const inWord = word.indexOf(name);
      return inWord !== -1 && text.startsWith(word, index - inWord);
    });
  return (text) => {
    const uses: NameUse[] = [];
    for (const { index, 0: first } of byFirst.size > 0 ? text.matchAll(anyFirst) : []) {
      for (const name of byFirst.get(first) ?? []) {
        if (!text.startsWith(name, index)) continue;
        const behind = text.slice(index + name.length, index + name.length + 3);
        const isShort = name.length === 2;
        if (isShort && behindPlace.test(behind)) continue;
        uses.push({ name, index, isSure: isName(name) && (!isShort || behindPerson.test(behind)) });
      }
    }
    return uses.filter((use) => !isPublic(text, use));
  };
}
