import type { Command } from '../../measuring/measure-process.ts';
import type { PeerContent } from './content.ts';

/** Another generator that builds the same content. */
export interface Peer {
  readonly name: string;
  /** What the report has to say about how it is used. */
  readonly way?: string;
  /** Pages beyond which it takes longer than anybody waits. */
  readonly most?: number;
  /**
   * Its version; undefined when it is not installed.
   * @param installed folder with `node_modules`, for a peer that comes from npm
   */
  readonly find: (installed: string | undefined) => string | undefined;
  /** Its project, file by file: path and text. */
  readonly toFiles: (content: PeerContent) => Iterable<readonly [string, string]>;
  /** Symbolic links in its project: path and target. */
  readonly links?: Readonly<Record<string, string>>;
  readonly toCommand: (folder: string, installed: string | undefined) => Command;
  /** Folder of the finished site within the project. */
  readonly output: string;
  /** What it keeps between builds. */
  readonly caches: readonly string[];
  /** The document that is edited to build again. */
  readonly editedFile: string;
}
