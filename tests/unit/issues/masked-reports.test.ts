import { describe, expect, test } from 'vitest';
import { createIssue, type Issue } from '../../../src/issues/issue.ts';
import { reportGithub } from '../../../src/issues/reporters/github.ts';
import { reportJson } from '../../../src/issues/reporters/json.ts';
import { reportText } from '../../../src/issues/reporters/text.ts';
import {
  drawCard,
  drawDoor,
  drawId,
  drawMobile,
  drawPlate,
} from '../../support/portals/made-up-people.ts';
import { createDraw } from '../../support/random.ts';

const draw = createDraw(5);
const secrets = {
  mobile: drawMobile(draw),
  'id number': drawId(draw),
  'bank card': drawCard(draw, 19),
  'vehicle plate': drawPlate(draw),
  mail: `nobody${draw.digits(4)}@example.invalid`,
  wechat: `微信号：nobody${draw.digits(4)}`,
  'name and door': `陈建国住${drawDoor(draw)}`,
};

/** A value in every place of an issue that a reporter may print. */
const toIssues = (value: string): Issue[] => [
  createIssue('invalid-file-name', { file: `content/news/${value}.md`, value: `${value}.md` }),
  createIssue('invalid-number', { file: 'data/points.csv', row: 2, column: '经度', value }),
  createIssue('unknown-column', { file: 'data/a.csv', row: 1, column: value }, { nearest: value }),
  createIssue('broken-front-matter', { file: 'data/portal.yaml', row: 1 }, { reason: value }),
  createIssue('dates-out-of-order', { file: 'data/a.csv', row: 3, value }, { other: value }),
  createIssue(
    'unknown-reference',
    { file: 'data/a.csv', value },
    { roster: value, nearest: value },
  ),
];

describe.each([
  ['text', reportText],
  ['json', reportJson],
  ['github', reportGithub],
])('the reporter “%s” masks', (_, report) => {
  test.each(Object.entries(secrets))('%s', (__, secret) => {
    const text = report(toIssues(secret));
    expect(text).not.toContain(secret);
    // What tells somebody apart, without its label.
    const core = /[\w@.]{6,}$/.exec(secret)?.[0];
    if (core !== undefined) expect(text).not.toContain(core);
    expect(text).toContain('**');
  });

  test('a name where a header should be', () => {
    const issue = createIssue(
      'unknown-column',
      { file: 'data/members.csv', row: 1, column: '陈建国' },
      { nearest: '' },
    );
    const text = report([issue]);
    expect(text).not.toContain('陈建国');
    expect(text).toContain('陈**');
  });

  test('and leaves ordinary values alone', () => {
    const text = report([
      createIssue('invalid-number', { file: 'data/points.csv', column: '经度', value: '东经120' }),
    ]);
    expect(text).toContain('东经120');
  });
});
