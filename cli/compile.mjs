/** Keeps build/js in step with our TypeScript: transpiles what changed and removes what is gone. Types are checked by `npm test`, not here. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDERS = ['generators', 'cli', 'conformance', 'scripts'];
const SKIPPED_FOLDERS = new Set(['programs', 'cases', 'vectors', 'node_modules']);

/** Returns how many files were written. Safe to run twice at the same time: each file is written whole. */
export async function compile(root) {
  const output = join(root, 'build/js');
  const stateFile = join(output, 'sources.json');
  const settings = [join(root, 'tsconfig.json'), fileURLToPath(import.meta.url)].map(stamp).join(' ');
  const before = readState(stateFile);
  const known = before.settings === settings ? before.files : {};
  const now = {};
  for (const folder of FOLDERS) listSources(root, folder, now);

  const changed = Object.keys(now).filter((path) => known[path] !== now[path] || !existsSync(outputPath(output, path)));
  const gone = Object.keys(before.files).filter((path) => now[path] === undefined);
  if (changed.length === 0 && gone.length === 0) return 0;

  const transpile = changed.some((path) => path.endsWith('.ts')) ? loadTranspiler(root) : undefined;
  for (const path of changed) {
    const text = readFileSync(join(root, path), 'utf8');
    writeWhole(outputPath(output, path), path.endsWith('.ts') ? transpile(text, path) : text);
  }
  for (const path of gone) rmSync(outputPath(output, path), { force: true });
  writeWhole(stateFile, JSON.stringify({ settings, files: now }));
  return changed.length;
}

function listSources(root, folder, found) {
  if (!existsSync(join(root, folder))) return;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) listSources(root, path, found);
    } else if (isSource(root, path)) {
      found[path] = stamp(join(root, path));
    }
  }
}

/** Plain JavaScript is copied where it has types, that is, where our TypeScript imports it. */
function isSource(root, path) {
  if (path.endsWith('.mjs')) return existsSync(join(root, path.replace(/\.mjs$/, '.d.mts')));
  return (path.endsWith('.ts') && !path.endsWith('.test.ts')) || path.endsWith('.json');
}

function stamp(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs}:${size}`;
}

function readState(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { settings: '', files: {} };
  }
}

function outputPath(output, path) {
  return join(output, path.replace(/\.ts$/, '.js'));
}

function loadTranspiler(root) {
  const ts = createRequire(join(root, 'package.json'))('typescript');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: ['none.ts'], include: [] }, ts.sys, root);
  return (text, path) => {
    const { outputText, diagnostics } = ts.transpileModule(text, {
      // A single file is not asked for its package.json, so NodeNext would fall back to CommonJS.
      compilerOptions: { ...options, incremental: false, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
      fileName: join(root, path),
      reportDiagnostics: true,
    });
    const [first] = diagnostics ?? [];
    if (first) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`);
    return outputText;
  };
}

function writeWhole(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
