/**
 * Counts the files below a folder that could not be fetched from now on. Pagefind swallows such
 * failures, and “nothing found” would be untrue then.
 */
export function watchFetches(folder: string): () => number {
  const fetchPlain = window.fetch.bind(window);
  let failures = 0;
  window.fetch = async (input, options) => {
    const isWatched = typeof input === 'string' && input.startsWith(folder);
    try {
      const response = await fetchPlain(input, options);
      if (isWatched && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (isWatched) failures += 1;
      throw error;
    }
  };
  return () => failures;
}
