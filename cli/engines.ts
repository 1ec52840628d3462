/** An engine for the time of one piece of work: ended with it, and by a signal as well. */
import type { EngineKind, OwnEngine } from '../conformance/engines/index.js';

export async function withEngine<T>(
  { root, kind, log }: { readonly root: string; readonly kind: EngineKind; readonly log: (line: string) => void },
  use: (engine: OwnEngine) => Promise<T>,
): Promise<T> {
  const { openEngine } = await import('../conformance/engines/index.js');
  const engine = await openEngine(root, kind, log);
  // It runs in a process group of its own, which no signal of the terminal reaches.
  const interrupted = (signal: NodeJS.Signals): void => {
    void engine.stop().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await use(engine);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await engine.stop();
  }
}
