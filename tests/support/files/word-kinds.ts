import { expect, describe, test } from 'vitest';
import { readDocx } from '../../../src/sources/office/docx.ts';
import { makeShaped, type WordParts } from './word-shapes.ts';

/** One document in the shape of a program, and what has to come of it. */
export interface Shape extends WordParts {
  readonly body: string;
  /** The Markdown. */
  readonly text: string;
  /** Codes of what is named. */
  readonly codes?: readonly string[];
}

/** One kind of trouble, in the shapes of two programs. */
export interface Kind {
  readonly wps: Shape;
  readonly libreOffice: Shape;
}

async function read(bytes: Uint8Array): Promise<{ text: string; codes: string[] }> {
  const { document, issues } = await readDocx(bytes, '文件.docx');
  const codes = [...issues, ...(document?.issues ?? [])].map(({ code }) => code);
  return { text: document?.markdown ?? '', codes };
}

/** Reads every kind in both shapes. */
export function testKinds(kinds: Readonly<Record<string, Kind>>): void {
  describe.each(Object.entries(kinds))('%s', (_name, kind) => {
    test.each(['wps', 'libreOffice'] as const)('as %s writes it', async (program) => {
      const { body, text, codes = [], ...parts } = kind[program];
      const found = await read(makeShaped(program, body, parts));
      expect(found).toEqual({ text, codes });
    });
  });
}
