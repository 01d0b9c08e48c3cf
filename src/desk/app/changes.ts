/** What the desk says after each change of a file or draft. */
export interface Changed {
  readonly version: number;
  readonly files: readonly string[];
}

let source: EventSource | undefined;

/**
 * Calls back after each change, whoever made it. All of a page shares one connection: browsers
 * open six to one host, and no more.
 */
export function onChanged(listener: (changed: Changed) => void): void {
  source ??= new EventSource('/api/events');
  source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
    listener(JSON.parse(data) as Changed);
  });
}
