import { deskTexts } from '../../words/desk/frame.ts';

/** An answer of the desk that is no success; its message is for the editor. */
export class RequestFault extends Error {
  readonly status: number;
  /** What the desk sent besides. */
  readonly detail: unknown;

  constructor(status: number, message: string, detail?: unknown) {
    super(message);
    this.status = status;
    this.detail = detail;
  }
}

/** What waits until the desk can take it: not there, its disk full, somebody has to log in. */
const passing: readonly number[] = [0, 401, 500, 507];
export const isPassing = (error: unknown): boolean =>
  error instanceof RequestFault && passing.includes(error.status);

const readToken = (page: Document): string =>
  page.querySelector<HTMLMetaElement>('meta[name="desk-token"]')?.content ?? '';

/** What the desk must be shown with every change. */
let token = readToken(document);
export const getToken = (): string => token;

/** A desk that was started anew has another one. @returns whether it has */
async function renewToken(): Promise<boolean> {
  const page = await fetch(location.pathname).then((response) => response.text());
  const renewed = readToken(new DOMParser().parseFromString(page, 'text/html'));
  const isAnother = renewed !== '' && renewed !== token;
  if (isAnother) token = renewed;
  return isAnother;
}

async function send(path: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(path, init).catch(() => {
    throw new RequestFault(0, deskTexts.unreachable);
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer;
  const { message = deskTexts.failed } = (answer ?? {}) as { message?: string };
  throw new RequestFault(response.status, message, answer);
}

/** Asks the desk for something. */
export const ask = async <T>(path: string): Promise<T> => (await send(path, {})) as T;

/** Tells the desk to do something; a file goes as it is, anything else as JSON. */
export async function tell<T>(path: string, body: unknown): Promise<T> {
  const isFile = body instanceof Blob;
  const post = async (): Promise<T> => {
    const headers: Record<string, string> = { 'x-desk-token': token };
    if (!isFile) headers['content-type'] = 'application/json';
    const init = { method: 'POST', headers, body: isFile ? body : JSON.stringify(body) };
    return (await send(path, init)) as T;
  };
  try {
    return await post();
  } catch (error) {
    const isRefused = error instanceof RequestFault && error.status === 403;
    if (!isRefused || !(await renewToken().catch(() => false))) throw error;
    return post();
  }
}
