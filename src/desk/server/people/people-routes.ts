import { deskRoomTexts } from '../../../words/desk/frame.ts';
import { peopleTexts as texts } from '../../../words/desk/people.ts';
import type { PeopleView } from '../../shared/people.ts';
import { hasRole } from '../../shared/person.ts';
import { DeskFault } from '../desk-fault.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import type { DeskContext } from '../http/env.ts';
import { toReferences } from '../rosters/to-grid-view.ts';
import type { AccountOrder } from './accounts.ts';
import type { Office } from './people.ts';

const longestText = 200;
const toText = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, longestText + 1) : '';

/** 登录 and 人员; a desk of one person has neither. */
export const addPeopleRoutes: AddRoutes = (app, { people, workspace }, { show }) => {
  const requireOffice = (): Office => {
    if (!people.office) throw new DeskFault(404, texts.alone);
    return people.office;
  };
  const requireManager = (context: DeskContext): Office => {
    if (!hasRole(context.get('person'))) throw new DeskFault(403, texts.onlyManagers);
    return requireOffice();
  };
  app.get('/login/', show({ page: 'login', heading: texts.login, room: '/login/' }));
  app.post('/api/login', async (context) => {
    const { name, password } = await context.req.json<Record<string, unknown>>();
    await requireOffice().logIn(context, toText(name), toText(password));
    return context.json({});
  });
  app.post('/api/logout', (context) => {
    requireOffice().logOut(context);
    return context.json({});
  });
  app.get('/people/', show({ page: 'people', heading: deskRoomTexts.people, room: '/people/' }));
  app.get('/api/people', (context) => {
    const person = context.get('person');
    const isManager = hasRole(person);
    const view: PeopleView = {
      own: person,
      accounts: isManager
        ? requireOffice()
            .accounts.list()
            .map(({ name, roles, communities }) => ({ name, roles, communities }))
        : [],
      isManager,
      communities: toReferences(workspace, 'communities').map(({ id, name }) => ({ id, name })),
    };
    return context.json(view);
  });
  app.post('/api/people', async (context) => {
    const { accounts } = requireManager(context);
    const order = await context.req.json<AccountOrder & { isNew?: boolean }>();
    if (order.isNew && accounts.find(order.name)) throw new DeskFault(409, texts.isTaken);
    await accounts.set(order);
    return context.json({});
  });
  app.post('/api/people/remove', async (context) => {
    const { accounts } = requireManager(context);
    const { name } = await context.req.json<{ name: string }>();
    accounts.remove(name);
    return context.json({});
  });
  app.post('/api/people/password', async (context) => {
    const { accounts, logIn } = requireOffice();
    const { name } = context.get('person');
    const { old, password } = await context.req.json<Record<string, unknown>>();
    // Whoever finds an open page may not make it his own.
    await logIn(context, name, toText(old));
    const account = accounts.find(name);
    if (!account) throw new DeskFault(401, texts.loggedOut);
    await accounts.set({ ...account, password: toText(password) });
    await logIn(context, name, toText(password));
    return context.json({});
  });
};
