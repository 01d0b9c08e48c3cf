import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Peer } from './peers/peer.ts';
import { toEdit } from './own-subjects.ts';
import type { Subject } from './subject.ts';

/** A peer's ways of building its project: from nothing, and again after an edit. */
export function toPeerSubjects(peer: Peer, folder: string, eleventy?: string): Subject[] {
  const subject = {
    who: peer.name,
    command: peer.toCommand(folder, eleventy),
    output: path.join(folder, peer.output),
  };
  const removeMade = async (): Promise<void> => {
    for (const made of [peer.output, ...peer.caches]) {
      await rm(path.join(folder, made), { recursive: true, force: true });
    }
  };
  const edit = (run: number): Promise<void> =>
    appendFile(path.join(folder, peer.editedFile), toEdit(run));
  return [
    { ...subject, variant: 'pages', prepare: removeMade },
    { ...subject, variant: 'edited', prepare: edit },
  ];
}
