import { describe, expect, test } from 'vitest';
import { renderIisConfig } from '../../../src/queries/server/iis-config.ts';
import { renderNginxSite, renderNginxTrial } from '../../../src/queries/server/nginx-config.ts';
import { toSecurityHeaders } from '../../../src/queries/server/security-headers.ts';

const folder = '/srv/youlin';

describe('headers', () => {
  const policy = toSecurityHeaders()['Content-Security-Policy'] ?? '';

  test('the policy allows nothing inline, no data: and no other origin', () => {
    expect(policy.split('; ')[0]).toBe("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("worker-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|\*|https?:/);
  });

  test('a host of map tiles is allowed for pictures only', () => {
    const tileHost = 'https://t0.example.gov.cn';
    const withTiles = toSecurityHeaders({ tileHost })['Content-Security-Policy'] ?? '';
    const other = withTiles.split('; ').filter((directive) => !policy.includes(directive));
    expect(other).toEqual([`img-src 'self' data: ${tileHost}`]);
  });

  test('only the site itself may ask where the reader is', () => {
    expect(toSecurityHeaders()['Permissions-Policy']).toMatch(/^geolocation=\(self\), /);
  });

  test('HSTS only where the site is not plain http, and never for neighbouring hosts', () => {
    const name = 'Strict-Transport-Security';
    expect(toSecurityHeaders({ site: 'http://www.example.gov.cn' })).not.toHaveProperty(name);
    expect(toSecurityHeaders({ site: 'https://www.example.gov.cn' })[name]).toBe(
      'max-age=31536000',
    );
    expect(toSecurityHeaders()).toHaveProperty(name);
  });
});

describe('nginx', () => {
  test('no inner location adds a header of its own', () => {
    const text = renderNginxSite({ base: '/a/b/', folder });
    const inner = text.slice(text.lastIndexOf('add_header'));
    expect(inner.match(/^ {4}location /gm)).toHaveLength(2);
    expect(text.match(/^add_header/gm)).toBeNull();
    expect(text.match(/^ {8,}add_header/gm)).toBeNull();
  });

  test('under / there is no address without a slash to lead on', () => {
    const text = renderNginxSite({ base: '/', folder });
    expect(text).not.toContain('location =');
    expect(text).toContain('location ^~ / {');
    expect(text).toContain('error_page 404 /404.html;');
  });

  test('dots of a base are dots', () => {
    const text = renderNginxSite({ base: '/v1.0/', folder: '/srv/you lin/' });
    expect(text).toContain(String.raw`location ~ "^/v1\.0/(?:.*/)?\."`);
    expect(text).toContain('alias "/srv/you lin/";');
  });

  test('brotli only where the server is said to have it', () => {
    expect(renderNginxSite({ base: '/', folder })).not.toContain('brotli_static');
    const text = renderNginxSite({ base: '/', folder, hasBrotli: true });
    expect(text).toMatch(/^ {4}brotli_static on;$/m);
  });

  test('braces are in pairs, and the trial file includes the other', () => {
    for (const text of [renderNginxSite({ base: '/a/b/', folder }), renderNginxTrial('/a/b/')]) {
      expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
    }
    expect(renderNginxTrial('/')).toContain('include youlin.conf;');
  });
});

test('IIS sends the same headers', () => {
  const settings = { base: '/a/b/', site: 'https://www.example.gov.cn' };
  const text = renderIisConfig(settings);
  for (const [name, value] of Object.entries(toSecurityHeaders(settings))) {
    expect(text).toContain(`<add name="${name}" value="${value}" />`);
  }
});
