/** How long `lockstep generate` takes as a whole process: with everything to render, with nothing to do, and for a spec of many methods. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles } from '../cli/files.js';
import { root } from '../cli/root.js';

interface Measured {
  readonly name: string;
  /** Seconds of wall time, of each run. */
  readonly runs: readonly number[];
}

const runs = 5;
const runsOfMany = 2;
const manyMethods = 1300;
const limits = { cold: 1.5, unchanged: 0.4, times: 10 };

process.exitCode = main();

function main(): number {
  const cold = measure('cold: all targets, nothing remembered of the last run', root, forget);
  const unchanged = measure('unchanged', root, () => undefined);
  const project = makeManyMethods();
  const many = measure(`cold, a spec of ${manyMethods} methods`, project, forget, runsOfMany);
  for (const { name, runs: seconds } of [cold, unchanged, many]) {
    const sorted = [...seconds].sort((a, b) => a - b).map((each) => each.toFixed(2));
    process.stdout.write(`${name.padEnd(60)} median ${medianOf(seconds).toFixed(2)} s   (${sorted.join(', ')})\n`);
  }
  const times = medianOf(many.runs) / medianOf(cold.runs);
  process.stdout.write(`${manyMethods} methods take ${times.toFixed(1)} times as long\n`);
  const kept = medianOf(cold.runs) < limits.cold && medianOf(unchanged.runs) < limits.unchanged && times < limits.times;
  process.stdout.write(`${kept ? 'within' : 'NOT within'} the limits: ${limits.cold} s, ${limits.unchanged} s, ${limits.times} times\n`);
  return kept ? 0 : 1;
}

/** One run beforehand, which is not counted, compiles what has to be. */
function measure(name: string, project: string, before: (project: string) => void, counted = runs): Measured {
  const seconds: number[] = [];
  for (let run = 0; run <= counted; run++) {
    before(project);
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'cli/lockstep.mjs'), 'generate'], {
      env: { ...process.env, LOCKSTEP_PROJECT: project },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`generate failed: ${stderr}`);
    if (run > 0) seconds.push((performance.now() - started) / 1000);
  }
  return { name, runs: seconds };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** What tells an unchanged run; compiled schemas stay, they are made once for a schema. */
function forget(project: string): void {
  rmSync(join(project, 'build/generate.json'), { force: true });
}

/** A project whose spec has copies of our methods under other names. */
function makeManyMethods(): string {
  const project = join(root, 'build/bench');
  rmSync(join(project, 'spec'), { recursive: true, force: true });
  cpSync(join(root, 'spec'), join(project, 'spec'), { recursive: true });
  for (const name of ['templates', 'node_modules', 'package.json', 'package-lock.json', 'build/js', 'build/venv']) link(name, project);
  const methods = listFiles(join(root, 'spec/methods')).map((path) => ({
    path,
    text: readFileSync(join(root, 'spec/methods', path), 'utf8'),
  }));
  // Builders and the constructor are one of a kind.
  const copied = methods.filter(({ text }) => !/^kind: /m.test(text));
  for (let made = methods.length, round = 1; made < manyMethods; round++) {
    for (const { path, text } of copied.slice(0, manyMethods - made)) {
      const copy = join(project, 'spec/methods', `${dirname(path)}_${round}`, `${basename(path, '.yaml')}_${round}.yaml`);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, text.replace(/^also: .*\n/m, ''));
      made += 1;
    }
  }
  return project;
}

function link(name: string, project: string): void {
  const at = join(project, name);
  mkdirSync(dirname(at), { recursive: true });
  if (!existsSync(at)) symlinkSync(join(root, name), at);
}
