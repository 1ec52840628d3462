/** A client that gets other arguments than it was given, or gives other results than it got: an honest driver, altered on the way. */
import type { Answer, AnyDriver, Request } from '../runner/driver.js';
import type { Value, ValueMap } from '../runner/value.js';

/** What one fault does to the calls of a client. */
export interface Alteration {
  readonly args?: (method: string, args: ValueMap) => ValueMap;
  readonly result?: (method: string, result: Value) => Value;
}

export function altered(driver: AnyDriver, { args = (_, given) => given, result = (_, given) => given }: Alteration): AnyDriver {
  const alter = async (request: Request, seconds?: number): Promise<Answer> => {
    if (request.handle !== undefined) return driver.request(request, seconds);
    const answer = await driver.request({ ...request, args: args(request.method, request.args) }, seconds);
    return answer.kind === 'result' ? { kind: 'result', value: result(request.method, answer.value) } : answer;
  };
  return {
    name: driver.name,
    limits: driver.limits,
    get generation() {
      return driver.generation;
    },
    start: () => driver.start(),
    alive: (generation) => driver.alive(generation),
    request: alter,
    stop: () => driver.stop(),
  };
}
