import path from 'node:path';
import { reportText } from '../issues/reporters/text.ts';
import { inspectPortal } from '../pipeline/inspect-portal.ts';
import { demoDay } from './demo/demo-day.ts';
import { writeDemo } from './demo/write-demo.ts';
import { projectRoot, withOptions, type CommandOptions } from './options.ts';
import { buildAndServe } from './start.ts';

/** The made-up portal's own files; the desk can be tried on them. */
const demoRoot = path.join(projectRoot, '.demo/portal');

const toDemoOptions = (options: CommandOptions): CommandOptions => ({
  ...options,
  root: demoRoot,
  out: path.join(projectRoot, '.demo/site'),
  today: demoDay,
});

/** `npm run demo`: builds and serves the portal as it would look two years on, all of it made up. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(args, async (options) => {
    const { portal, issues } = await inspectPortal(options);
    if (!portal) {
      console.error(reportText(issues));
      return 1;
    }
    await writeDemo(options.root, demoRoot, portal);
    console.log(`演示站的资料全是编的，放在 ${path.relative(projectRoot, demoRoot)}。`);
    console.log('也可以在编辑台里打开试用： npm run desk -- --root .demo/portal');
    return buildAndServe(toDemoOptions(options));
  });
}
