/** An engine that runs already: its kind and what it lacks are known by the version that it tells. */
import type { ConformanceEngine } from '../runner/run.js';
import { askVersion } from './health.js';
import { readProfile } from './profile.js';

const answerSeconds = 10;

/** Undefined where nothing answers. `uri` is `http://host:port`, with or without a path. */
export async function findEngine(root: string, uri: string): Promise<ConformanceEngine | undefined> {
  const { host } = new URL(uri.includes('://') ? uri : `http://${uri}`);
  const version = await askVersion(host, answerSeconds);
  if (version === undefined) return undefined;
  const release = /(\d+)\.(\d+)/.exec(version);
  const profile = version.startsWith('milvus_lite') ? readProfile(root, 'lite') : { kind: 'uri', version: release?.[0] ?? '', lacks: [] };
  return { profile, version, address: `http://${host}` };
}
