/** Does something once a version. */
export function createOnce<T>(getVersion: () => string, run: () => Promise<T>): () => Promise<T> {
  let done: { readonly version: string; readonly result: Promise<T> } | undefined;
  return () => {
    const version = getVersion();
    if (done?.version !== version) done = { version, result: run() };
    return done.result;
  };
}
