import type { RegionCodeRow } from '../../../schemas/rosters/region-codes.ts';
import type { Community } from '../../portal.ts';
import { annexAnchors, toAnnexName } from './annex-kinds.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { DiscrepancyInputs, DiscrepancyRule } from './discrepancy-rule.ts';

const kinds = [
  { kind: '城市社区', coded: '居委会', id: 'codes-urban' },
  { kind: '村', coded: '村委会', id: 'codes-rural' },
] as const;

/** `松枫社区居委会` → `松枫社区`, `三北村村民委员会` → `三北村`. */
const toShortName = (name: string): string => name.replace(/(?:居委会|村民委员会|村委会)$/, '');

function toOrigin({ sources }: RegionCodeRow): string {
  return (sources ?? []).map(({ text }) => text).join('、');
}

/** More or fewer bodies in the official code list than rows in the annex. */
function compareCounts(
  { communities, rosters, mainPolicy }: DiscrepancyInputs,
  { kind, coded, id }: (typeof kinds)[number],
): Discrepancy[] {
  const inAnnex = communities.filter((community) => community.kind === kind);
  const inList = rosters['region-codes'].filter((row) => row.kind === coded);
  const [first] = inList;
  if (!first || inAnnex.length === inList.length) return [];
  const known = new Set(inAnnex.map(({ regionCode }) => regionCode));
  const extra = inList.filter(({ code }) => !known.has(code)).map(({ name }) => toShortName(name));
  const names = extra.length > 0 ? `代码表里多出：${extra.join('、')}。` : '';
  return [
    {
      id,
      title: `${toAnnexName(kind)}与区划代码表列出的${kind}个数不同`,
      statements: [
        {
          value: `${inAnnex.length} 个`,
          source: `${toAnnexName(kind)} 逐行计数`,
          roster: 'communities',
          where: { 类别: kind },
          ...(mainPolicy && { clause: { policy: mainPolicy.id, anchor: annexAnchors[kind] } }),
        },
        {
          value: `${inList.length} 个`,
          source: toOrigin(first),
          roster: 'region-codes',
          where: { 类别: coded },
        },
      ],
      note: `${names}代码表比文件晚，只能参考，不能拿来改文件。`,
    },
  ];
}

/** The name that the annex prints for a community, if it is not the one of the code list. */
function findAnnexName(community: Community, annexText: string): string | undefined {
  const names = [community.name, ...(community.aliases ?? [])];
  return names.find((name) => annexText.includes(` ${name} `));
}

function compareNames(
  { communities, rosters, mainPolicy }: DiscrepancyInputs,
  { kind }: (typeof kinds)[number],
): Discrepancy[] {
  const annexText = mainPolicy?.clauseByAnchor.get(annexAnchors[kind])?.text ?? '';
  const rowByCode = new Map(rosters['region-codes'].map((row) => [row.code, row]));
  return communities.flatMap((community) => {
    const row = rowByCode.get(community.regionCode ?? '');
    if (!row) return [];
    const annexName = findAnnexName(community, annexText);
    if (!mainPolicy || annexName === undefined) return [];
    if (annexName === toShortName(row.name)) return [];
    const clause = { policy: mainPolicy.id, anchor: annexAnchors[kind] };
    return [
      {
        id: `name-${community.id}`,
        title: `${community.name}有两种写法`,
        statements: [
          { value: annexName, source: toAnnexName(kind), clause },
          { value: row.name, source: toOrigin(row), roster: 'region-codes' },
        ],
        note: `本站按区划代码 ${row.code} 认定是同一个，页面上用居民常用的“${community.name}”。`,
      },
    ];
  });
}

/** The annexes against the official list of region codes: how many, and under what names. */
export const annexAndCodes: DiscrepancyRule = (inputs) => [
  ...kinds.flatMap((kind) => compareCounts(inputs, kind)),
  ...kinds.flatMap((kind) => compareNames(inputs, kind)),
];
