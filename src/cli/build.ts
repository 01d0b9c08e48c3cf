import { buildInPlace } from './building/build-in-place.ts';
import { withOptions } from './options.ts';

/** `npm run build`: checks, then writes the complete site. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(args, buildInPlace);
}
