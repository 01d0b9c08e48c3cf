import { createIssue, type Issue } from '../issues/issue.ts';
import { findNearest } from '../issues/nearest.ts';
import type { RawMapping } from '../sources/raw-value.ts';
import { choice, id, text, webAddress } from './field-type.ts';
import { optional, type Field, type Fields } from './field.ts';
import { group, type ValuesOf } from './group.ts';
import { checkMapSettings, mapFields } from './map-settings.ts';
import { reviewFields } from './review-settings.ts';
import { parseFields } from './parse-fields.ts';

const unitFields = {
  id: optional('编号', id, { about: '在议题办理名册里用的编号' }),
  name: optional('名称', text, { about: '公开的名称' }),
};

/** `data/portal.yaml`: what an editor can set; everything may stay unset. */
export const settingsFields = {
  siteName: optional('站点名称', text, { about: '页面左上角和标题里的名称' }),
  subtitle: optional('副标题', text, { about: '站点名称下面的一行' }),
  street: optional('街道', text, { about: '街道名称' }),
  parentRegion: optional('上级', text, { about: '街道属于哪里' }),
  regionCode: optional('区划代码', text, { about: '街道的 9 位区划代码' }),
  siteUrl: optional('网站地址', webAddress, { about: '正式网址，如 https://www.example.gov.cn' }),
  mainPolicy: optional('主文件', id, { about: '首页引用、承诺指标默认指向的政策文件编号' }),
  center: optional(
    '友邻中心',
    group({
      ...unitFields,
      state: optional('状态', choice('规划', '筹建', '运行', '停用'), { about: '现在的状态' }),
    }),
    { about: '全街道只有一个，所以写在这里' },
  ),
  partyCommittee: optional('党委', group(unitFields), { about: '友邻中心往上报议题的机构' }),
  footer: optional(
    '页脚',
    group({
      host: optional('主办单位', text, { about: '主办单位' }),
      contact: optional('联系方式', text, { about: '公开的办公电话或邮箱' }),
      siteCode: optional('网站标识码', text, { about: '10 位' }),
      icp: optional('ICP备案号', text, { about: '工信部备案号' }),
      police: optional('公安备案号', text, { about: '公安机关备案号' }),
      partyMark: optional('党政机关标识', webAddress, { about: '党政机关网站标识的链接' }),
      errorReport: optional('找错链接', webAddress, {
        about: '“我为政府网站找错”的链接；填了网站标识码就可以不填',
      }),
    }),
    { about: '每一页下面的信息；没有拿到的空着' },
  ),
  map: optional('地图', group(mapFields), { about: '地图设置' }),
  review: optional('审校', group(reviewFields), { about: '编辑台里的三审三校' }),
  samples: optional('示例', choice('显示', '不显示', '演示'), {
    about: '示例资料是否显示；“演示”：整站都是编的，每页都会说明，不能正式发布',
  }),
} satisfies Fields;

export type RawSettings = ValuesOf<typeof settingsFields>;

/** Settings as an editor wrote them, typed; unset ones are undefined. */
export function parseSettings(
  { values, lines }: RawMapping,
  file: string,
): { settings: RawSettings; issues: Issue[] } {
  const fields: Fields = settingsFields;
  const known = Object.values(fields).map(({ header }) => header);
  const issues = Object.keys(values)
    .filter((key) => !known.includes(key))
    .map((key) =>
      createIssue(
        'unknown-field',
        { file, row: lines[key], column: key },
        { nearest: findNearest(key, known) },
      ),
    );
  const parsed = parseFields(fields, { file }, ({ header }: Field<unknown>) => ({
    header,
    raw: values[header],
    row: lines[header] ?? 1,
  }));
  // Every value was parsed by the field its type is derived from.
  const settings = parsed.values as RawSettings;
  const place = { file, row: lines['地图'] ?? 1, column: '地图' };
  issues.push(...checkMapSettings(settings.map, place));
  return { settings, issues: [...issues, ...parsed.issues] };
}
