import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PeerContent } from './content.ts';
import type { Peer } from './peer.ts';

/** Writes a peer's project into a new folder. */
export async function writeProject(
  folder: string,
  peer: Peer,
  content: PeerContent,
): Promise<void> {
  const made = new Set<string>();
  for (const [file, text] of peer.toFiles(content)) {
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(target, text);
  }
  for (const [link, target] of Object.entries(peer.links ?? {})) {
    await symlink(target, path.join(folder, link));
  }
}
