/** What a call sends again, how long it waits, and how it ends, against a server in this process. */
import { Server, ServerCredentials, status, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import { afterEach, describe, expect, it } from 'vitest';
import type { DescribeCollectionResponse, Status } from '../wire/received.js';
import type { AllocTimestampRequest } from '../wire/sent.js';
import type { Call } from './call.js';
import type { CallOptions } from './call_options.js';
import { Client, type Settings } from './client.js';
import { CallTimeoutError, ServerError, TransportError, type InvalidArgumentError } from './errors.js';
import type { Rpc } from './rpc.js';
import { encode } from './wire_codec.js';

const backoff = { tries: 4, first: 1, times: 2, cap: 4, jitter: 0 };
const settings: Settings = {
  timeouts: { connect: 1000, call: 1000, callWithWaits: 2000 },
  retry: {
    read: { ...backoff, transport: ['unavailable'], errors: ['slow_down'] },
    repeatable: { ...backoff, transport: ['unavailable'], errors: ['slow_down'] },
    once: { ...backoff, transport: ['not_sent'], errors: ['slow_down'] },
  },
  namedErrors: { slow_down: [{ code: 8 }], unsupported: [{ status: 'unimplemented' }] },
  inSession: [],
};

/** Any answer that is a Status. */
const rpc: Rpc<AllocTimestampRequest, Status> = {
  name: 'Do',
  path: '/test/Do',
  request: 'milvus.proto.milvus.AllocTimestampRequest',
  response: 'milvus.proto.common.Status',
  status: (answer) => answer,
};

class TestClient extends Client {
  readonly #address: string;
  readonly #version: string | undefined;

  constructor(address: string, version?: string) {
    super(settings, { uri: `http://${address}` });
    this.#address = address;
    this.#version = version;
  }

  run(how: 'read' | 'once', options?: CallOptions): Promise<Status> {
    return this.begin('do_it', {}, options, [])[how](rpc, {});
  }

  wait(options?: CallOptions): Promise<Status> {
    const call = this.begin('do_it', {}, options, []);
    const every = { first: 1, times: 1.5, cap: 5, stall: 20 };
    return call.poll({
      rpc,
      request: {},
      retry: settings.retry.read,
      every,
      until: (answer) => answer.reason === 'done',
      watch: (answer) => answer.reason,
    });
  }

  /** Calls `inner` as a part of itself. */
  async outer(options?: CallOptions): Promise<Status> {
    const call = this.begin('outer', {}, options, []);
    await call.read(rpc, {});
    return this.inner(call.rest());
  }

  async inner(options?: CallOptions): Promise<Status> {
    const call = this.begin('inner', {}, options, []);
    call.since('2.5', 'inner');
    return call.read(rpc, {});
  }

  /** Something that a server may lack, in a call that looks a schema up before it sends anything. */
  gated(note: (call: Call) => void, method = 'do_it'): Promise<Status> {
    const call = this.begin(method, {}, undefined, []);
    note(call);
    return call.withSchema({ collection: 'c', refreshOn: [] }, () => call.read(rpc, {}));
  }

  end(): void {
    this.setState({ closed: true });
  }

  protected override open(): Promise<void> {
    this.setState({
      serverVersion: this.#version,
      transport: {},
      address: { uri: `http://${this.#address}`, target: this.#address, secure: false, database: undefined, authorization: undefined },
    });
    return Promise.resolve();
  }

  protected override metadata(): Record<string, string | undefined> {
    return { authorization: 'secret' };
  }

  protected override async lookUp(call: Call): Promise<DescribeCollectionResponse> {
    await call.read(rpc, {});
    return {
      collection_name: 'c',
      aliases: [],
      schema: null,
      update_timestamp: 1,
      collectionID: 1,
    } as unknown as DescribeCollectionResponse;
  }
}

type Answer = { readonly code?: number; readonly reason?: string } | { readonly fail: status } | 'garbage' | 'never';

const servers: Server[] = [];

/** Gives one answer after the other, the last one for ever. */
async function serve(
  ...answers: readonly Answer[]
): Promise<{ readonly client: TestClient; readonly address: string; readonly seen: { readonly bytes: Buffer[]; cancelled: number } }> {
  const seen = { bytes: [] as Buffer[], cancelled: 0 };
  const server = new Server();
  const handle = (call: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>): void => {
    seen.bytes.push(call.request);
    const next = answers[Math.min(seen.bytes.length, answers.length) - 1] ?? {};
    call.on('cancelled', () => (seen.cancelled += 1));
    if (next === 'never') return;
    if (next === 'garbage') answer(null, Buffer.of(255, 255));
    else if ('fail' in next) answer({ code: next.fail, details: 'as told' });
    else answer(null, encode<Answer & object, Status>({ ...rpc, request: rpc.response, sent: next }, next));
  };
  const same = (bytes: Buffer): Buffer => bytes;
  server.addService(
    {
      Do: {
        path: rpc.path,
        requestStream: false,
        responseStream: false,
        requestSerialize: same,
        requestDeserialize: same,
        responseSerialize: same,
        responseDeserialize: same,
      },
    },
    { Do: handle },
  );
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(error);
    });
  });
  servers.push(server);
  return { client: new TestClient(`127.0.0.1:${port}`), address: `127.0.0.1:${port}`, seen };
}

afterEach(() => {
  for (const server of servers.splice(0)) server.forceShutdown();
});

async function failed(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a call', () => {
  it('sends a read again when the server was unavailable, the same bytes', async () => {
    const { client, seen } = await serve({ fail: status.UNAVAILABLE }, { fail: status.UNAVAILABLE }, { reason: 'ok' });
    expect((await client.run('read')).reason).toBe('ok');
    expect(seen.bytes).toHaveLength(3);
    expect(seen.bytes[1]).toEqual(seen.bytes[0]);
  });

  it('sends a write once when the server may have acted', async () => {
    const { client, seen } = await serve({ fail: status.UNAVAILABLE });
    const error = await failed(client.run('once'));
    expect(error).toBeInstanceOf(TransportError);
    expect((error as TransportError).message).toBe('do_it: as told (unavailable)');
    expect(seen.bytes).toHaveLength(1);
  });

  it('sends a write again when the server asks for it', async () => {
    const { client, seen } = await serve({ code: 8, reason: 'later' }, {});
    await client.run('once');
    expect(seen.bytes).toHaveLength(2);
  });

  it('tells how often it tried', async () => {
    const { client } = await serve({ code: 8, reason: 'later' });
    const error = (await failed(client.run('read'))) as ServerError;
    expect([error.message, error.name, error.attempts]).toEqual(['do_it: later (code 8, slow_down)', 'slow_down', 4]);
  });

  it('that the server does not know is unsupported', async () => {
    const { client } = await serve({ fail: status.UNIMPLEMENTED });
    const error = (await failed(client.run('read'))) as ServerError;
    expect([error.kind, error.name, error.code]).toEqual(['server', 'unsupported', undefined]);
  });

  it('ends with its budget', async () => {
    const { client } = await serve('never');
    const started = performance.now();
    const error = await failed(client.run('read', { timeoutMs: 100 }));
    expect(error).toBeInstanceOf(CallTimeoutError);
    expect((error as Error).message).toBe('do_it: timed out after 0.1 s (budget 0.1 s, 1 attempt)');
    expect(performance.now() - started).toBeLessThan(900);
  });

  it('rejects with the reason of its signal, and the server is told', async () => {
    const { client, seen } = await serve('never');
    const stop = new AbortController();
    const reason = new Error('enough');
    const work = failed(client.run('read', { signal: stop.signal }));
    setTimeout(() => {
      stop.abort(reason);
    }, 50);
    expect(await work).toBe(reason);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen.cancelled).toBe(1);
  });

  it('under way ends with the client, and later ones are refused', async () => {
    const { client } = await serve('never');
    const work = failed(client.run('read'));
    setTimeout(() => {
      client.end();
    }, 50);
    expect(((await work) as Error).message).toBe('do_it: the client is closed');
    expect(((await failed(client.run('read'))) as Error).message).toBe('do_it: the client is closed');
  });

  it.each([
    ['client_request_id', { clientRequestId: 'größe' }],
    ['db_name', { dbName: 'a\nb' }],
  ])('refuses a %s that cannot travel with a request', async (parameter, options) => {
    const { client, seen } = await serve({});
    const error = (await failed((async () => client.run('read', options))())) as InvalidArgumentError;
    expect([error.kind, error.parameter]).toEqual(['invalid_argument', parameter]);
    expect(error.message).toBe(`do_it: ${parameter} must be visible ASCII text, not ${JSON.stringify(Object.values(options)[0])}`);
    expect(seen.bytes).toHaveLength(0);
  });

  it('refuses options that it does not know', async () => {
    const { client } = await serve({});
    const error = await failed((async () => client.run('read', { timeotMs: 1 } as CallOptions))());
    expect((error as Error).message).toBe('do_it: unknown parameter timeotMs; did you mean timeoutMs?');
  });
});

describe('a nested call', () => {
  it('fails as the call that it is a part of, after the attempts of the request that failed', async () => {
    const { client } = await serve({}, { code: 5, reason: 'no' });
    const error = (await failed(client.outer())) as ServerError;
    expect([error.message, error.method, error.attempts]).toEqual(['outer: no (code 5)', 'outer', 1]);
  });

  it('ends with the budget of the call that it is a part of', async () => {
    const { client } = await serve({}, 'never');
    const error = (await failed(client.outer({ timeoutMs: 200 }))) as CallTimeoutError;
    expect(error.message).toBe('outer: timed out after 0.2 s (budget 0.2 s, 1 attempt)');
  });

  it('is cancelled with it', async () => {
    const { client } = await serve({}, 'never');
    const stop = AbortSignal.timeout(100);
    expect(await failed(client.outer({ signal: stop }))).toBe(stop.reason);
  });

  it('has its own gate', async () => {
    const { address } = await serve({});
    const error = (await failed(new TestClient(address, 'v2.4.1').outer())) as ServerError;
    expect([error.message, error.method]).toEqual(['outer: inner needs Milvus 2.5, the server is v2.4.1 (unsupported)', 'outer']);
  });

  it('is a call of its own with the same options', async () => {
    const { client } = await serve({ code: 5, reason: 'no' });
    const options = { timeoutMs: 500 };
    await failed(client.outer(options));
    expect(((await failed(client.inner(options))) as Error).message).toBe('inner: no (code 5)');
  });
});

describe('what a server lacks', () => {
  it.each([
    { version: 'v2.2.9', gate: 'since', bound: '2.3.4', what: 'do_it', problem: 'do_it needs Milvus 2.3.4, the server is v2.2.9' },
    { version: '2.6.4', gate: 'until', bound: '2.5', what: 'do_it', problem: 'do_it ended with Milvus 2.5, the server is 2.6.4' },
    { version: '2.3.4', gate: 'since', bound: '2.5', what: 'shards', problem: 'shards needs Milvus 2.5, the server is 2.3.4' },
  ] as const)('$problem: refused before anything is sent', async ({ version, gate, bound, what, problem }) => {
    const { address, seen } = await serve({});
    const work = new TestClient(address, version).gated((call) => {
      call[gate](bound, what, false);
    });
    const error = (await failed(work)) as ServerError;
    expect([error.kind, error.name, error.code]).toEqual(['server', 'unsupported', undefined]);
    expect(error.message).toBe(`do_it: ${problem} (unsupported)`);
    expect(seen.bytes).toHaveLength(0);
  });

  it.each(['v2.3.4', '2.3.4-lite', '2.4', 'milvus_lite-3.2.2', ''])('%s has it, or counts by its own', async (version) => {
    const { address, seen } = await serve({});
    await new TestClient(address, version).gated((call) => {
      call.since('2.3.4', 'do_it');
      call.until('2.4', 'do_it');
      call.since('9.9', 'shards', undefined);
    });
    expect(seen.bytes).toHaveLength(2);
  });
});

describe('an answer', () => {
  it('that is no message of its kind is a failure of the transport', async () => {
    const { client } = await serve('garbage');
    const error = (await failed(client.run('once'))) as TransportError;
    expect([error.kind, error.message]).toEqual(['transport', 'do_it: the answer is no Status (internal)']);
  });

  it('that several calls waited for is told by each as its own', async () => {
    const { client } = await serve({ code: 5, reason: 'no' });
    const errors = await Promise.all(['one', 'two'].map((method) => failed(client.gated(() => undefined, method))));
    expect(errors.map((error) => (error as ServerError).message)).toEqual(['one: no (code 5)', 'two: no (code 5)']);
    expect(errors.map((error) => (error as ServerError).code)).toEqual([5, 5]);
  });
});

describe('a wait', () => {
  it('ends when the state is reached', async () => {
    const { client, seen } = await serve({ reason: 'a' }, { reason: 'b' }, { reason: 'done' });
    await client.wait();
    expect(seen.bytes).toHaveLength(3);
  });

  it('ends when nothing changes any more, and says how far it was', async () => {
    const { client } = await serve({ reason: '40' });
    const error = await failed(client.wait());
    expect((error as Error).message).toBe('do_it: no progress for 0.02 s (budget 1 s, awaited Do, at 40)');
  });
});
