import { choice, listOf, text, yesNo } from './field-type.ts';
import { optional, required } from './field.ts';
import { group, type ValuesOf } from './group.ts';

/** One step of a review. */
const step = group({
  name: required('名称', text, { about: '如 初审' }),
  role: required('岗位', choice('初审', '复审', '签发'), { about: '编辑台里哪个岗位的人审' }),
  checklist: optional('清单', listOf(text), { about: '审的人逐条打勾的内容' }),
});

/** `审校` of `data/portal.yaml`: how the desk has changes reviewed before they are written. */
export const reviewFields = {
  steps: optional('步骤', listOf(step), {
    about: '按顺序写；一步也不写，保存就直接写入',
  }),
  allowsOwn: optional('本人可审', yesNo, {
    about: '只有一个人的单位才填“是”：自己送的自己也能审，台账上照样记明；不填就是“否”',
  }),
};
export type RawReviewSettings = ValuesOf<typeof reviewFields>;
