import type { Community } from '../../portal.ts';
import { annexAnchors, toAnnexName } from './annex-kinds.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { DiscrepancyInputs, DiscrepancyRule } from './discrepancy-rule.ts';

type NumberKey = 'compounds' | 'residents' | 'plannedPoints';

/** What a column of an annex counts, by the words in its header. */
const columns: readonly {
  readonly key: NumberKey;
  readonly header: RegExp;
  readonly name: string;
  readonly unit: string;
  /** Column of the roster. */
  readonly column: string;
}[] = [
  {
    key: 'compounds',
    header: /小区|小组/,
    name: '小区或村小组个数',
    unit: '个',
    column: '小区/村小组个数',
  },
  { key: 'residents', header: /人口/, name: '常住人口', unit: '人', column: '常住人口' },
  { key: 'plannedPoints', header: /友邻点/, name: '友邻点数', unit: '个', column: '规划友邻点数' },
];

interface AnnexTable {
  readonly anchor: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The row that adds up the others, when the annex has one. */
  readonly total: readonly string[] | undefined;
}

const isTotal = ([first = '', second = '']: readonly string[]): boolean =>
  first === '' && (second === '' || /^(?:合计|总计|小计)$/.test(second.replaceAll(/\s/g, '')));

/** The table that an annex of the main policy holds. */
export function findAnnexTable(
  { mainPolicy }: Pick<DiscrepancyInputs, 'mainPolicy'>,
  kind: Community['kind'],
): AnnexTable | undefined {
  const anchor = annexAnchors[kind];
  const [table] = mainPolicy?.clauseByAnchor.get(anchor)?.tables ?? [];
  const [header, ...rows] = table ?? [];
  if (!header) return undefined;
  return { anchor, header, rows: rows.filter((row) => !isTotal(row)), total: rows.find(isTotal) };
}

const toNumber = (cell: string | undefined): number => Number((cell ?? '').replaceAll(',', ''));

/** A total that the annex states against the sum of its own rows. */
function compareTotals(table: AnnexTable, kind: Community['kind'], policy: string): Discrepancy[] {
  return columns.flatMap(({ key, header, name, unit }) => {
    const index = table.header.findIndex((text) => header.test(text));
    const stated = toNumber(table.total?.[index]);
    const parts = table.rows.map((row) => toNumber(row[index]));
    const sum = parts.reduce((total, part) => total + part, 0);
    if (index === -1 || !table.total || stated === sum) return [];
    const clause = { policy, anchor: table.anchor };
    return [
      {
        id: `total-${table.anchor}-${key.toLowerCase()}`,
        title: `${toAnnexName(kind)}的${name}合计与各行相加不同`,
        statements: [
          { value: `${stated} ${unit}`, source: `${toAnnexName(kind)} 合计行`, clause },
          {
            value: `${parts.join(' + ')} = ${sum} ${unit}`,
            source: `${toAnnexName(kind)} 各行相加`,
            clause,
          },
        ],
        note: '附件自己的合计与各行相加不相等。本站照原样列出。',
      },
    ];
  });
}

const toNames = ({ name, aliases }: Community): string[] => [name, ...(aliases ?? [])];

/** One row of the annex against the roster's row of the same place. */
function compareRow(
  row: readonly string[],
  community: Community,
  { table, policy }: { table: AnnexTable; policy: string },
): Discrepancy[] {
  return columns.flatMap(({ key, header, name, unit, column }) => {
    const index = table.header.findIndex((text) => header.test(text));
    const printed = toNumber(row[index]);
    const listed = community[key];
    if (index === -1 || printed === listed) return [];
    return [
      {
        id: `annex-${community.id}-${key.toLowerCase()}`,
        title: `${community.name}的${name}，附件和名册不同`,
        statements: [
          {
            value: `${printed} ${unit}`,
            source: `${toAnnexName(community.kind)} 序号 ${row[0] ?? ''}`,
            clause: { policy, anchor: table.anchor },
          },
          {
            value: `${listed} ${unit}`,
            source: '社区和村名册',
            roster: 'communities',
            cells: [{ place: community.place, column }],
          },
        ],
        note: '名册应照附件抄录，两边不同，有一边写错了。',
      },
    ];
  });
}

/** Places that only the annex or only the roster has. */
function compareNames(
  inputs: DiscrepancyInputs,
  kind: Community['kind'],
  { table, policy }: { table: AnnexTable; policy: string },
): Discrepancy[] {
  const listed = inputs.communities.filter((community) => community.kind === kind);
  const printed = table.rows.map(([, name = '']) => name);
  const onlyListed = listed.filter((one) => !toNames(one).some((name) => printed.includes(name)));
  const known = listed.flatMap(toNames);
  const onlyPrinted = printed.filter((name) => !known.includes(name));
  if (onlyListed.length === 0 && onlyPrinted.length === 0) return [];
  const toList = (names: readonly string[]): string => names.join('、') || '没有多出的';
  return [
    {
      id: `names-${table.anchor}`,
      title: `${toAnnexName(kind)}与名册列出的${kind}不同`,
      statements: [
        {
          value: toList(onlyPrinted),
          source: `只在${toAnnexName(kind)}里`,
          clause: { policy, anchor: table.anchor },
        },
        {
          value: toList(onlyListed.map(({ name }) => name)),
          source: '只在社区和村名册里',
          roster: 'communities',
        },
      ],
      note: '两边的名单不一样。本站页面按名册生成。',
    },
  ];
}

/** The annexes against themselves and against the roster that was copied from them. */
export const annexTables: DiscrepancyRule = (inputs) =>
  (['城市社区', '村'] as const).flatMap((kind) => {
    const table = findAnnexTable(inputs, kind);
    const policy = inputs.mainPolicy?.id;
    if (!table || policy === undefined) return [];
    const byName = new Map(
      inputs.communities.flatMap((one) => toNames(one).map((name) => [name, one] as const)),
    );
    const rows = table.rows.flatMap((row) => {
      const community = byName.get(row[1] ?? '');
      return community ? compareRow(row, community, { table, policy }) : [];
    });
    return [
      ...compareTotals(table, kind, policy),
      ...rows,
      ...compareNames(inputs, kind, { table, policy }),
    ];
  });
