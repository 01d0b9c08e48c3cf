import { inject } from 'vitest';
import { projectRoot } from '../support/run-command.ts';
import { testProvenance } from '../support/site/test-provenance.ts';

await testProvenance(inject('siteFolder'), projectRoot);
