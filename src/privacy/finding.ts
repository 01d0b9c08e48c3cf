/** What a piece of personal data is, by the word an editor knows it under. */
export const personalKinds = {
  mobile: '手机号',
  'id-number': '身份证号',
  'bank-card': '银行卡号',
  'vehicle-plate': '车牌号',
  'e-mail': '个人邮箱',
  wechat: '微信号',
  'name-with-door': '姓名和门牌',
} as const;
export type PersonalKind = keyof typeof personalKinds;

/** One piece of personal data in a text. */
export interface Finding {
  readonly kind: PersonalKind;
  /** First character of the original text that belongs to it. */
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
  /** Without disguise: plain digits and letters. Never to be printed; see `maskFinding`. */
  readonly value: string;
}
