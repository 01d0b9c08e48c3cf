import type { OpenDesk } from './use-desk.ts';

/** Talks with a desk as its pages do, with the token that they hold. */
export interface DeskClient {
  readonly ask: <T>(path: string) => Promise<T>;
  /** @throws the desk's own words when it refuses */
  readonly tell: <T>(path: string, body: unknown) => Promise<T>;
}

async function readAnswer<T>(response: Response): Promise<T> {
  const answer = (await response.json()) as T & { readonly message?: string };
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

/** A client of a desk; it asks for the token once a call, for desks start and end with a test. */
export function createDeskClient({ getUrl }: Pick<OpenDesk, 'getUrl'>): DeskClient {
  const toAddress = (path: string): string => new URL(path, getUrl()).href;
  const readToken = async (): Promise<string> => {
    const page = await (await fetch(getUrl())).text();
    return /name="desk-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
  };
  return {
    ask: async (path) => readAnswer(await fetch(toAddress(path))),
    async tell(path, body) {
      const headers = { 'x-desk-token': await readToken() };
      const bytes = body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
      return readAnswer(await fetch(toAddress(path), { method: 'POST', headers, body: bytes }));
    },
  };
}
