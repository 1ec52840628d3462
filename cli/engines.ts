/** An engine for the time of one piece of work; by a signal it ends as well. */
import type { EngineKind, OwnEngine } from '../conformance/engines/index.js';

export async function withEngine<T>(
  { root, kind, log }: { readonly root: string; readonly kind: EngineKind; readonly log: (line: string) => void },
  use: (engine: OwnEngine) => Promise<T>,
): Promise<T> {
  const { openEngine } = await import('../conformance/engines/index.js');
  const engine = await openEngine(root, kind, log);
  try {
    return await use(engine);
  } finally {
    await engine.stop();
  }
}
