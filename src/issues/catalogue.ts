/** How grave an issue is: an error stops the build, a warning is only reported. */
export type Severity = 'error' | 'warning';

type Arguments = Readonly<Record<string, string | number>>;

interface IssueKind<A extends Arguments> {
  readonly severity: Severity;
  /** What is wrong, after the place; without full stop. */
  readonly message: (args: A) => string;
  /** What to do about it; one imperative sentence without full stop. */
  readonly hint: (args: A) => string;
}

function error<A extends Arguments>(
  message: (args: A) => string,
  hint: (args: A) => string,
): IssueKind<A> {
  return { severity: 'error', message, hint };
}

function warning<A extends Arguments>(
  message: (args: A) => string,
  hint: (args: A) => string,
): IssueKind<A> {
  return { severity: 'warning', message, hint };
}

// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- a code without arguments has just this type
type None = Record<never, never>;

const suggestion = (nearest: string): string => (nearest ? `，是不是“${nearest}”` : '');

/** Every code the checks can report. A code is permanent: scripts and the editors' guide name it. */
export const catalogue = {
  'missing-file': error<None>(
    () => '没有找到这个文件',
    () => '请把文件放回原处；名册可以没有数据行，但第一行表头要在',
  ),
  'empty-file': error<None>(
    () => '文件是空的',
    () => '请从备份恢复，或至少写上表头（名册）或标题（文章）',
  ),
  'unreadable-file': error<{ reason: string }>(
    ({ reason }) => `文件读不出来（${reason}）`,
    () => '请确认它是一个普通文件、没有被其他程序占用，再试一次',
  ),
  'outside-root': error<None>(
    () => '这是一个指向资料文件夹以外的快捷链接，不会被读取',
    () => '请把文件本身复制进来，不要放链接',
  ),
  'unknown-file': warning<{ nearest: string }>(
    ({ nearest }) => `不认识的文件，不会被读取${suggestion(nearest)}`,
    () => '请改成 data/README.md 里的文件名（表格要另存为 CSV UTF-8），或把它移走',
  ),
  'unused-page': warning<{ known: string }>(
    () => '没有哪个页面用到这份单页，它不会出现在网站上',
    ({ known }) => `请把文件名改成 ${known} 中的一个，或改放到 news 文件夹`,
  ),
  'unreadable-encoding': error<None>(
    () => '文字编码认不出来（不是 UTF-8、UTF-16 或 GB18030）',
    () => '名册请在 WPS 或 Excel 里另存为“CSV UTF-8（逗号分隔）”，文章请另存为 UTF-8',
  ),
  'unclosed-quote': error<None>(
    () => '有一个英文双引号没有成对，后面的内容无法分列',
    () => '请在这一行补上缺的双引号，或把多余的双引号删掉',
  ),
  'missing-column': error<{ column: string }>(
    ({ column }) => `缺少“${column}”这一列`,
    ({ column }) => `请在第一行补上表头“${column}”；没有内容可以留空`,
  ),
  'unknown-column': error<{ nearest: string }>(
    ({ nearest }) => `不认识这一列${suggestion(nearest)}`,
    () => '请改成 data/README.md 里的表头，或删掉这一列',
  ),
  'duplicate-column': error<None>(
    () => '这个表头出现了两次',
    () => '请只留一列，把另一列删掉或改名',
  ),
  'empty-header': error<{ position: string }>(
    ({ position }) => `第 ${position} 列有内容，却没有表头`,
    () => '请补上表头，或删掉这一列',
  ),
  'too-many-cells': error<{ found: number; expected: number }>(
    ({ found, expected }) => `这一行有 ${found} 格，表头只有 ${expected} 列`,
    () => '多半是内容里有逗号而没有加英文双引号；请加上双引号，或改用中文逗号',
  ),
  'too-few-cells': error<{ found: number; expected: number }>(
    ({ found, expected }) => `这一行只有 ${found} 格，表头有 ${expected} 列`,
    () => '请把缺的格补齐；没有内容的格也要保留逗号',
  ),
  'required-value': error<None>(
    () => '这一格不能空着',
    () => '请填写；还不知道就先不要登记这一行',
  ),
  'invalid-id': error<None>(
    () => '不是可用的编号',
    () => '编号只能用小写英文字母、数字和短横线，例如 songfeng-01',
  ),
  'invalid-number': error<None>(
    () => '不是数字',
    () => '请只填数字，例如 1500 或 30.6921；单位写在“单位”列，说明写在“说明”列',
  ),
  'invalid-integer': error<None>(
    () => '不是 0 或正整数',
    () => '请填写整数，例如 14',
  ),
  'invalid-target': error<None>(
    () => '不是数字，也不是区间',
    () => '请填写一个数（如 60）或一个区间（如 2-3）',
  ),
  'invalid-date': error<None>(
    () => '不是一个真实的日期',
    () => '请写成 2017-05-18；只知道月份写 2017-05，只知道年份写 2017',
  ),
  'invalid-choice': error<{ choices: string; nearest: string }>(
    ({ nearest }) => `不是可选的内容${suggestion(nearest)}`,
    ({ choices }) => `请从这些里选一个：${choices}`,
  ),
  'invalid-clause': error<None>(
    () => '看不出是哪一条',
    () => '请照文件的编号写，例如 三(二)2(5) 或 附件1；几条之间用“；”隔开',
  ),
  'invalid-value': error<{ expected: string }>(
    ({ expected }) => `格式不对，这里要的是${expected}`,
    ({ expected }) => `请改写成${expected}`,
  ),
  'invalid-address': error<None>(
    () => '不是完整的网址',
    () => '请写成 https://www.example.gov.cn 这样；还没有网址就空着',
  ),
  'invalid-region-code': error<None>(
    () => '不是 12 位区划代码',
    () => '请填写 12 位数字；如果显示成 3.3E+11，请先把这一列设为“文本”再重新填写',
  ),
  'duplicate-id': error<{ first: string }>(
    ({ first }) => `编号重复，${first}已经用过`,
    () => '请给其中一个换一个编号',
  ),
  'unknown-reference': error<{ roster: string; nearest: string }>(
    ({ roster, nearest }) => `在${roster}里找不到${suggestion(nearest)}`,
    ({ roster }) => `请填写${roster}里已有的编号或名称，或先到那里登记`,
  ),
  'ambiguous-reference': error<{ roster: string }>(
    ({ roster }) => `在${roster}里有几个同名的`,
    () => '请改填编号',
  ),
  'unknown-clause': error<{ policy: string }>(
    ({ policy }) => `文件《${policy}》里没有这一条`,
    () => '请对照原文核对条款编号',
  ),
  'duplicate-clause': error<{ citation: string; first: number }>(
    ({ citation, first }) => `条款编号 ${citation} 出现了两次，第一次在第 ${first} 行`,
    () => '请核对编号；同一份文件里每一条只能有一个编号',
  ),
  'missing-front-matter': error<None>(
    () => '文章开头没有用 --- 隔开的资料栏',
    () => '请在文件第一行写 ---，填写“标题: …”等内容，再用一行 --- 结束',
  ),
  'broken-front-matter': error<{ reason: string }>(
    ({ reason }) => `资料栏写法有误（${reason}）`,
    () => '请检查这一行：冒号后要有一个空格，含冒号的文字要加引号，缩进只用空格',
  ),
  'missing-field': error<{ column: string }>(
    ({ column }) => `资料栏里缺少“${column}”`,
    ({ column }) => `请补上一行“${column}: …”`,
  ),
  'unknown-field': error<{ nearest: string }>(
    ({ nearest }) => `资料栏里有不认识的一项${suggestion(nearest)}`,
    () => '请改成说明里的名称，或删掉这一行',
  ),
  'empty-body': error<None>(
    () => '只有资料栏，没有正文',
    () => '请写上正文，或先把文件移出 content 文件夹',
  ),
  'invalid-file-name': error<None>(
    () => '文件名不能用作网址',
    () => '文件名只能用小写英文字母、数字和短横线，例如 2017-09-songfeng.md',
  ),
  'sample-unmarked': error<None>(
    () => '放在 samples 文件夹里，却没有标“示例”',
    () => '示例资料请标上“示例”；真实资料请移出 samples 文件夹',
  ),
  'sample-misplaced': warning<None>(
    () => '标了“示例”，却没有放在 samples 文件夹里',
    () => '最好移到 samples 文件夹；不显示示例时，标了“示例”的都会去掉',
  ),
  'missing-coordinate-system': error<None>(
    () => '有经纬度，却没有写坐标系',
    () => '请在“坐标系”列填写 WGS84、CGCS2000、GCJ02 或 BD09 中的一个',
  ),
  'incomplete-coordinates': error<None>(
    () => '经度和纬度只填了一个',
    () => '请把两个都填上，或都留空（会画在示意图上）',
  ),
  'swapped-coordinates': error<None>(
    () => '经度和纬度好像填反了',
    () => '请把两格对调：中国的经度在 73 到 136 之间，纬度在 3 到 54 之间',
  ),
  'outside-bounds': error<{ bounds: string }>(
    ({ bounds }) => `不在本街道的范围里（${bounds}）`,
    () => '请核对经纬度和坐标系；范围写在 data/portal.yaml 的“地图”里',
  ),
  'dates-out-of-order': error<{ other: string }>(
    ({ other }) => `比“${other}”还早`,
    () => '请核对这两个日期的先后',
  ),
  'attendance-mismatch': error<{ expected: string; found: number }>(
    ({ expected, found }) => `人数对不上：合计 ${found}，应为 ${expected}`,
    () => '请核对实到人数、参加人员和表决票数',
  ),
} satisfies Record<string, IssueKind<never>>;

export type IssueCode = keyof typeof catalogue;
export type IssueArguments<C extends IssueCode> = Parameters<(typeof catalogue)[C]['message']>[0] &
  Parameters<(typeof catalogue)[C]['hint']>[0];
