import { choice, date, listOf, text, webAddress, yesNo } from '../field-type.ts';
import { optional, required } from '../field.ts';
import { group, orText } from '../group.ts';
import { defineDocument } from '../document.ts';
import { publishingFields } from './publishing.ts';

/** Where the text was copied from. */
export interface DocumentOrigin {
  readonly name: string;
  readonly url?: string | undefined;
  readonly copiedOn?: string | undefined;
}

/** One repair of the copied text, shown to readers. */
export interface Repair {
  readonly where?: string | undefined;
  readonly original?: string | undefined;
  readonly repaired?: string | undefined;
  readonly certainty?: '确定' | '待核原件' | undefined;
  readonly note?: string | undefined;
}

const origin = orText<DocumentOrigin>(
  group({
    name: required('名称', text, { about: '网站或档案的名称' }),
    url: optional('网址', webAddress, { about: '抄录的网页' }),
    copiedOn: optional('转载日期', date, { about: '那个网页上的日期' }),
  }),
  (name) => ({ name }),
);

const repair = orText<Repair>(
  group({
    where: optional('位置', text, { about: '在哪一处' }),
    original: optional('原样', text, { about: '抄来时的样子' }),
    repaired: optional('改为', text, { about: '现在的样子' }),
    certainty: optional('把握', choice('确定', '待核原件'), { about: '有多大把握' }),
    note: optional('说明', text, { about: '为什么这样改' }),
  }),
  (note) => ({ note }),
);

/** `content/policies/*.md` */
export const policyDocument = defineDocument('policies', '政策文件', {
  title: required('标题', text, { about: '文件标题' }),
  documentNumber: optional('文号', text, { about: '如 当街办〔2017〕19号' }),
  numberUnverified: optional('文号待核', yesNo, { about: '文号还没有同原件核对时填 true' }),
  issuer: optional('发文机关', text, { about: '落款的机关' }),
  signedOn: required('成文日期', date, { about: '落款日期' }),
  publishedOn: optional('发布日期', date, { about: '首次公开的日期；不知道就不写' }),
  ...publishingFields,
  validity: optional('有效性', choice('有效', '失效', '废止', '已修改', '待核'), {
    about: '现在是否有效',
  }),
  validityNote: optional('有效性说明', text, { about: '被哪份文件废止或修改，什么时候' }),
  overview: optional('内容概述', text, { about: '一两句话说清这份文件讲什么' }),
  indexNumber: optional('索引号', text, { about: '信息公开索引号' }),
  subject: optional('主题分类', text, { about: '信息公开主题分类' }),
  origin: optional('来源', origin, { about: '正文从哪里抄录' }),
  repairs: optional('校勘', listOf(repair), { about: '对抄录文字的修补，逐条列出' }),
});
