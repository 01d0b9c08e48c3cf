// Plain JavaScript, so that an old Node can still say what it needs.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `需要 Node 22.18 或更新的版本，现在是 ${process.versions.node}。\n` +
      'Linux 和 Windows（64 位）上 `npm ci` 会自动装好，请用 npm run 启动；其他电脑请先安装 Node 24。',
  );
  process.exit(2);
}
const commands = [
  'start',
  'build',
  'check',
  'dev',
  'import',
  'templates',
  'seal',
  'server-config',
  'docs',
  'lock',
  'bench',
  'release',
  'verify',
  'publish',
  'desk',
  'demo',
];
const [command, ...args] = process.argv.slice(2);
if (!commands.includes(command)) {
  console.error(`用法：npm run <${commands.join('|')}>`);
  process.exit(2);
}
// Half of what a short command takes is translating the same TypeScript every time.
const { enableCompileCache } = await import('node:module');
const { fileURLToPath } = await import('node:url');
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/youlin', import.meta.url)));
// What stands above the commands has a floor of its own.
const own = { bench: '../bench/run-benches.ts', desk: '../desk/server/run-desk.ts' };
const { run } = await import(own[command] ?? `./${command}.ts`);
process.exitCode = await run(args);
