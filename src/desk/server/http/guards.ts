import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { DeskFault } from '../desk-fault.ts';

/** Header that carries the token with every change. */
export const tokenHeader = 'x-desk-token';

/** A token of this start of the desk; pages of other origins cannot read it. */
export const createToken = (): string => randomBytes(24).toString('base64url');

/**
 * Only requests that name the desk by one of its own addresses: a page elsewhere could let its own
 * name lead here, and would then be of the same origin.
 */
export function requireHost(hosts: () => ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').toLowerCase();
    if (!hosts().has(host)) {
      throw new DeskFault(421, '请用编辑台启动时显示的网址打开它。');
    }
    await next();
  };
}

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const reading = new Set(['GET', 'HEAD']);

/** A change comes from a page of the desk itself, which knows the token. */
export function requireToken(token: string): MiddlewareHandler {
  return async (context, next) => {
    const { method, path } = context.req;
    const isReading = reading.has(method);
    const origin = context.req.header('origin');
    const isForeign =
      origin !== undefined && origin !== `http://${context.req.header('host') ?? ''}`;
    const isKnown = isReading || isSame(context.req.header(tokenHeader) ?? '', token);
    // A preview without an origin of its own may read pages and files, and nothing else.
    if (!isKnown || (isForeign && (!isReading || path.startsWith('/api/')))) {
      throw new DeskFault(403, '这个请求不是从编辑台的页面来的。请刷新页面再试。');
    }
    await next();
  };
}

/** Bodies over so many bytes are not read to their end. */
export function limitBody(most: number): MiddlewareHandler {
  return async (context, next) => {
    const length = Number(context.req.header('content-length') ?? '0');
    if (length > most) {
      throw new DeskFault(413, `文件太大，最多 ${Math.floor(most / 1024 / 1024)} MB。`);
    }
    if (!reading.has(context.req.method) && context.req.header('content-length') === undefined) {
      throw new DeskFault(413, '请求没有说明长度，不收。');
    }
    await next();
  };
}
