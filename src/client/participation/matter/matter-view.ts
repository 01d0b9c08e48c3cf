import type { ComparedTopic } from '../../../queries/participation/topic-file.ts';
import { createText } from '../../search/create-text.ts';
import { findSimilar, prepareTopics, type Comparison } from './find-similar.ts';
import { guessLevel } from './guess-level.ts';
import { toGrams } from './to-grams.ts';

const pause = 250;

function printTopic({ title, href, state, community, latest, isSample }: ComparedTopic) {
  const item = document.createElement('li');
  const link = createText('a', '', title);
  link.href = href;
  link.dataset['similarTopic'] = '';
  const name = createText('span', 'title');
  if (isSample) {
    const badge = createText('span', 'badge badge-sample', '示例');
    badge.dataset['sample'] = '';
    name.append(badge);
  }
  name.append(link);
  const facts = [community, state].join(' · ');
  item.append(name, createText('span', 'aside', facts));
  if (latest !== '') item.append(createText('p', 'summary', `最近：${latest}`));
  return item;
}

async function load(address: string): Promise<Comparison> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The topics answered ${response.status}`);
  return prepareTopics((await response.json()) as ComparedTopic[]);
}

/** Counters whose tasks share a word with what was typed. */
function showCounters(area: HTMLElement, grams: ReadonlySet<string>): void {
  let shown = 0;
  area.querySelectorAll<HTMLElement>('[data-tasks]').forEach((item) => {
    const own = toGrams(item.dataset['tasks'] ?? '');
    const fits = [...grams].some((gram) => gram.length > 1 && own.has(gram));
    item.hidden = !fits;
    if (fits) shown += 1;
  });
  area.hidden = shown === 0;
}

/** Says while somebody types what is known of such a matter; nothing leaves the page. */
export function startMatter(root: HTMLElement, field: HTMLTextAreaElement): void {
  const similar = root.querySelector<HTMLElement>('[data-similar]');
  const list = similar?.querySelector('ul');
  const counters = root.querySelector<HTMLElement>('[data-counters]');
  const hint = root.querySelector<HTMLElement>('[data-level-hint]');
  let comparing: Promise<Comparison> | undefined;
  let timer = 0;

  function showLevel(typed: string): void {
    const level = guessLevel(typed);
    const step = root.querySelector(`[data-level="${level ?? ''}"] [data-step]`);
    const place = hint?.querySelector('span');
    if (!hint || !place) return;
    hint.hidden = level === undefined || !step;
    place.textContent = step?.textContent ?? '';
  }

  async function showSimilar(typed: string): Promise<void> {
    if (!similar || !list) return;
    comparing ??= load(field.dataset['topics'] ?? '');
    const found = findSimilar(await comparing, typed);
    if (field.value !== typed) return;
    list.textContent = '';
    list.append(...found.map(printTopic));
    similar.hidden = found.length === 0;
  }

  /** Begins with the title of the topic that the reader comes from. */
  async function begin(id: string): Promise<void> {
    comparing ??= load(field.dataset['topics'] ?? '');
    const { topics } = await comparing;
    const found = topics.find(({ topic }) => topic.href.endsWith(`/topics/${id}/`));
    if (!found || field.value !== '') return;
    field.value = `关于“${found.topic.title}”：`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  const update = (): void => {
    const typed = field.value;
    showLevel(typed);
    if (counters) showCounters(counters, toGrams(typed));
    showSimilar(typed).catch(() => {
      // Without the topics the rest of the page answers; the next key tries again.
      comparing = undefined;
    });
  };
  field.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(update, pause);
  });
  const asked = new URLSearchParams(location.search).get('topic');
  if (field.value !== '') update();
  else if (asked !== null) void begin(asked);
}
