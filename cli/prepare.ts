/** Builds the packages of the languages that can work here, two at a time, and tells why the others cannot. */
import { relative } from 'node:path';
import { inPool } from './pool.js';
import { roomOf } from './room.js';
import type { Room, Toolchain } from './toolchain.js';
import { convertVectors } from './vectors.js';

export type Prepared =
  | { readonly toolchain: Toolchain; readonly state: 'built'; readonly artifact: string; readonly seconds: number }
  | { readonly toolchain: Toolchain; readonly state: 'missing'; readonly reason: string }
  | { readonly toolchain: Toolchain; readonly state: 'failed'; readonly reason: string };

export async function prepare(room: Room, toolchains: readonly Toolchain[]): Promise<readonly Prepared[]> {
  convertVectors(room.root);
  const results = await inPool(toolchains, 2, (toolchain) => prepareOne(room, toolchain));
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

async function prepareOne(room: Room, toolchain: Toolchain): Promise<Prepared> {
  const missing = await toolchain.missing();
  if (missing !== undefined) {
    room.log(`${toolchain.language}: not here: ${missing}`);
    return { toolchain, state: 'missing', reason: missing };
  }
  const started = performance.now();
  const own = roomOf(room, toolchain);
  try {
    const artifact = await toolchain.build(own);
    const seconds = (performance.now() - started) / 1000;
    own.log(`built ${relative(room.root, artifact)} (${seconds.toFixed(1)} s)`);
    return { toolchain, state: 'built', artifact, seconds };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    own.log(`the build failed: ${reason}`);
    return { toolchain, state: 'failed', reason };
  }
}
