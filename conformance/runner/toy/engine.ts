/** An engine of a few lines for the runner's own tests: it knows names of collections, and what each call carried. */
import { Metadata, Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from '@grpc/grpc-js';
import type { Wire } from '../tap/wire.js';

export interface ToyEngine {
  readonly address: string;
  readonly collections: Set<string>;
  /** What the last call carried. */
  readonly last: { metadata: Record<string, unknown>; deadline: number; cancelled: boolean };
  /** Milliseconds that each answer is held. */
  delay: number;
  readonly close: () => void;
}

const identity = (bytes: Buffer): Buffer => bytes;

export async function startToyEngine(wire: Wire): Promise<ToyEngine> {
  const collections = new Set<string>();
  const last: ToyEngine['last'] = { metadata: {}, deadline: 0, cancelled: false };
  const server = new Server();
  const toy = { delay: 0 };

  const answers: Readonly<Record<string, (name: string) => object>> = {
    Connect: () => ({ status: {}, identifier: 7 }),
    GetVersion: () => ({ status: {}, version: 'toy-1.0' }),
    ShowCollections: () => ({ status: {}, collection_names: [...collections] }),
    DescribeCollection: (name) => ({ status: collections.has(name) ? {} : { code: 100, reason: 'no such collection' } }),
    CreateCollection: (name) => {
      if (collections.has(name)) return { code: 1, reason: 'it stands already' };
      collections.add(name);
      return {};
    },
    DropCollection: (name) => {
      collections.delete(name);
      return {};
    },
  };
  for (const [rpc, answer] of Object.entries(answers)) {
    const method = wire.method(rpc);
    if (method === undefined) throw new Error(`the contract has no ${rpc}`);
    const handler = (call: ServerUnaryCall<Buffer, Buffer>, done: sendUnaryData<Buffer>): void => {
      last.metadata = call.metadata.getMap();
      last.deadline = Number(call.getDeadline());
      last.cancelled = false;
      call.on('cancelled', () => {
        last.cancelled = true;
      });
      const { collection_name: name } = method.request.decode(call.request) as unknown as { collection_name?: string };
      const initial = new Metadata();
      initial.set('served-by', 'toy');
      const trailer = new Metadata();
      trailer.set('cost', '3');
      setTimeout(() => {
        call.sendMetadata(initial);
        done(null, Buffer.from(method.response.encode(method.response.fromObject(answer(name ?? ''))).finish()), trailer);
      }, toy.delay);
    };
    server.register(method.path, handler, identity, identity, 'unary');
  }
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
  return Object.assign(toy, {
    address: `http://127.0.0.1:${port.toString()}`,
    collections,
    last,
    close: () => {
      server.forceShutdown();
    },
  });
}
