/** Installs the Go programs that building and checking need, each pinned, into build/go/bin. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../../execute.js';
import type { Room } from '../../toolchain.js';
import { goEnvironment, run } from './run.js';

const tools = {
  'protoc-gen-go': 'google.golang.org/protobuf/cmd/protoc-gen-go@v1.36.12',
  /** 2026.2.2 in its own counting. */
  staticcheck: 'honnef.co/go/tools/cmd/staticcheck@v0.8.2',
} as const;

export async function tool(room: Room, name: keyof typeof tools): Promise<string> {
  const bin = join(room.build, 'go/bin');
  const file = join(bin, process.platform === 'win32' ? `${name}.exe` : name);
  const stamp = join(bin, `${name}.version`);
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === tools[name]) return file;
  mkdirSync(bin, { recursive: true });
  room.log(`installing ${name}`);
  await must(
    `go install ${tools[name]}`,
    run('go', ['install', tools[name]], bin, { ...(await goEnvironment(room)), GOBIN: bin, GOFLAGS: '-modcacherw' }),
  );
  writeFileSync(stamp, tools[name]);
  return file;
}
