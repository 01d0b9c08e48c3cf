import { withBuildLock } from '../../../cli/building/build-lock.ts';
import { getProgram } from '../../../cli/building/program-files.ts';
import { previewBase } from '../../shared/preview.ts';

// Run in a process of its own: compiling takes more memory than all the desk besides.
const { assets, entry } = await getProgram({
  base: previewBase,
  // No page of a preview is asked for by this address.
  site: 'http://127.0.0.1:4321',
  runAlone: (compile) => withBuildLock(compile, () => undefined),
});
console.log(JSON.stringify({ assets, entry }));
