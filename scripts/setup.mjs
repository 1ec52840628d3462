/**
 * What a fresh clone needs before anything of ours can run: the npm packages, the compiled JavaScript, the embedded engine's Python
 * environment. Each part is left alone when it is complete and mended when it is not. Needs nothing installed but Node and Python.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../cli/group.mjs';
import { say } from '../cli/progress.mjs';
import { findPython } from '../cli/python.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** The engine, and the wheel that the wire descriptors are read from; milvus-lite needs it and does not say so. */
const PYTHON_PACKAGES = ['milvus-lite==3.2.2', 'pymilvus==3.0.2'];

export class SetupError extends Error {}

export async function setUp() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) throw new SetupError(`Node ${process.versions.node} is too old: Node 20 or later is needed`);
  mkdirSync(join(root, 'build'), { recursive: true });
  // Both are waited for, so that a failure of one leaves nothing of the other half done.
  const parts = await Promise.allSettled([installPackages().then(compileSources), makeEnvironment()]);
  const failed = parts.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

async function installPackages() {
  const marker = join(root, 'node_modules/.lockstep');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (contentOf(marker) === wanted) return;
  if (alreadyInstalled()) {
    writeFileSync(marker, wanted);
    return;
  }
  say('npm packages: installing');
  // Interrupted, npm takes back what it did, for a quarter of a minute; the next run begins anew in any case.
  const options = { cwd: root, quiet: true, patience: 2 };
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (code !== 0) throw new SetupError('`npm ci` failed; its output is above');
  writeFileSync(marker, wanted);
  say('npm packages: installed');
}

/** Whether someone ran `npm ci` by hand for this lock file. */
function alreadyInstalled() {
  const installed = contentOf(join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined) return false;
  const have = JSON.parse(installed).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(
    ([path, { version, optional, dev, peer }]) => path === '' || optional || have[path]?.version === version || (peer && !dev),
  );
}

async function compileSources() {
  const { compile } = await import('../cli/compile.mjs');
  const written = await compile(root);
  if (written > 0) say(`TypeScript: ${written} files compiled`);
}

async function makeEnvironment() {
  const folder = join(root, 'build/venv');
  const marker = join(folder, 'complete');
  // The path belongs to it: the scripts of a moved environment start the old one.
  const wanted = [folder, ...PYTHON_PACKAGES].join('\n');
  if (contentOf(marker) === wanted) return;
  const python = join(folder, 'bin/python');
  if (!works(python) || !samePlace(folder)) {
    rmSync(folder, { recursive: true, force: true });
    const found = findPython();
    if (found.python === undefined) throw new SetupError(`the embedded engine cannot be installed: ${found.reason}`);
    say('embedded engine: making its Python environment');
    const code = await run(found.python, ['-m', 'venv', folder], { cwd: root, quiet: true });
    if (code !== 0) {
      rmSync(folder, { recursive: true, force: true });
      throw new SetupError("Python's venv module does not work; on Debian and Ubuntu: apt-get install python3-venv");
    }
  }
  say(`embedded engine: installing ${PYTHON_PACKAGES.join(' and ')} (about 150 MB)`);
  await pip(python, ['install', ...PYTHON_PACKAGES]);
  const broken = brokenPackages(python);
  if (broken.length > 0) await pip(python, ['install', '--force-reinstall', '--no-deps', ...broken]);
  writeFileSync(marker, wanted);
  say('embedded engine: installed');
}

async function pip(python, args) {
  const code = await run(python, ['-m', 'pip', '--quiet', '--disable-pip-version-check', ...args], { cwd: root, quiet: true });
  if (code !== 0) throw new SetupError('pip could not install the embedded engine; its output is above. The next run goes on from here');
}

/** Packages of which an interrupted run left only a part; pip takes them for installed. */
function brokenPackages(python) {
  const program = `
import importlib.metadata as metadata
for package in metadata.distributions():
    files = [file for file in package.files or [] if file.suffix != ".pyc"]
    if not files or not all(file.locate().exists() for file in files):
        print(f"{package.metadata['Name']}=={package.version}")
`;
  return spawnSync(python, ['-c', program], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line !== '');
}

function works(python) {
  return existsSync(python) && spawnSync(python, ['-m', 'pip', '--version'], { stdio: 'ignore' }).status === 0;
}

function samePlace(folder) {
  const script = contentOf(join(folder, 'bin/pip'));
  return script === undefined || script.includes(join(folder, 'bin/python'));
}

function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(setUp);

/** Runs one script's work; a problem of the set-up is one line. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
