import { previewTexts } from '../../../words/desk/preview.ts';
import { hasRole } from '../../shared/person.ts';
import { previewBase, type PreviewView, type SavedPage } from '../../shared/preview.ts';
import { toShownIssue } from '../../shared/shown-issue.ts';
import { DeskFault } from '../desk-fault.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import type { DeskContext } from '../http/env.ts';
import { findProgram } from './find-program.ts';
import { hasPage } from './has-page.ts';
import { createPictures } from './pictures.ts';
import { printPage } from './print-page.ts';
import { createSavedPages } from './saved-pages.ts';
import { sendAsset } from './send-asset.ts';
import { toFramed } from './to-framed.ts';

function requireViewer(context: DeskContext): void {
  if (!hasRole(context.get('person'), '录入', '初审', '复审', '签发')) {
    throw new DeskFault(403, '您的岗位不能看没有发布的网页。');
  }
}

function requireAddress(context: DeskContext): string {
  const address = context.req.query('address') ?? '';
  if (!address.startsWith('/')) throw new DeskFault(400, '没有说要看哪一页。');
  return address;
}

/** The site as it will be, page by page. */
export const addPreviewRoutes: AddRoutes = (app, desk) => {
  const { workspace } = desk;
  const getPicture = createPictures(desk);
  const printSaved = createSavedPages(workspace);
  app.get('/api/preview', async (context) => {
    requireViewer(context);
    const address = requireAddress(context);
    await findProgram();
    const version = workspace.version();
    const { result, isOld, errors } = await getPicture();
    const view: PreviewView = {
      version,
      isThere: result?.portal !== undefined && hasPage(result.portal, address),
      isOld,
      issues: errors.map(toShownIssue),
      isDrafted: workspace.listDrafts().length > 0,
    };
    return context.json(view);
  });
  app.get('/api/preview/saved', async (context) => {
    requireViewer(context);
    const address = requireAddress(context);
    return context.json({ html: await printSaved(address) } satisfies SavedPage);
  });
  app.get(`${previewBase}*`, async (context) => {
    requireViewer(context);
    const name = context.req.path.slice(previewBase.length);
    const { assets } = await findProgram();
    const asset = await sendAsset(assets, name);
    if (asset) return asset;
    const { result } = await getPicture();
    const portal = result?.portal;
    const isThere = portal !== undefined && hasPage(portal, `/${name}`);
    const page = result && isThere ? await printPage(result, `/${name}`) : undefined;
    if (!page || !portal) return context.text(previewTexts.missing, 404);
    return toFramed(page, portal);
  });
};
