/** The faults in force: which one hits the next call. */
import type { Fault, RpcFault } from '../case.js';

export class Faults {
  readonly #active: { readonly fault: RpcFault; left: number; readonly scope: object }[] = [];

  /** `scope` is who set them; they end together. */
  set(scope: object, faults: readonly Fault[]): void {
    for (const fault of faults) if (fault.kind === 'rpc') this.#active.push({ fault, left: fault.times, scope });
  }

  clear(scope: object): void {
    for (let at = this.#active.length - 1; at >= 0; at--) if (this.#active[at]?.scope === scope) this.#active.splice(at, 1);
  }

  /** The fault of this call, used up once: those of a step before those of its case, each in the order that they stand in. */
  take(rpc: string): RpcFault | undefined {
    const fitting = this.#active.filter(({ fault, left }) => left > 0 && (fault.rpc === undefined || fault.rpc === rpc));
    const found = fitting.find(({ scope }) => scope === fitting.at(-1)?.scope);
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.fault;
  }
}
