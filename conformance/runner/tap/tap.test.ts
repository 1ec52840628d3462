import { readFileSync } from 'node:fs';
import { Client, credentials, Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '../case.js';
import { startToyEngine, type ToyEngine } from '../toy/engine.js';
import { contract } from '../toy/subject.js';
import { certificates, type Certificates } from './certificates.js';
import { openEngineChannel, openTap, type Tap } from './tap.js';
import { tlsCredentials } from './tls.js';
import { encodeAnswer, openWire } from './wire.js';

const wire = openWire(contract);
const identity = (bytes: Buffer): Buffer => bytes;
let engine: ToyEngine;
let channel: Client;
let tap: Tap;
let client: Client;

beforeAll(async () => {
  engine = await startToyEngine(wire);
  channel = openEngineChannel(engine.address.replace('http://', ''));
});
afterAll(() => {
  channel.close();
  engine.close();
});
beforeEach(async () => {
  engine.delay = 0;
  tap = await openTap(wire, channel);
  client = new Client(tap.address.replace('http://', ''), credentials.createInsecure(), {
    'grpc.use_local_subchannel_pool': 1,
    'grpc.max_receive_message_length': -1,
  });
});
afterEach(async () => {
  client.close();
  await tap.close();
});

interface Answered {
  error: ServiceError | null;
  value: Record<string, unknown>;
  initial: Metadata | undefined;
  trailer: Metadata | undefined;
}

function call(
  rpc: string,
  request: object = {},
  options: { seconds?: number; metadata?: Metadata; cancelAfter?: number } = {},
): Promise<Answered> {
  const method = wire.method(rpc);
  if (method === undefined) throw new Error(rpc);
  const bytes = Buffer.from(method.request.encode(method.request.fromObject(request)).finish());
  return new Promise((resolve) => {
    const answered: Answered = { error: null, value: {}, initial: undefined, trailer: undefined };
    const deadline = Date.now() + (options.seconds ?? 5) * 1000;
    const sent = client.makeUnaryRequest(
      method.path,
      identity,
      identity,
      bytes,
      options.metadata ?? new Metadata(),
      { deadline },
      (error, value) => {
        answered.error = error;
        if (value !== undefined) answered.value = method.response.toObject(method.response.decode(value), { longs: String });
      },
    );
    sent.on('metadata', (initial) => {
      answered.initial = initial;
    });
    sent.on('status', ({ metadata }) => {
      answered.trailer = metadata;
      setImmediate(() => {
        resolve(answered);
      });
    });
    if (options.cancelAfter !== undefined)
      setTimeout(() => {
        sent.cancel();
      }, options.cancelAfter);
  });
}

const fail = (faults: readonly Partial<Extract<Fault, { kind: 'rpc' }>>[]): void => {
  tap.setFaults(
    tap,
    faults.map((each) => ({
      kind: 'rpc',
      rpc: undefined,
      status: undefined,
      message: 'so it is',
      sent: false,
      answer: undefined,
      delay: 0,
      times: 1,
      ...each,
    })),
  );
};

describe('what passes through', () => {
  it('request, answer, metadata of both ways and trailers', async () => {
    engine.collections.add('seen');
    const metadata = new Metadata();
    metadata.set('client-request-id', 'abc');
    const { error, value, initial, trailer } = await call('ShowCollections', {}, { metadata });
    expect(error).toBeNull();
    expect(value).toMatchObject({ collection_names: ['seen'] });
    expect(engine.last.metadata).toMatchObject({ 'client-request-id': 'abc' });
    expect(initial?.get('served-by')).toEqual(['toy']);
    expect(trailer?.get('cost')).toEqual(['3']);
  });

  it('the deadline', async () => {
    await call('GetVersion', {}, { seconds: 3 });
    const left = engine.last.deadline - Date.now();
    expect(left).toBeGreaterThan(1500);
    expect(left).toBeLessThanOrEqual(3000);
  });

  it('cancellation', async () => {
    engine.delay = 600;
    const { error } = await call('GetVersion', {}, { cancelAfter: 100 });
    expect(error?.code).toBe(status.CANCELLED);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(engine.last.cancelled).toBe(true);
  });

  it('requests of many megabytes', async () => {
    const { error } = await call('DescribeCollection', { collection_name: 'x'.repeat(8 * 1024 * 1024) }, { seconds: 20 });
    expect(error === null || error.code === status.RESOURCE_EXHAUSTED).toBe(true);
    expect(tap.calls[0]?.bytes).toBeGreaterThan(8 * 1024 * 1024);
    expect(tap.calls[0]?.request()).toBeUndefined();
  });
});

it('calls are counted and their requests can be read', async () => {
  await call('DescribeCollection', { collection_name: 'a', collectionID: '9007199254740993' });
  await call('CreateCollection', {
    collection_name: 'b',
    consistency_level: 2,
    schema: wireBytes('schema.CollectionSchema', { name: 'b', fields: [{ name: 'id', data_type: 'Int64', is_primary_key: true }] }),
  });
  expect(tap.calls.map(({ rpc, status: ended }) => [rpc, ended])).toEqual([
    ['DescribeCollection', 'ok'],
    ['CreateCollection', 'ok'],
  ]);
  expect(tap.calls[0]?.request()).toEqual({ collection_name: 'a', collectionID: { $int: '9007199254740993' } });
  expect(tap.calls[1]?.request()).toEqual({
    collection_name: 'b',
    consistency_level: 'Bounded',
    schema: { name: 'b', fields: [{ name: 'id', data_type: 'Int64', is_primary_key: true }] },
  });
});

function wireBytes(message: string, value: object): Uint8Array {
  const type = wire.method('CreateCollection')?.request.root.lookupType(`milvus.proto.${message}`);
  return type?.encode(type.fromObject(value)).finish() ?? new Uint8Array();
}

describe('faults', () => {
  it('a status instead of an answer, as often as told, the engine asked nothing', async () => {
    fail([{ rpc: 'CreateCollection', status: 'unavailable' }]);
    expect((await call('CreateCollection', { collection_name: 'faulty' })).error).toMatchObject({
      code: status.UNAVAILABLE,
      details: 'so it is',
    });
    expect(engine.collections.has('faulty')).toBe(false);
    expect((await call('CreateCollection', { collection_name: 'faulty' })).error).toBeNull();
  });

  it('a status after the engine did what was asked', async () => {
    fail([{ rpc: 'CreateCollection', status: 'unavailable', sent: true }]);
    expect((await call('CreateCollection', { collection_name: 'done' })).error?.code).toBe(status.UNAVAILABLE);
    expect(engine.collections.has('done')).toBe(true);
  });

  it('an answer of its own', async () => {
    fail([{ rpc: 'ShowCollections', answer: { status: { code: 8, reason: 'slow down' } } }]);
    expect((await call('ShowCollections')).value).toMatchObject({ status: { code: 8, reason: 'slow down' } });
  });

  it('nothing any more once the tap is closed, though an answer was held back', async () => {
    fail([{ rpc: 'GetVersion', delay: 0.3 }]);
    const forwarded = vi.spyOn(channel, 'makeUnaryRequest');
    const answered = call('GetVersion');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await tap.close();
    await answered;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(forwarded).not.toHaveBeenCalled();
    forwarded.mockRestore();
  });
  it('a delay before the engine’s own answer', async () => {
    fail([{ rpc: 'GetVersion', delay: 0.3 }]);
    const begun = performance.now();
    expect((await call('GetVersion')).value).toMatchObject({ version: 'toy-1.0' });
    expect(performance.now() - begun).toBeGreaterThan(280);
  });

  it('end with who set them', async () => {
    fail([{ status: 'internal', times: Infinity }]);
    tap.clearFaults(tap);
    expect((await call('GetVersion')).error).toBeNull();
  });
});

describe('connections', () => {
  const connection = (kind: 'cut' | 'half' | 'silent' | 'slow' | 'refuse'): void => {
    tap.setFaults(tap, [{ kind: 'connection', connection: kind }]);
  };

  it('cut: the call is lost, the next one finds a new connection', async () => {
    await call('GetVersion');
    connection('cut');
    expect((await call('GetVersion')).error?.code).toBe(status.UNAVAILABLE);
    expect((await call('GetVersion')).error).toBeNull();
    expect(tap.calls.map(({ status: ended }) => ended)).toEqual(['ok', 'lost', 'ok']);
  });

  it('half: the engine did what was asked and the answer never arrives whole', async () => {
    await call('GetVersion');
    connection('half');
    expect((await call('CreateCollection', { collection_name: 'halved' })).error).not.toBeNull();
    expect(engine.collections.has('halved')).toBe(true);
  });

  it('silent: only the deadline ends the call; afterwards the connection goes on', async () => {
    await call('GetVersion');
    connection('silent');
    expect((await call('GetVersion', {}, { seconds: 0.5 })).error?.code).toBe(status.DEADLINE_EXCEEDED);
    tap.clearFaults(tap);
    expect((await call('GetVersion')).error).toBeNull();
  });

  it('slow: a thousand bytes a second', async () => {
    await call('GetVersion');
    for (let at = 0; at < 20; at++) engine.collections.add(`a_rather_long_name_of_a_collection_${at.toString()}`);
    connection('slow');
    const begun = performance.now();
    expect((await call('ShowCollections')).error).toBeNull();
    expect(performance.now() - begun).toBeGreaterThan(400);
  });

  it('refuse: new connections are closed', async () => {
    connection('refuse');
    expect((await call('GetVersion', {}, { seconds: 2 })).error?.code).toBe(status.UNAVAILABLE);
  });
});

describe('TLS', () => {
  let files: Certificates;
  beforeAll(async () => {
    files = await certificates();
  }, 60_000);
  const read = (file: keyof Certificates): Buffer => readFileSync(files[file]);
  const reach = async (mode: 'one_way' | 'mutual', own: ReturnType<typeof credentials.createSsl>): Promise<ServiceError | null> => {
    const secure = await openTap(wire, channel, await tlsCredentials(mode));
    client.close();
    client = new Client(secure.address.replace('https://', ''), own, { 'grpc.use_local_subchannel_pool': 1 });
    try {
      return (await call('GetVersion', {}, { seconds: 5 })).error;
    } finally {
      await secure.close();
    }
  };

  it('is spoken to those who trust the authority, and to nobody else', async () => {
    expect(await reach('one_way', credentials.createSsl(read('ca')))).toBeNull();
    expect((await reach('one_way', credentials.createSsl(read('other_ca'))))?.code).toBe(status.UNAVAILABLE);
    expect((await reach('one_way', credentials.createInsecure()))?.code).toBe(status.UNAVAILABLE);
  });

  it('of both sides is spoken to those alone who show a certificate', async () => {
    expect(await reach('mutual', credentials.createSsl(read('ca'), read('client_key'), read('client')))).toBeNull();
    expect((await reach('mutual', credentials.createSsl(read('ca'))))?.code).toBe(status.UNAVAILABLE);
  });
});

it('an answer is encoded as its own message', () => {
  const method = wire.method('GetLoadingProgress');
  if (method === undefined) throw new Error('no GetLoadingProgress');
  expect(
    method.response.toObject(method.response.decode(encodeAnswer(method, { status: {}, progress: { $int: '40' } })), { longs: Number }),
  ).toMatchObject({ progress: 40 });
});
