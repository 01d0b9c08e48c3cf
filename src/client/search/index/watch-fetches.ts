/** What becomes of the files below a folder. */
export interface FetchWatch {
  /** How many could not be fetched so far. */
  readonly countFailures: () => number;
  /** Answers the next request for an address, whatever its query, with what is there already. */
  readonly answer: (address: string, response: Promise<Response>) => void;
  /** Asks for an address now, for the next request for it. */
  readonly askAhead: (address: string) => void;
}

/**
 * Stands between Pagefind and its files from now on. Pagefind swallows failures, and “nothing
 * found” would be untrue then; and it asks for one file after the other though all are known.
 */
export function watchFetches(folder: string): FetchWatch {
  const fetchPlain = window.fetch.bind(window);
  const ahead = new Map<string, Promise<Response>>();
  let failures = 0;
  const take = (address: string): Promise<Response> | undefined => {
    const key = address.replace(/\?.*$/, '');
    const known = ahead.get(key);
    ahead.delete(key);
    return known;
  };
  const answer = (address: string, response: Promise<Response>): void => {
    // Whoever asks gets the failure; until then it is nobody's.
    response.catch(() => undefined);
    ahead.set(address, response);
  };
  window.fetch = async (input, options) => {
    if (typeof input !== 'string' || !input.startsWith(folder)) return fetchPlain(input, options);
    try {
      const response = await (take(input) ?? fetchPlain(input, options));
      if (!response.ok) failures += 1;
      return response;
    } catch (error) {
      failures += 1;
      throw error;
    }
  };
  return {
    countFailures: () => failures,
    answer,
    askAhead(address) {
      answer(address, fetchPlain(address));
    },
  };
}
