import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { FormContext } from '../../../../../src/desk/server/forms/form-kind.ts';
import { getForm } from '../../../../../src/desk/server/forms/form-kinds.ts';
import { openFormPictures } from '../../../../../src/desk/server/forms/form-pictures.ts';
import { startDesk } from '../../../../../src/desk/server/start-desk.ts';
import { openStore } from '../../../../../src/desk/server/store/open-store.ts';
import { openWorkspace } from '../../../../../src/desk/server/workspace/open-workspace.ts';
import type { FormView } from '../../../../../src/desk/shared/forms.ts';
import type { Person } from '../../../../../src/desk/shared/person.ts';
import { createDeskClient } from '../../../../support/desk/ask-desk.ts';
import { fillForm } from '../../../../support/desk/fill-form.ts';

const now = '2026-11-30';

async function withRoot(use: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(path.join(tmpdir(), 'youlin-forms-'));
  try {
    await cp('tests/portals/tiny-street', root, { recursive: true });
    await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

test('a steward is shown to whoever answers for the community, and to nobody else', () =>
  withRoot(async (root) => {
    const store = openStore(root);
    const workspace = openWorkspace({ root, port: 0, now }, store);
    const fill = async (person: Person, point: string): Promise<string | undefined> => {
      const context: FormContext = { workspace, person, now, pictures: openFormPictures(store) };
      const plan = await getForm('point').plan({ isNew: 'known', point }, context);
      return plan.fill?.['steward'];
    };
    const clerk: Person = { name: '示例', roles: ['录入'], communities: ['hexi'] };
    expect(await fill(clerk, 'hexi-1')).toBe('示例乙');
    expect(await fill(clerk, 'hedong-1')).toBe(undefined);
    const office: Person = { name: '示例', roles: ['录入'] };
    expect(await fill(office, 'hedong-1')).toBe('示例甲');
    workspace.close();
    store.close();
  }));

test('what was typed is there when the desk was ended in the middle and started again', () =>
  withRoot(async (root) => {
    const start = (): ReturnType<typeof startDesk> => startDesk({ root, port: 0, now });
    const first = await start();
    await fillForm(createDeskClient({ getUrl: () => first.url }), 'fund', { item: '示例科目' });
    // As after a power cut: what is in the file by now is all there is.
    const kept = await readFile(path.join(root, '.youlin/desk.sqlite-wal')).catch(() => undefined);
    expect(kept?.length).toBeGreaterThan(0);
    await first.close();
    const second = await start();
    const { ask } = createDeskClient({ getUrl: () => second.url });
    const view = await ask<FormView>('/api/forms/fund');
    expect([view.isContinued, view.values['item']]).toEqual([true, '示例科目']);
    await second.close();
  }));
