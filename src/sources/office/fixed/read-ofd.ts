import { openZip, type Zip } from '../zip.ts';
import { findAll, findByPath, findChild, getChildren, getText } from '../word/parts/elements.ts';
import { BrokenXml, parseXml, TooMuch, type XmlElement } from '../word/parts/xml.ts';
import type { FixedPage, Fragment } from './fragment.ts';

// The format counts in millimetres.
const pointsPerMillimetre = 72 / 25.4;

const toNumbers = (text = ''): number[] =>
  text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter((number) => Number.isFinite(number));

/** `g 3 5 2` → 5 5 5 2: the steps from one character to the next, no more than there are. */
function toSteps(text: string, most: number): number[] {
  const parts = text.split(/\s+/).filter((part) => part !== '');
  const steps: number[] = [];
  for (let at = 0; at < parts.length && steps.length < most; at++) {
    if (parts[at] !== 'g') steps.push(Number(parts[at]));
    else {
      const [count, step] = [Number(parts[at + 1]), Number(parts[at + 2])];
      for (let i = 0; i < count && steps.length < most; i++) steps.push(step);
      at += 2;
    }
  }
  return steps.filter((step) => Number.isFinite(step));
}

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly scale: number;
}

/** Characters whose steps are wide stand in cells of their own. */
function toFragments(code: XmlElement, { x, y, size, scale }: TextPlace): Fragment[] {
  const characters = [...getText(code)];
  const steps = toSteps(code.attributes['DeltaX'] ?? '', characters.length);
  const fragments: Fragment[] = [];
  let [text, start, at] = ['', x, x];
  const close = (): void => {
    if (text.trim() !== '') {
      fragments.push({
        text,
        x: start * pointsPerMillimetre,
        y: y * pointsPerMillimetre,
        width: (at - start) * pointsPerMillimetre,
        size: size * pointsPerMillimetre,
      });
    }
  };
  for (const [index, character] of characters.entries()) {
    text += character;
    const own = (character.codePointAt(0) ?? 0) < 0x2e80 ? size / 2 : size;
    const step = (steps[index] ?? own) * scale;
    at += Math.min(step, own);
    if (step > own + size * 1.2) {
      close();
      [text, start] = ['', at + step - own];
    }
    at += Math.max(0, step - own);
  }
  close();
  return fragments;
}

function readTextObject(object: XmlElement): Fragment[] {
  const [left = 0, top = 0] = toNumbers(object.attributes['Boundary']);
  const [a = 1, , , d = 1, e = 0, f = 0] = toNumbers(object.attributes['CTM']);
  const size = Number(object.attributes['Size'] ?? 4) * Math.abs(d);
  let [x, y] = [0, 0];
  return getChildren(object, 'ofd:TextCode').flatMap((code) => {
    // What is not said is as in the code before.
    x = Number(code.attributes['X'] ?? x);
    y = Number(code.attributes['Y'] ?? y);
    return toFragments(code, { x: left + a * x + e, y: top + d * y + f, size, scale: a });
  });
}

/** Addresses in the file are relative to the part that names them, or begin at the root. */
function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = [...from.split('/').slice(0, -1), ...target.split('/')];
  const whole: string[] = [];
  for (const part of parts) {
    if (part === '..') whole.pop();
    else if (part !== '.' && part !== '') whole.push(part);
  }
  return whole.join('/');
}

async function readPart(zip: Zip, name: string): Promise<XmlElement | undefined> {
  const text = await zip.readText(name);
  return text === undefined ? undefined : parseXml(text.replace(/^\uFEFF/, ''));
}

const readFragments = (page: XmlElement | undefined): Fragment[] =>
  findAll(page, 'ofd:TextObject').flatMap(readTextObject);

async function readDocument(zip: Zip, path: string): Promise<FixedPage[]> {
  const document = await readPart(zip, path);
  const common = findChild(document, 'ofd:CommonData');
  const box = findByPath(common, 'ofd:PageArea', 'ofd:PhysicalBox');
  const templates = new Map(
    getChildren(common, 'ofd:TemplatePage').map(({ attributes }) => [
      attributes['ID'] ?? '',
      resolve(path, attributes['BaseLoc'] ?? ''),
    ]),
  );
  const pages: FixedPage[] = [];
  for (const { attributes } of getChildren(findChild(document, 'ofd:Pages'), 'ofd:Page')) {
    const page = await readPart(zip, resolve(path, attributes['BaseLoc'] ?? ''));
    const own = findByPath(page, 'ofd:Area', 'ofd:PhysicalBox') ?? box;
    const [, , width = 210, height = 297] = toNumbers(own && getText(own));
    const used = getChildren(page, 'ofd:Template').map(
      (template) => templates.get(template.attributes['TemplateID'] ?? '') ?? '',
    );
    const template: Fragment[] = [];
    for (const name of used) {
      for (const fragment of readFragments(await readPart(zip, name))) template.push(fragment);
    }
    const fragments = readFragments(page);
    const hasPicture = findAll(page, 'ofd:ImageObject').length > 0;
    pages.push({
      width: width * pointsPerMillimetre,
      height: height * pointsPerMillimetre,
      fragments,
      hasPicture,
      template,
    });
  }
  return pages;
}

/**
 * The texts of an OFD file at their places.
 * @returns why it cannot be read, in an editor's words
 */
export async function readOfd(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly FixedPage[] } | { readonly reason: string }> {
  const damaged = { reason: '内容不是 OFD，或者已经损坏' };
  try {
    const zip = openZip(bytes);
    const ofd = await readPart(zip, 'OFD.xml');
    const roots = findAll(ofd, 'ofd:DocRoot').map((root) =>
      resolve('OFD.xml', getText(root).trim()),
    );
    if (roots.length === 0) return damaged;
    const pages: FixedPage[] = [];
    for (const root of roots) pages.push(...(await readDocument(zip, root)));
    return pages.length > 0 ? { pages } : damaged;
  } catch (error) {
    if (error instanceof TooMuch) return { reason: '太长' };
    const isDamage =
      error instanceof BrokenXml || error instanceof RangeError || error instanceof TypeError;
    if (!isDamage) throw error;
    return damaged;
  }
}
