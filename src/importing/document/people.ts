const capacities =
  '书记|副书记|主任|副主任|站长|点长|负责人|社工|代表|网格员|委员|主席|秘书|民警|律师|法官|检察官|经理|组长|志愿者|干部|党员|工作人员';
const capacityFirst = new RegExp(`^(.*(?:${capacities}))[（(]?([\\u4e00-\\u9fff·]{2,4})?[）)]?$`);
const capacityInBrackets = new RegExp(`[（(]([^（）()]*(?:${capacities})[^（）()]*)[）)]$`);

/**
 * The capacity of one person, without the name; undefined when only a name stands there.
 * @returns `isWhole` false when a name was left out
 */
export function toCapacity(text: string): { capacity: string | undefined; isWhole: boolean } {
  const inBrackets = capacityInBrackets.exec(text)?.[1];
  if (inBrackets !== undefined) return { capacity: inBrackets, isWhole: false };
  const [, capacity, name] = capacityFirst.exec(text) ?? [];
  return { capacity, isWhole: capacity !== undefined && name === undefined };
}

/** How many took part in one capacity. */
export interface Counted {
  readonly capacity: string;
  readonly count: number;
}

const counted = /^([^\d：:]{1,20}?)\s*(\d{1,4})\s*[人名位]$/;

/**
 * `居民代表11人、物业公司代表1人` → counts; names are never taken over.
 * @returns `isWhole` false when something was left out
 */
export function toCounts(text: string): { counts: readonly Counted[]; isWhole: boolean } {
  const parts = text.split(/[、，,；;\s]+/).filter((part) => part !== '');
  const counts = parts.flatMap((part) => {
    const [, capacity, count] = counted.exec(part) ?? [];
    return capacity === undefined || /^[共计合]+$/.test(capacity)
      ? []
      : [{ capacity, count: Number(count) }];
  });
  return { counts, isWhole: counts.length === parts.length };
}
