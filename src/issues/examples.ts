import type { IssueArguments, IssueCode } from './catalogue.ts';
import type { Place } from './issue.ts';

type Example<C extends IssueCode> = readonly [place: Place, args: IssueArguments<C>];

function at(file: string, row?: number, ...rest: [column?: string, value?: string]): Place {
  const [column, value] = rest;
  return { file, row, column, value };
}
const none = {};
const communities = 'data/communities.csv';
const points = 'data/points.csv';
const commitments = 'data/commitments.csv';
const news = 'content/news/first-data.md';
const minutes = 'content/minutes/2017-09-songfeng.md';

/** One made-up occurrence of every code; the editors' guide shows it. */
export const examples: { readonly [C in IssueCode]: Example<C> } = {
  'missing-file': [at(communities), none],
  'empty-file': [at('data/topics.csv'), none],
  'unreadable-file': [at(points), { reason: '被其他程序占用' }],
  'outside-root': [at('data/stations.csv'), none],
  'unknown-file': [at('data/point.csv'), { nearest: 'points.csv' }],
  'unused-page': [at('content/pages/history.md'), { known: 'about、accessibility、center' }],
  'unreadable-encoding': [at('data/topics.csv'), none],
  'unclosed-quote': [at('data/topics.csv', 5), none],
  'missing-column': [at(communities, 1, '常住人口'), { column: '常住人口' }],
  'unknown-column': [at(communities, 1, '常驻人口'), { nearest: '常住人口' }],
  'duplicate-column': [at(communities, 1, '社区名称'), none],
  'empty-header': [at(communities, 1), { position: '9' }],
  'too-many-cells': [at(communities, 2), { found: 10, expected: 9 }],
  'too-few-cells': [at(communities, 3), { found: 6, expected: 9 }],
  'required-value': [at(points, 4, '所属社区'), none],
  'invalid-id': [at(points, 4, '编号', 'Songfeng 01'), none],
  'invalid-number': [at(points, 17, '纬度', '北纬30.7'), none],
  'invalid-integer': [at(communities, 3, '常住人口', '约200'), none],
  'invalid-target': [at(commitments, 2, '目标值', '许多'), none],
  'invalid-date': [at(points, 2, '启用日期', '2018-02-30'), none],
  'invalid-choice': [
    at(points, 3, '状态', '运行中'),
    { choices: '规划、筹建、运行、停用', nearest: '运行' },
  ],
  'invalid-clause': [at(commitments, 2, '条款', '第三条'), none],
  'invalid-value': [
    at(minutes, 8, '表决', '十人赞成'),
    { expected: '几行“名称: 内容”（赞成、反对、弃权）' },
  ],
  'invalid-address': [at('data/portal.yaml', 12, '网站地址', 'www.example.gov.cn'), none],
  'invalid-region-code': [at(communities, 2, '区划代码', '3.30482E+11'), none],
  'duplicate-id': [at(points, 9, '编号', 'songfeng-01'), { first: 'data/points.csv 第2行' }],
  'unknown-reference': [
    at(points, 3, '所属社区', 'songfen'),
    { roster: '社区和村名册', nearest: 'songfeng' },
  ],
  'ambiguous-reference': [at(points, 4, '所属社区', '示例社区'), { roster: '社区和村名册' }],
  'unknown-clause': [at(commitments, 2, '条款', '三(九)'), { policy: '示例文件' }],
  'duplicate-clause': [at('content/policies/shiyanqu-2017.md', 88), { citation: '二2', first: 61 }],
  'missing-front-matter': [at(news, 1), none],
  'broken-front-matter': [at(news, 3), { reason: '冒号多了，含冒号的文字要加引号' }],
  'missing-field': [at(news, 1, '日期'), { column: '日期' }],
  'unknown-field': [at(news, 5, '摘 要'), { nearest: '摘要' }],
  'empty-body': [at(news, 6), none],
  'invalid-file-name': [{ file: 'content/news/新动态.md', value: '新动态.md' }, none],
  'sample-unmarked': [at('data/samples/topics.csv', 2, '示例'), none],
  'sample-misplaced': [at('data/topics.csv', 2, '示例'), none],
  'missing-coordinate-system': [at(points, 4, '坐标系'), none],
  'incomplete-coordinates': [at(points, 5, '纬度'), none],
  'swapped-coordinates': [at(points, 3, '经度', '30.7'), none],
  'outside-bounds': [
    at(points, 7, '经度', '121.5'),
    { bounds: '东经 120.9–121.1，北纬 30.6–30.8' },
  ],
  'dates-out-of-order': [at(minutes, 12, '公示止', '2017-09-10'), { other: '公示起' }],
  'attendance-mismatch': [at(minutes, 9, '参加'), { expected: '实到 12', found: 13 }],
};
