import { expect, inject, test } from 'vitest';
import { findLinkFaults, summarizeFaults } from '../support/links.ts';

test('no link, anchor or resource of the shipped site leads nowhere or elsewhere', async () => {
  expect(summarizeFaults(await findLinkFaults(inject('siteFolder'), '/'))).toEqual([]);
});
