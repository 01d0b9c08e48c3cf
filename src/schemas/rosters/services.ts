import { choice, id, listOf, phone, text } from '../field-type.ts';
import { source } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster } from '../roster.ts';

/** Service windows (clause 四(三)3) and hotlines (clause 四(四)4). */
export const services = defineRoster('services', '办事窗口和热线，每个一行', {
  id: required('编号', id, { about: '定了就不再改' }),
  kind: required('类别', choice('窗口', '热线'), { about: '窗口或热线' }),
  name: required('名称', text, { about: '居民看得懂的名称' }),
  location: optional('地点', text, { about: '在哪里' }),
  phone: optional('电话', phone, { about: '公开的电话' }),
  tasks: optional('办理事项', text, { about: '能办什么' }),
  openingHours: optional('开放时间', text, { about: '什么时候开' }),
  sources: optional('出处', listOf(source), { about: '从哪里来' }),
});
