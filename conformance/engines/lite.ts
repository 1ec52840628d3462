/** The engine `lite`: Milvus Lite out of the project's own Python environment, its data under build/engine. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { atInterrupt } from '../../cli/group.mjs';
import { askVersion } from './health.js';
import { endGroup, freePort, launch, type EngineProcess } from './process.js';

const startSeconds = 60;
/** Milvus Lite 3.2.2 fails inserts that run beside each other (defects/lite_concurrent_inserts.py). More workers are no faster: Python runs one at a time. */
const oneWorker = '1';

export interface LiteEngine {
  readonly pid: number;
  /** What it stores; to be removed when it has ended. */
  readonly data: string;
  readonly address: string;
  readonly version: string;
}

interface Starting {
  readonly port: string;
  readonly data: string;
  readonly logFile: string;
  readonly log: (line: string) => void;
}

/** On a free port where none is `wanted`. */
export async function startLite(root: string, log: (line: string) => void, wanted?: number): Promise<LiteEngine> {
  const program = join(root, 'build/venv/bin/milvus-lite');
  if (!existsSync(program)) throw new Error('build/venv has no milvus-lite: run `npm start` once, which installs it');
  const folder = join(root, 'build/engine');
  const port = (await freePort(wanted)).toString();
  const data = join(folder, `lite-${port}`);
  const logFile = join(data, 'output.log');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  const engine = launch(
    program,
    ['server', '--data-dir', join(data, 'data'), '--host', '127.0.0.1', '--port', port, '--max-workers', oneWorker],
    logFile,
  );
  // Until it answers nobody else knows of it.
  const forget = atInterrupt(() => endGroup(engine.pid));
  try {
    return await ready(engine, { port, data, logFile, log });
  } finally {
    forget();
  }
}

/** Waits for its first answer. */
async function ready(engine: EngineProcess, { port, data, logFile, log }: Starting): Promise<LiteEngine> {
  const address = `127.0.0.1:${port}`;
  const begun = performance.now();
  while (performance.now() - begun < startSeconds * 1000) {
    const ended = engine.ended();
    if (ended !== undefined) throw new Error(`milvus-lite ended at once (${ended}): ${readFileSync(logFile, 'utf8').trim().slice(-1500)}`);
    const version = await askVersion(address, 1);
    if (version !== undefined) {
      log(`engine: lite ${version} on ${address}, ready after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      return { pid: engine.pid, data, address: `http://${address}`, version };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await endGroup(engine.pid);
  throw new Error(`milvus-lite did not answer within ${startSeconds.toString()} s; its output is in ${logFile}`);
}
