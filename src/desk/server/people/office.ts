import { getConnInfo } from '@hono/node-server/conninfo';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { MiddlewareHandler } from 'hono';
import { peopleTexts as texts } from '../../../words/desk/people.ts';
import { DeskFault } from '../desk-fault.ts';
import type { DeskContext, Env } from '../http/env.ts';
import type { Store } from '../store/open-store.ts';
import { openAccounts, type Account } from './accounts.ts';
import { systemClock, type Clock } from './clock.ts';
import { createLoginLimit } from './login-limit.ts';
import type { People } from './people.ts';
import { createSessions } from './sessions.ts';

const cookie = 'desk-session';
/** What is there before somebody has logged in. */
const open = new Set(['/login/', '/api/login']);

function toAddress(context: DeskContext): string {
  return getConnInfo(context).remote.address ?? '';
}

/** Opens the office of a store. */
export function createOffice(store: Store, clock: Clock = systemClock): People {
  const accounts = openAccounts(store);
  const sessions = createSessions(accounts, clock);
  const limit = createLoginLimit(clock);
  const begin = (context: DeskContext, account: Account): void => {
    setCookie(context, cookie, sessions.begin(account), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
    });
  };
  const identify: MiddlewareHandler<Env> = async (context, next) => {
    const secret = getCookie(context, cookie);
    const account = secret === undefined ? undefined : sessions.find(secret);
    context.set('isIn', () => secret !== undefined && sessions.isOpen(secret));
    if (account) {
      const { name, roles, communities } = account;
      context.set('person', { name, roles, communities });
    } else if (open.has(context.req.path)) context.set('person', { name: '', roles: [] });
    else if (context.req.path.startsWith('/api/')) throw new DeskFault(401, texts.loggedOut);
    else {
      const { pathname, search } = new URL(context.req.url);
      return context.redirect(`/login/?to=${encodeURIComponent(pathname + search)}`);
    }
    await next();
    return undefined;
  };
  return {
    identify,
    office: {
      accounts,
      async logIn(context, name, password) {
        const address = toAddress(context);
        const wait = limit.toWait(name, address);
        if (wait > 0) throw new DeskFault(429, texts.waitForLogin(wait));
        limit.begin(name, address);
        const account = await accounts.check(name, password);
        if (!account) throw new DeskFault(401, texts.wrongLogin);
        limit.succeed(name, address);
        begin(context, account);
      },
      logOut(context) {
        const secret = getCookie(context, cookie);
        if (secret !== undefined) sessions.end(secret);
        deleteCookie(context, cookie, { path: '/' });
      },
    },
  };
}
