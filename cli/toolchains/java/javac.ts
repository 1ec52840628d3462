/** Compiles Java sources as strictly as it goes: for the oldest Java that the client runs on, every warning an error. */
import { run } from './run.js';

export async function javac(classPath: readonly string[], into: string, files: readonly string[]): Promise<void> {
  // The client goes on reading what the API has deprecated, and the driver giving it.
  const warnings = '-Xlint:all,-deprecation,-removal';
  const flags = ['--release', '11', '-encoding', 'UTF-8', warnings, '-Werror', '-proc:none'];
  await run('nice', ['javac', ...flags, '-cp', classPath.join(':'), '-d', into, ...files]);
}
