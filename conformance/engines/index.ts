/** Starts, stops and finds engines; a state file under build/engine tells later commands which one runs. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atInterrupt } from '../../cli/group.mjs';
import type { ConformanceEngine } from '../runner/run.js';
import { askVersion } from './health.js';
import { startLite } from './lite.js';
import { commandLine, endGroup, killGroup } from './process.js';
import { readProfile } from './profile.js';

export { findEngine } from './found.js';

export const engineKinds = ['lite'] as const;
export type EngineKind = (typeof engineKinds)[number];

export interface RunningEngine extends ConformanceEngine {
  readonly kind: EngineKind;
  readonly pid: number;
}

/** An engine of one run's own, which no state file tells of. */
export interface OwnEngine extends RunningEngine {
  readonly stop: () => Promise<void>;
}

interface State {
  readonly kind: EngineKind;
  readonly pid: number;
  readonly data: string;
  readonly address: string;
  readonly version: string;
}

/** Starts one for the caller alone, so that runs beside each other do not share one. */
export async function openEngine(root: string, kind: EngineKind, log: (line: string) => void): Promise<OwnEngine> {
  const state: State = { kind, ...(await startLite(root, log)) };
  const drop = async (): Promise<void> => {
    if (isOurs(state)) await killGroup(state.pid);
    rmSync(state.data, { recursive: true, force: true });
  };
  const forget = atInterrupt(drop);
  const stop = async (): Promise<void> => {
    await drop();
    forget();
  };
  return { ...describe(root, state), stop };
}

/** Starts one, or gives the one that runs already. */
export async function startEngine(root: string, kind: EngineKind, log: (line: string) => void, port?: number): Promise<RunningEngine> {
  const running = await engineStatus(root);
  if (running !== undefined) return running;
  mkdirSync(join(root, 'build/engine'), { recursive: true });
  const state: State = { kind, ...(await startLite(root, log, port)) };
  writeFileSync(stateFile(root), `${JSON.stringify(state)}\n`);
  return describe(root, state);
}

/** Gives what was stopped, or undefined where nothing ran. */
export async function stopEngine(root: string): Promise<RunningEngine | undefined> {
  const state = readState(root);
  if (state === undefined) return undefined;
  await end(state);
  rmSync(stateFile(root), { force: true });
  return describe(root, state);
}

async function end(state: State): Promise<void> {
  if (isOurs(state)) await endGroup(state.pid);
  rmSync(state.data, { recursive: true, force: true });
}

/** The engine that runs and answers, or undefined. */
export async function engineStatus(root: string): Promise<RunningEngine | undefined> {
  const state = readState(root);
  if (state === undefined || !isOurs(state)) return undefined;
  const version = await askVersion(state.address.replace('http://', ''), 5);
  return version === undefined ? undefined : describe(root, state);
}

const describe = (root: string, state: State): RunningEngine => ({ ...state, profile: readProfile(root, state.kind) });

const stateFile = (root: string): string => join(root, 'build/engine/state.json');

/** A pid may have been given to someone else since. */
const isOurs = ({ pid }: State): boolean => commandLine(pid)?.includes('milvus-lite') ?? false;

function readState(root: string): State | undefined {
  if (!existsSync(stateFile(root))) return undefined;
  try {
    return JSON.parse(readFileSync(stateFile(root), 'utf8')) as State;
  } catch {
    return undefined;
  }
}
