/** The clients under test, from the built packages: how each target's driver starts, or why it does not run. */
import type { ConformanceTarget } from '../conformance/runner/target.js';
import { inPool } from './pool.js';
import type { Prepared } from './prepare.js';
import { roomOf } from './room.js';
import { sizeOf } from './size.js';
import type { Room, Toolchain, Versions } from './toolchain.js';

/** A target whose package or driver could not be made is not run, and that is a failure; a missing toolchain is none. */
export interface PreparedTarget {
  readonly target: ConformanceTarget;
  readonly failed: boolean;
}

/** In the order of `prepared`; each driver is installed into a project of its own, two languages at a time. */
export async function conformanceTargets(
  room: Room,
  prepared: readonly Prepared[],
  wanted: (target: string) => boolean,
  versions?: Versions,
): Promise<readonly PreparedTarget[]> {
  const results = await inPool(prepared, 2, async (each) => {
    const made: PreparedTarget[] = [];
    const own = roomOf(room, each.toolchain);
    for (const name of each.toolchain.targets.filter(wanted)) made.push(await targetOf(own, each, name, versions));
    return made;
  });
  return results.flatMap((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

async function targetOf(room: Room, prepared: Prepared, name: string, versions: Versions | undefined): Promise<PreparedTarget> {
  const { toolchain } = prepared;
  if (prepared.state === 'missing') return { target: { name, notRun: prepared.reason }, failed: false };
  if (prepared.state === 'failed') return { target: { name, notRun: `its build failed: ${firstLine(prepared.reason)}` }, failed: true };
  try {
    const command = await toolchain.driver(room, name, versions);
    const size = sizeOf(room.root, toolchain.language, prepared.artifact);
    return { target: { name, command, size, programs: programsOf(room, toolchain, name, versions) }, failed: false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    room.log(`${name}: the driver could not be installed: ${reason}`);
    return { target: { name, notRun: `its driver could not be installed: ${firstLine(reason)}` }, failed: true };
  }
}

function programsOf(room: Room, toolchain: Toolchain, target: string, versions: Versions | undefined) {
  return {
    file: toolchain.programFile(target),
    command: (program: string, source: string) => toolchain.program(room, target, { name: program, source }, versions),
  };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
