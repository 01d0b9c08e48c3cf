import type { MapData, MapPoint } from '../../queries/map-data.ts';

function createLine(text: string, tag: 'strong' | 'span'): HTMLElement {
  const line = document.createElement(tag);
  line.textContent = text;
  return line;
}

/** What a point's popup holds: name, community, state, and the way to its page. */
export function createPopup(point: MapPoint, data: MapData): HTMLElement {
  const box = document.createElement('div');
  box.className = 'map-popup';
  const community = data.communities[point.community]?.name ?? '';
  const state = data.states.find(({ key }) => key === point.state)?.label ?? '';
  const link = document.createElement('a');
  link.href = `${data.pointPages}${point.id}/`;
  link.textContent = '看这个友邻点';
  box.append(
    createLine(point.name, 'strong'),
    createLine(`${community}，状态：${state}`, 'span'),
    link,
  );
  return box;
}
