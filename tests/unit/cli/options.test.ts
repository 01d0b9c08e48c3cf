import { describe, expect, test } from 'vitest';
import { parseOptions, UsageError } from '../../../src/cli/options.ts';
import { toSiteAddress } from '../../../src/cli/building/site-address.ts';

describe('--base', () => {
  test.each(['/', '', 'youlin', '/youlin/', '/a/b/', 'a/b', '/~x/y_z-1.2/'])('%j', (base) => {
    expect(parseOptions(['--base', base]).base).toBe(base);
  });

  const bad = [
    ...['//', '/a//b/', '//a/', '/./', '/../', '/a/../b/', '/.git/', '..'],
    ...[
      '/a b/',
      '/友邻/',
      '/a/?x=1',
      '/a/#x',
      '\\a\\',
      'https://x.example/a/',
      '/%2e%2e/',
      '/a"b/',
    ],
  ];
  test.each(bad)('%j is refused, with an example', (base) => {
    expect(() => parseOptions(['--base', base])).toThrow(UsageError);
    expect(() => parseOptions(['--base', base])).toThrow(/如 \/youlin\/.*不能是/);
  });
});

describe('--site', () => {
  const toAddress = (site: string, base = '/', settings?: string): string | undefined =>
    toSiteAddress(parseOptions(['--site', site, '--base', base]), settings);

  test.each([
    ['https://x.example', '/'],
    ['https://x.example/', '/a/b/'],
    ['HTTPS://X.example:443', '/'],
    ['https://x.example/a/b/', '/a/b/'],
    ['https://x.example/a/b', 'a/b'],
  ])('%j under %j', (site, base) => {
    expect(toAddress(site, base)).toBe('https://x.example');
  });

  test.each([
    ['x.example', '/', '完整网址'],
    ['//x.example', '/', '完整网址'],
    ['https:x.example', '/', '完整网址'],
    ['ftp://x.example', '/', '完整网址'],
    ['javascript:alert(1)', '/', '完整网址'],
    ['https://user:secret@x.example', '/', '只写到域名'],
    ['https://x.example/?a=b', '/', '只写到域名'],
    ['https://x.example/#top', '/', '只写到域名'],
    ['https://x.example/a/b/', '/', '路径用 --base /a/b/ 写'],
    ['https://x.example/a/', '/a/b/', '路径用 --base /a/ 写'],
  ])('%j under %j is refused: %s', (site, base, message) => {
    expect(() => toAddress(site, base)).toThrow(UsageError);
    expect(() => toAddress(site, base)).toThrow(message);
  });

  test('without it the settings speak, and are held to the same', () => {
    const options = parseOptions(['--base', '/a/']);
    expect(toSiteAddress(options, undefined)).toBe(undefined);
    expect(toSiteAddress(options, 'https://x.example/a/')).toBe('https://x.example');
    expect(() => toSiteAddress(options, 'https://x.example/b/')).toThrow('网站地址');
  });
});
