// Loaded before a command: another day and hour, another umask, 7 processors, and folders that
// list their files backwards.
import files from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { isMainThread } from 'node:worker_threads';

const shift = (123 * 24 + 5) * 3_600_000;
const RealDate = Date;
globalThis.Date = class Date extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() + shift] : args));
  }

  static now() {
    return RealDate.now() + shift;
  }
};

if (isMainThread) process.umask(0o077);

const [processor] = os.cpus();
os.cpus = () => Array.from({ length: 7 }, () => processor);
os.availableParallelism = () => 7;

const reverse = (names) => (Array.isArray(names) ? [...names].reverse() : names);
const { readdir, readdirSync } = files;
const { readdir: readdirLater } = files.promises;
files.readdirSync = (...args) => reverse(readdirSync(...args));
files.promises.readdir = async (...args) => reverse(await readdirLater(...args));
files.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, names) => done(error, reverse(names)));
};
syncBuiltinESMExports();
