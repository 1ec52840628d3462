/** The conformance driver: a loop over JSON lines that calls the installed package's public methods. */
import { createInterface } from 'node:readline';
import { MilvusClient, MilvusError, PageIterator, type CallOptions } from '{{package}}';
import { builders, methods, parameters } from './dispatch.js';
import { milliseconds, request, told, type Json } from './values.js';

interface Request {
  readonly id: number;
  readonly client?: string;
  readonly handle?: string;
  readonly method: string;
  readonly args?: Readonly<Record<string, Json>>;
}

const clients = new Map<string, MilvusClient>();
/** What calls gave that later requests name. */
const held = new Map<string, PageIterator<unknown> | MilvusClient>();

function answer(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** What the driver itself cannot do, which is no answer of the client. */
class Broken extends Error {}

async function handle({ id, client = 'main', method, args = {}, handle: of }: Request): Promise<void> {
  try {
    const result = of === undefined ? await run(client, method, args) : await onHandle(of, method, args);
    answer({ id, result: result instanceof PageIterator || result instanceof MilvusClient ? hold(result) : told(result, true) });
  } catch (error) {
    answer({ id, ...failure(error) });
  }
}

function hold(given: PageIterator<unknown> | MilvusClient): object {
  const handle = `h${held.size + 1}`;
  held.set(handle, given);
  return { $handle: handle };
}

/** A method of a session, or of an iterator; the end of its pages is an empty one. */
async function onHandle(handle: string, method: string, args: Readonly<Record<string, Json>>): Promise<unknown> {
  const own = held.get(handle);
  if (own instanceof MilvusClient) return callOn(own, method, args);
  if (own === undefined || (method !== 'next' && method !== 'close')) throw new Broken(`there is no ${method} of ${handle}`);
  if (method === 'close') return own.close();
  const page = await own.next();
  return page.done === true ? [] : page.value;
}

async function run(name: string, method: string, args: Readonly<Record<string, Json>>): Promise<unknown> {
  if (method === 'connect') return connect(name, args);
  const build = builders[method];
  if (build !== undefined) return build(request(args, shapeOf(method)));
  const client = clients.get(name);
  if (client === undefined) throw new Broken(`there is no client ${name}`);
  return callOn(client, method, args);
}

async function callOn(client: MilvusClient, method: string, args: Readonly<Record<string, Json>>): Promise<unknown> {
  if (method === 'close') return client.close(request(args, shapeOf(method)) as never);
  const call = methods[method];
  if (call === undefined) throw new Broken(`there is no method ${method}`);
  const { timeout, db_name: dbName, client_request_id: clientRequestId, cancel_after: cancelAfter, ...own } = args;
  const options = present({ timeoutMs: milliseconds(timeout), dbName, clientRequestId, signal: signalOf(cancelAfter) });
  const isOwn = (key: string): boolean => shapeOf(method).names.includes(key);
  const kept = isOwn('db_name') && dbName !== undefined ? { ...own, db_name: dbName } : own;
  return call(client, request(kept, shapeOf(method)), options as CallOptions);
}

async function connect(name: string, args: Readonly<Record<string, Json>>): Promise<void> {
  const { cancel_after: cancelAfter, ...own } = args;
  const client = new MilvusClient(request(own, shapeOf('connect')) as ConstructorParameters<typeof MilvusClient>[0]);
  await client.connect(present({ signal: signalOf(cancelAfter) }));
  clients.set(name, client);
}

function shapeOf(method: string): NonNullable<(typeof parameters)[string]> {
  const shape = parameters[method];
  if (shape === undefined) throw new Broken(`there is no method ${method}`);
  return shape;
}

function signalOf(seconds: Json | undefined): AbortSignal | undefined {
  return typeof seconds === 'number' ? AbortSignal.timeout(seconds * 1000) : undefined;
}

function present(options: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null));
}

function failure(error: unknown): object {
  if (error instanceof MilvusError) {
    const { kind, method, parameter, code, message, attempts } = error;
    const name = error.name === error.constructor.name || error.name.endsWith('Error') ? undefined : error.name;
    return { error: { kind, method, parameter, code, name, message, attempts } };
  }
  if (error instanceof DOMException) return { error: { kind: 'cancelled', message: error.message } };
  return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

const { package: packageName, version } = { package: '{{package}}', version: '{{version}}' };
const names = [...Object.keys(methods), ...Object.keys(builders), 'close'].sort();
answer({ driver: 'typescript', protocol: 1, package: packageName, version, methods: names });

const input = createInterface({ input: process.stdin });
input.on('line', (line) => {
  if (line.trim() !== '') void handle(JSON.parse(line) as Request);
});
input.on('close', () => {
  void Promise.all(Array.from(clients.values(), (client) => client.close())).finally(() => process.exit(0));
});
