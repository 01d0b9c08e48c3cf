import { describe, expect, test } from 'vitest';
import { findIndexFiles } from '../../../../../src/client/search/index/index-files.ts';

const firstWords = ['0', '34', '3450', '事', '的人', '规则', '题两'];

describe('files that may hold words with this beginning', () => {
  test.each([
    ['words on both sides of a border', ['规'], ['的人', '规则']],
    ['the first word of a file', ['规则'], []],
    ['a number between two files', ['345'], ['34', '3450']],
    ['a number with files of its own', ['3'], ['0', '34', '3450']],
    ['behind the last file', ['鿿'], ['题两']],
    ['in front of the first file', ['!'], []],
    ['several terms, each file once', ['34', '345'], ['34', '3450']],
    ['pairs stand in the index themselves', ['停车', '规划'], []],
  ])('%s', (_, terms, files) => {
    expect(findIndexFiles(terms, firstWords)).toEqual(files);
  });
});
