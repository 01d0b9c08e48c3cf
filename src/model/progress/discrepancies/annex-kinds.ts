import type { Community } from '../../portal.ts';

/** Which annex of the policy lists a kind of community. */
export const annexAnchors: Readonly<Record<Community['kind'], string>> = {
  城市社区: 'annex-1',
  村: 'annex-2',
};

/** `annex-1` → `附件 1`, as readers say it. */
export const toAnnexName = (kind: Community['kind']): string =>
  `附件 ${annexAnchors[kind].slice(-1)}`;
