import { hashedFolders, immutable } from './caching.ts';
import { mediaTypes } from './media-types.ts';
import { toSecurityHeaders, type ServerSettings } from './security-headers.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function renderHeaders(settings: ServerSettings): string {
  const lines = Object.entries(toSecurityHeaders(settings)).flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${escapeXml(value)}" />`,
  ]);
  return lines.join('\n');
}

// IIS refuses a second entry for an extension that the machine knows already.
const renderTypes = (): string =>
  Object.entries(mediaTypes)
    .flatMap(([name, type]) => [
      `      <remove fileExtension=".${name}" />`,
      `      <mimeMap fileExtension=".${name}" mimeType="${escapeXml(type)}" />`,
    ])
    .join('\n');

const renderHashedFolder = (folder: string): string => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" cacheControlCustom="${immutable}" />
      </staticContent>
    </system.webServer>
  </location>`;

/** `web.config` for IIS, to be put beside the home page. */
export function renderIisConfig(settings: ServerSettings): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 由 npm run server-config 生成。放在网站文件夹里，和 index.html 在一起（网址 ${settings.base}）。 -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${renderHeaders(settings)}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${renderTypes()}
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" subStatusCode="-1" prefixLanguageFilePath="" path="404.html" responseMode="File" />
    </httpErrors>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
        <denyUrlSequences>
          <add sequence="/." />
        </denyUrlSequences>
      </requestFiltering>
    </security>
  </system.webServer>
${hashedFolders.map(renderHashedFolder).join('\n')}
</configuration>
`;
}
