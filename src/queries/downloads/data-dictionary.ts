import type { DocumentKind } from '../../schemas/document.ts';
import { newsDocument, pageDocument } from '../../schemas/documents/article.ts';
import { minutesDocument } from '../../schemas/documents/minutes.ts';
import { policyDocument } from '../../schemas/documents/policy.ts';
import type { Field, Fields } from '../../schemas/field.ts';
import { publishedRosters, rosterNames } from '../../schemas/roster-names.ts';
import { sampleField, type Roster } from '../../schemas/roster.ts';
import { rosters } from '../../schemas/rosters/index.ts';
import { settingsFields } from '../../schemas/settings.ts';

const introduction = `# 数据说明

这一页由 \`npm run docs\` 从程序里的定义生成，请不要手改。怎么填写、怎么检查，见 [content/README.md](../content/README.md)。

- 名册是 CSV 文件，第一行是表头，列的先后不限。请在 WPS 或 Excel 里另存为“CSV UTF-8（逗号分隔）”。
- “必填”的格不能空着。“可无此列”的列可以整列不要，其他列没有内容也要留着表头。
- “不公开”的列只用来核对，不会出现在下载文件里。
- 几项内容写在一格时，用“；”隔开。日期写成 2017-05-18；只知道月份写 2017-05，只知道年份写 2017。
- 编出来演示的资料放在 \`samples\` 文件夹里，并加一列“示例”，填“是”。`;

const escapeCell = (text: string): string => text.replaceAll('|', '\\|');
const toLine = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;

function toTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = headers.map(() => '---');
  return [headers, rule, ...rows].map(toLine).join('\n');
}

const toPresence = ({ required, columnOptional }: Field<unknown>): string =>
  required ? '必填' : columnOptional ? '可无此列' : '可空';
const toVisibility = ({ visibility }: Field<unknown>, isPublished: boolean): string =>
  visibility === 'public' && isPublished ? '公开' : '**不公开**';

const rosterHeaders = ['表头', '也可写作', '类型', '必填', '单位', '公开', '含义'];

function renderRoster({ name, title, about, fields }: Roster): string {
  const rows = [...Object.values(fields), sampleField].map((field) => [
    field.header,
    field.synonyms.join('、'),
    field.type.name,
    toPresence(field),
    field.unit ?? '',
    toVisibility(field, publishedRosters.includes(name)),
    field.about,
  ]);
  return `## ${name}.csv ${title}\n\n${about}。\n\n${toTable(rosterHeaders, rows)}`;
}

/** A row a key; the keys of a mapping follow it with its name in front. */
function toKeyRows(fields: Fields, above = ''): string[][] {
  return Object.values(fields).flatMap((field) => {
    const name = above + field.header;
    const { parts } = field.type;
    const type = parts ? '几行“名称: 内容”' : field.type.name;
    const row = [name, type, toPresence(field), field.unit ?? '', field.about];
    return [row, ...(parts ? toKeyRows(parts, `${name} › `) : [])];
  });
}

const keyHeaders = ['名称', '类型', '必填', '单位', '含义'];

function renderDocumentKind({ folder, title, fields }: DocumentKind): string {
  const rows = toKeyRows({ ...fields, isSample: sampleField });
  return `## content/${folder}/*.md ${title}\n\n文件开头两行 \`---\` 之间的资料栏：\n\n${toTable(keyHeaders, rows)}`;
}

const documentKinds = [policyDocument, minutesDocument, newsDocument, pageDocument];

/** Everything an editor can fill in, as the Markdown of `data/README.md`. */
export function renderDataDictionary(): string {
  const settings = `## portal.yaml 设置\n\n都可以不写。\n\n${toTable(keyHeaders, toKeyRows(settingsFields))}`;
  const sections = [
    introduction,
    ...rosterNames.map((name) => renderRoster(rosters[name])),
    settings,
    ...documentKinds.map(renderDocumentKind),
  ];
  return `${sections.join('\n\n')}\n`;
}
