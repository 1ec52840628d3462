/** Installs the Go programs that building and checking need, each pinned, into build/go/bin. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../../execute.js';
import type { Room } from '../../toolchain.js';
import { goEnvironment, newerGoEnvironment, run } from './run.js';

const tools = {
  'protoc-gen-go': { path: 'google.golang.org/protobuf/cmd/protoc-gen-go@v1.36.12', environment: goEnvironment },
  /** 2026.2.2 in its own counting. */
  staticcheck: { path: 'honnef.co/go/tools/cmd/staticcheck@v0.8.2', environment: newerGoEnvironment },
  /** Of the CI recipe's workflow. */
  actionlint: { path: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.7', environment: goEnvironment },
} as const;

export async function tool(room: Room, name: keyof typeof tools): Promise<string> {
  const bin = join(room.build, 'go/bin');
  const file = join(bin, process.platform === 'win32' ? `${name}.exe` : name);
  const stamp = join(bin, `${name}.version`);
  const { path, environment } = tools[name];
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === path) return file;
  mkdirSync(bin, { recursive: true });
  room.log(`installing ${name}`);
  const env = { ...(await environment(room, name)), GOBIN: bin, GOFLAGS: '-modcacherw' };
  await must(`go install ${path}`, run('go', ['install', path], bin, env));
  writeFileSync(stamp, path);
  return file;
}
