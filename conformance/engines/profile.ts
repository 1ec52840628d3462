/** Reads what an engine has and lacks from `engines/<kind>.yaml`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EngineProfile } from '../runner/gate.js';

export function readProfile(root: string, kind: string): EngineProfile {
  const { version, lacks } = parse(readFileSync(join(root, 'conformance/engines', `${kind}.yaml`), 'utf8')) as {
    version: string;
    lacks: string[];
  };
  return { kind, version, lacks };
}
