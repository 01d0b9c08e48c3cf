import type { PlaceCells } from '../../shared/places.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import { judgePlace } from './judge-place.ts';
import { parsePaste } from './parse-paste.ts';
import { readPlaceMap } from './place-map.ts';

const toText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
/** Longer than any link or share; more is no place. */
const longestPaste = 20_000;

/** 在哪里: what people have of a place, read, converted and checked on this computer. */
export const addPlaceRoutes: AddRoutes = (app, { workspace }) => {
  app.get('/api/places/map', async (context) => {
    const view = await readPlaceMap(workspace);
    return context.json({ view });
  });
  app.post('/api/places/paste', async (context) => {
    const { text } = await context.req.json<{ text?: unknown }>();
    return context.json(parsePaste(toText(text).slice(0, longestPaste)));
  });
  app.post('/api/places/judge', async (context) => {
    const raw = await context.req.json<Record<string, unknown>>();
    const cells: PlaceCells = {
      longitude: toText(raw['longitude']),
      latitude: toText(raw['latitude']),
      coordinateSystem: toText(raw['coordinateSystem']),
      precision: toText(raw['precision']),
      community: toText(raw['community']),
    };
    return context.json(await judgePlace(cells, workspace));
  });
};
