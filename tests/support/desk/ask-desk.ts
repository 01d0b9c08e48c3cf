import { testPassword, type OpenDesk } from './use-desk.ts';

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

async function readToken({ getUrl }: Pick<OpenDesk, 'getUrl'>, cookie: string): Promise<string> {
  const page = await (await fetch(getUrl(), { headers: { cookie, ...close } })).text();
  return /name="desk-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
}

/** Somebody logs in at a desk of an office. @returns the cookie */
export async function logIn(
  desk: Pick<OpenDesk, 'getUrl'>,
  name: string,
  password = testPassword,
): Promise<string> {
  const headers = { 'x-desk-token': await readToken(desk, '') };
  const response = await fetch(new URL('/api/login', desk.getUrl()), {
    method: 'POST',
    headers,
    body: JSON.stringify({ name, password }),
  });
  await readAnswer(response.clone());
  const [cookie = ''] = (response.headers.getSetCookie().at(-1) ?? '').split(';');
  return cookie;
}

// Making a bomb holds up the desk of the same process longer than it keeps an idle connection.
const close = { connection: 'close' };

/**
 * A client of a desk; it asks for the token once a call, for desks start and end with a test.
 * @param name account in an office, which is logged in when it is first needed
 */
export function createDeskClient(desk: Pick<OpenDesk, 'getUrl'>, name?: string): DeskClient {
  let cookie: Promise<string> | undefined;
  const toAddress = (path: string): string => new URL(path, desk.getUrl()).href;
  const getCookie = (): Promise<string> =>
    (cookie ??= name === undefined ? Promise.resolve('') : logIn(desk, name));
  return {
    ask: async (path) =>
      readAnswer(
        await fetch(toAddress(path), { headers: { ...close, cookie: await getCookie() } }),
      ),
    async tell(path, body) {
      const own = await getCookie();
      const headers = { 'x-desk-token': await readToken(desk, own), cookie: own, ...close };
      const bytes = body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
      return readAnswer(await fetch(toAddress(path), { method: 'POST', headers, body: bytes }));
    },
  };
}
