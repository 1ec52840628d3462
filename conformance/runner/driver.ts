/** A driver as a child process: JSON lines there and back, each with a deadline; one that crashes, hangs or prints garbage is replaced. */
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { start, unlessInterrupted } from '../../cli/group.mjs';
import type { Command } from '../../cli/toolchain.js';
import { isList, isMap, textOf, type Value, type ValueMap } from './value.js';

export type Answer =
  | { readonly kind: 'result'; readonly value: Value }
  | { readonly kind: 'error'; readonly error: ValueMap }
  | { readonly kind: 'broken'; readonly reason: string };

export interface Greeting {
  readonly driver: string;
  readonly package: string;
  readonly version: string;
  readonly methods: readonly string[];
}

export interface Request {
  readonly client?: string;
  readonly handle?: string;
  readonly method: string;
  readonly args: ValueMap;
}

export interface DriverLimits {
  /** Seconds until the greeting. */
  readonly greeting: number;
  /** Seconds for an answer where the call does not say more. */
  readonly answer: number;
  /** After so many failures to start in a row it is not started again. */
  readonly starts: number;
}

export const usualLimits: DriverLimits = { greeting: 60, answer: 90, starts: 3 };

/** A driver, or what stands between it and the runner. */
export type AnyDriver = Pick<Driver, 'name' | 'limits' | 'generation' | 'start' | 'alive' | 'request' | 'stop'>;

export class Driver {
  #process: DriverProcess | undefined;
  #failedStarts = 0;
  #lastFailure = '';

  constructor(
    readonly name: string,
    readonly command: Command,
    readonly limits: DriverLimits = usualLimits,
  ) {}

  /** Counts up with each start: who opened clients knows by it that they are gone. */
  generation = 0;

  /** The greeting of the running driver; starts one where none runs. A text says why none does. */
  async start(): Promise<Greeting | string> {
    if (this.#process?.reason !== undefined) this.#process = undefined;
    if (this.#process === undefined) {
      if (this.#failedStarts >= this.limits.starts) return `the driver does not start: ${this.#lastFailure}`;
      this.generation += 1;
      this.#process = new DriverProcess(this.command, this.limits.greeting);
    }
    const greeting = await this.#process.greeting;
    if (typeof greeting === 'string') {
      this.#failedStarts += 1;
      this.#lastFailure = greeting;
      this.#process = undefined;
    } else {
      this.#failedStarts = 0;
    }
    return greeting;
  }

  /** Whether the process that ran at that generation still does. */
  alive(generation: number): boolean {
    return generation === this.generation && this.#process !== undefined && this.#process.reason === undefined;
  }

  async request(request: Request, seconds: number = this.limits.answer): Promise<Answer> {
    const greeting = await this.start();
    if (typeof greeting === 'string') return { kind: 'broken', reason: greeting };
    if (
      request.handle === undefined &&
      !greeting.methods.includes(request.method) &&
      request.method !== 'connect' &&
      request.method !== 'close'
    ) {
      return { kind: 'broken', reason: `the driver offers no method ${request.method}` };
    }
    return this.#process?.request(request, seconds) ?? { kind: 'broken', reason: 'the driver ended' };
  }

  async stop(): Promise<void> {
    await this.#process?.stop();
    this.#process = undefined;
  }
}

class DriverProcess {
  readonly greeting: Promise<Greeting | string>;
  /** Why it is of no more use. */
  reason: string | undefined;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #ended: Promise<void>;
  #nextId = 1;
  #stderr = '';
  #greet: ((greeting: Greeting | string) => void) | undefined;

  constructor(command: Command, greetingSeconds: number) {
    this.greeting = new Promise((resolve) => {
      this.#greet = unlessInterrupted(resolve);
    });
    this.#child = start(command.file, command.args, { cwd: command.cwd, env: command.env, stdio: ['pipe', 'pipe', 'pipe'] });
    const timer = setTimeout(() => {
      this.#fail(`the driver did not greet within ${greetingSeconds.toString()} s`);
    }, greetingSeconds * 1000);
    void this.greeting.then(() => {
      clearTimeout(timer);
    });
    this.#ended = new Promise((resolve) => {
      this.#child.on('error', (error) => {
        this.#fail(`the driver did not start: ${error.message}`);
        resolve();
      });
      this.#child.on('exit', (code, signal) => {
        // Lines that it printed last may still be on their way.
        setTimeout(() => {
          this.#fail(`the driver ended (${signal ?? `exit code ${String(code)}`})`);
          resolve();
        }, 20);
      });
    });
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-4000);
    });
    if (this.#child.stdout)
      createInterface({ input: this.#child.stdout, crlfDelay: Infinity }).on('line', (line) => {
        this.#read(line);
      });
  }

  request(request: Request, seconds: number): Promise<Answer> {
    if (this.reason !== undefined) return Promise.resolve({ kind: 'broken', reason: this.reason });
    const id = this.#nextId++;
    return new Promise((settle) => {
      const resolve = unlessInterrupted(settle);
      const timer = setTimeout(() => {
        this.#fail(`the driver gave no answer to ${request.method} within ${seconds.toString()} s`);
      }, seconds * 1000);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.#child.stdin?.write(`${JSON.stringify({ id, ...request })}\n`);
    });
  }

  async stop(): Promise<void> {
    this.reason ??= 'the driver was stopped';
    this.#child.stdin?.end();
    const patience = setTimeout(() => {
      this.#kill();
    }, 3000);
    await this.#ended;
    clearTimeout(patience);
  }

  #read(line: string): void {
    if (this.reason !== undefined || line.trim() === '') return;
    const message = parse(line);
    if (message === undefined) {
      this.#fail(`the driver printed what is not of the protocol: ${line.slice(0, 200)}`);
    } else if (this.#greet !== undefined) {
      const greeting = greetingOf(message);
      if (typeof greeting === 'string') {
        this.#fail(greeting);
        return;
      }
      this.#greet(greeting);
      this.#greet = undefined;
    } else {
      this.#answer(message, line);
    }
  }

  #answer(message: ValueMap, line: string): void {
    const id = Number(message.id);
    const resolve = this.#waiting.get(id);
    const answer = answerOf(message);
    if (resolve === undefined || answer === undefined) {
      this.#fail(`the driver printed what answers no request: ${line.slice(0, 200)}`);
      return;
    }
    this.#waiting.delete(id);
    resolve(answer);
  }

  /** All who wait get the reason, and the process ends. */
  #fail(reason: string): void {
    if (this.reason !== undefined) return;
    const told = this.#stderr.trim();
    this.reason = told === '' ? reason : `${reason}; it said: ${told.slice(-1500)}`;
    this.#greet?.(this.reason);
    this.#greet = undefined;
    for (const resolve of this.#waiting.values()) resolve({ kind: 'broken', reason: this.reason });
    this.#waiting.clear();
    this.#kill();
  }

  /** With whatever it started itself. */
  #kill(): void {
    const { pid } = this.#child;
    if (pid === undefined || this.#child.exitCode !== null) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      this.#child.kill('SIGKILL');
    }
  }
}

function parse(line: string): ValueMap | undefined {
  try {
    const value = JSON.parse(line) as Value;
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function greetingOf(message: ValueMap): Greeting | string {
  const { driver, protocol, package: packageName, version, methods } = message;
  if (protocol !== 1) return `the driver greeted with protocol ${JSON.stringify(protocol)}, not 1`;
  if (!isList(methods)) return 'the greeting of the driver lists no methods';
  return { driver: textOf(driver), package: textOf(packageName), version: textOf(version), methods: methods.map(textOf) };
}

function answerOf(message: ValueMap): Answer | undefined {
  if (message.broken !== undefined) return { kind: 'broken', reason: `the driver says: ${textOf(message.broken)}` };
  if (isMap(message.error)) return { kind: 'error', error: message.error };
  return message.result === undefined ? undefined : { kind: 'result', value: message.result };
}
