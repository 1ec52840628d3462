/** Renders targets with two threads, each of which reads the spec and takes the next target that nobody took: that is faster than handing a Model over. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { targets } from '../generators/index.js';
import type { Model } from '../generators/model/model.js';
import type { OutputFile } from '../generators/target.js';
import { readFolder } from './files.js';
import { readModel } from './model.js';

export interface RenderedTarget {
  readonly name: string;
  readonly files: readonly OutputFile[];
}

/** What a thread gets: `taken` counts the targets that were begun. */
interface Job {
  readonly root: string;
  readonly names: readonly string[];
  readonly taken: Int32Array;
}

/** The targets in the order of `names`. */
export async function render(
  root: string,
  names: readonly string[],
): Promise<{ readonly model: Model; readonly rendered: readonly RenderedTarget[] }> {
  const job: Job = { root, names, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const beside = names.length > 1 && availableParallelism() > 1 ? renderBeside(job) : Promise.resolve([]);
  // A spec with problems is this thread's to tell.
  beside.catch(() => undefined);
  const model = await readModel(root);
  const rendered = [...(await renderNext(job, model)), ...(await beside)];
  return { model, rendered: rendered.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name)) };
}

async function renderNext({ root, names, taken }: Job, model: Model): Promise<readonly RenderedTarget[]> {
  const rendered: RenderedTarget[] = [];
  for (;;) {
    const name = names[Atomics.add(taken, 0, 1)];
    if (name === undefined) return rendered;
    const target = await targets.find((each) => each.name === name)?.load();
    if (target === undefined) throw new Error(`there is no target ${name}`);
    rendered.push({ name, files: [...target.render(model, readFolder(join(root, 'templates', name)))] });
  }
}

function renderBeside(job: Job): Promise<readonly RenderedTarget[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(fileURLToPath(import.meta.url), { workerData: job });
    thread.once('message', resolve).once('error', reject);
  });
}

if (!isMainThread && parentPort !== null) {
  const job = workerData as Job;
  parentPort.postMessage(await renderNext(job, await readModel(job.root)));
}
