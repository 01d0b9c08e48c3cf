import { hashedFolders, immutable, revalidate } from './caching.ts';
import { mediaTypes } from './media-types.ts';
import { toSecurityHeaders, type ServerSettings } from './security-headers.ts';

/** Settings of nginx besides. */
export interface NginxSettings extends ServerSettings {
  /** Where the built site lies on the server: absolute, forward slashes. */
  readonly folder: string;
  /** Whether nginx has the module for brotli, which is not part of it; without it the line is an error. */
  readonly hasBrotli?: boolean;
}

const indent = (lines: readonly string[]): string => lines.map((line) => `    ${line}`).join('\n');
const escapePattern = (text: string): string => text.replaceAll(/[.~-]/g, String.raw`\$&`);

/**
 * All add_header of a block stand together: a single one in an inner location would drop
 * every header of the outer one, so inner locations set the variable instead.
 */
function renderHeaders(settings: ServerSettings): string[] {
  const headers = { ...toSecurityHeaders(settings), 'Cache-Control': '$youlin_cache' };
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}

/** `/a/b` without its last slash; a site at `/` has no such address. */
function renderMissingSlash(settings: NginxSettings): string {
  if (settings.base === '/') return '';
  return `
location = ${settings.base.slice(0, -1)} {
    absolute_redirect off;
    server_tokens off;
${indent(renderHeaders(settings))}
    return 301 ${settings.base}$is_args$args;
}
`;
}

/** What goes into a `server` block with one `include`; touches nothing outside the base. */
export function renderNginxSite(settings: NginxSettings): string {
  const { base, folder } = settings;
  const start = `^${escapePattern(base)}`;
  const hashed = hashedFolders.map((name) => `${name}/`).join('|');
  const types = Object.entries(mediaTypes).map(([name, type]) => `    "${type}" ${name};`);
  return `# 由 npm run server-config 生成。放进 server { } 里：include /etc/nginx/youlin.conf;
# 只管 ${base} 下面的网址；网址、路径变了就重新生成，不要手改。

# 文件名里带指纹的文件另设，其余的每次都向服务器核对。
set $youlin_cache "${revalidate}";
${renderMissingSlash(settings)}
location ^~ ${base} {
    alias "${folder.replace(/\/*$/, '/')}";
    index index.html;
    autoindex off;
    absolute_redirect off;
    server_tokens off;

    # 外层怎么设都一样：发布、退回之后马上是新的一份，浏览器存的旧文件不会当作没变。
    open_file_cache off;
    etag on;
    if_modified_since exact;

    # 构建时已经压缩好（.gz、.br）；装了 brotli 模块的，生成时加上 --brotli。
    gzip_static on;
    gzip_vary on;${settings.hasBrotli ? '\n    brotli_static on;' : ''}

    charset off;
    default_type application/octet-stream;
    types {
${indent(types)}
    }

    # 里层的 location 不能再写 add_header，否则这里的全部失效。
${indent(renderHeaders(settings))}

    error_page 404 ${base}404.html;
    error_page 403 =404 ${base}404.html;

    if ($request_method !~ "^(?:GET|HEAD)$") {
        return 405;
    }
    location ~ "${start}(?:.*/)?\\." {
        return 404;
    }
    location ~ "${start}(?:${hashed})" {
        set $youlin_cache "${immutable}";
    }
}
`;
}

/** A whole main file for trying the other one out on this machine, without any right. */
export function renderNginxTrial(base: string): string {
  return `# 在本机试用（不需要管理员权限）：nginx -p 本文件夹 -c nginx.conf
# 然后打开 http://127.0.0.1:8080${base}
daemon off;
pid nginx.pid;
error_log stderr;
events {}
http {
    access_log off;
    server_tokens off;
    client_body_temp_path temp-body;
    proxy_temp_path temp-proxy;
    fastcgi_temp_path temp-fastcgi;
    uwsgi_temp_path temp-uwsgi;
    scgi_temp_path temp-scgi;
    server {
        listen 127.0.0.1:8080;
        include youlin.conf;
    }
}
`;
}
