import { inject } from 'vitest';
import { projectRoot } from '../support/run-command.ts';
import { testProvenance } from '../support/test-provenance.ts';

await testProvenance(inject('siteFolder'), projectRoot);
