import { createIssue, type Issue } from '../../issues/issue.ts';
import { findNearest } from '../../issues/nearest.ts';
import { imageAddress, imageFolder, toImageName, type ImageUse } from '../../model/images.ts';
import type { Check } from '../check.ts';

function judgeUse({ file, row, source, alt }: ImageUse, known: ReadonlySet<string>): Issue[] {
  const place = { file, row, value: source };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(source)) return [createIssue('remote-image', place)];
  const issues = alt === '' ? [createIssue('missing-alt', place)] : [];
  const name = toImageName(source);
  if (name !== undefined && known.has(name)) return issues;
  const written = name ?? source.replace(/^.*\//, '');
  const nearest = findNearest(written, known);
  const address = nearest === '' ? '' : imageAddress + nearest;
  return [...issues, createIssue('unknown-image', place, { nearest: address })];
}

/** Pictures that documents show exist and have words; pictures that exist are shown. */
export const knownImages: Check = ({ images, imageUses, settings }) => {
  const known = new Set(images.map(({ name }) => name));
  const used = new Set(imageUses.map(({ source }) => toImageName(source)));
  // While samples are hidden, their pictures are not shown either.
  const unused = settings.showSamples
    ? images.filter(({ name, isUsable }) => isUsable && !used.has(name))
    : [];
  return [
    ...imageUses.flatMap((use) => judgeUse(use, known)),
    ...unused.map(({ name }) => createIssue('unused-image', { file: `${imageFolder}/${name}` })),
  ];
};
