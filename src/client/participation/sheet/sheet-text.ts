/** What stands on a 议题单, field by field; '' = left blank. */
export interface Sheet {
  readonly to: string;
  readonly matter: string;
  readonly spot: string;
  readonly wish: string;
  readonly name: string;
  readonly contact: string;
  readonly date: string;
}

/** The fields in the order of the sheet, as it calls them. */
export const sheetLabels: readonly (readonly [keyof Sheet, string])[] = [
  ['to', '交给'],
  ['matter', '什么事'],
  ['spot', '在哪里'],
  ['wish', '希望怎么解决'],
  ['name', '怎么称呼'],
  ['contact', '怎么联系'],
  ['date', '日期'],
];

const heading = '【议题单】';

/** A sheet in plain words, for WeChat, a short message and the code: a line a field, blank ones left out. */
export function toSheetText(sheet: Sheet): string {
  const lines = sheetLabels
    .map(([field, label]) => [label, sheet[field].trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}：${value}`);
  return [heading, ...lines].join('\n');
}

/** 2018年5月31日 of a moment, as the device's clock has it. */
export function toDateText(now: Date): string {
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}
