/** The clients of one case on one driver: opened by their first call, closed at the end, whatever happened. */
import type { Answer, AnyDriver } from './driver.js';
import type { ValueMap } from './value.js';

export class Clients {
  readonly #driver: AnyDriver;
  readonly #prefix: string;
  readonly #address: string;
  /** Client to the way that it was opened; its answer is shared by concurrent first calls. */
  readonly #opened = new Map<string, { readonly generation: number; readonly answer: Promise<Answer> }>();

  readonly #reopens: boolean;

  /** `prefix` keeps the clients of cases that share a driver apart. With `reopens`, a client is opened anew in a driver that was replaced. */
  constructor(driver: AnyDriver, prefix: string, address: string, reopens = false) {
    this.#driver = driver;
    this.#prefix = prefix;
    this.#address = address;
    this.#reopens = reopens;
  }

  /** Calls on a client, which is opened first where it is not. */
  async call(client: string, method: string, args: ValueMap, seconds: number): Promise<Answer> {
    if (method === 'connect') return this.#connect(client, args, seconds);
    const known = this.#opened.get(client);
    const opened =
      known !== undefined && (!this.#reopens || this.#driver.alive(known.generation))
        ? known.answer
        : this.#connect(client, { uri: this.#address }, seconds);
    const answer = await opened;
    if (answer.kind !== 'result') return answer;
    return this.#driver.request({ client: this.#prefix + client, method, args }, seconds);
  }

  /** Calls on what a call gave: an iterator, a task. It lives in the driver, whichever client made it. */
  callHandle(handle: string, method: string, args: ValueMap, seconds: number): Promise<Answer> {
    return this.#driver.request({ handle, method, args }, seconds);
  }

  async closeAll(): Promise<void> {
    const open = [...this.#opened];
    this.#opened.clear();
    await Promise.all(
      open.map(async ([client, { generation, answer }]) => {
        if ((await answer).kind !== 'result' || !this.#driver.alive(generation)) return;
        await this.#driver.request({ client: this.#prefix + client, method: 'close', args: {} }, 15);
      }),
    );
  }

  #connect(client: string, args: ValueMap, seconds: number): Promise<Answer> {
    const started = this.#driver.start();
    const { generation } = this.#driver;
    const answer = started.then((greeting): Answer | Promise<Answer> =>
      typeof greeting === 'string'
        ? { kind: 'broken', reason: greeting }
        : this.#driver.request({ client: this.#prefix + client, method: 'connect', args }, seconds),
    );
    this.#opened.set(client, { generation, answer });
    return answer;
  }
}
