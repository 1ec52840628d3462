/** Stands between one case's clients and the engine: passes gRPC calls through as bytes, counts and records them, and lets faults happen. */
import {
  Client,
  credentials,
  type Metadata,
  Server,
  ServerCredentials,
  status as grpcStatus,
  type ServerUnaryCall,
  type ServiceError,
  type StatusObject,
  type sendUnaryData,
} from '@grpc/grpc-js';
import type { Fault, RpcFault } from '../case.js';
import type { Value, ValueMap } from '../value.js';
import { Faults } from './faults.js';
import { openRelay } from './relay.js';
import { decodeRequest, encodeAnswer, type Wire, type WireMethod } from './wire.js';

export interface RecordedCall {
  readonly rpc: string;
  /** Milliseconds since the tap was opened. */
  readonly at: number;
  readonly bytes: number;
  readonly metadata: ValueMap;
  /** `ok`, or a gRPC status in lower case, or `lost` where the connection was cut. */
  status: string;
  /** Milliseconds that it took. */
  ms: number;
  /** Whether the tap, not the engine, made the answer. */
  readonly faulty: boolean;
  /** Absent where the request was too large to keep. */
  readonly request: () => Value | undefined;
}

export interface Tap {
  /** `http://127.0.0.1:port` for clients, `https://localhost:port` for clients that speak TLS. */
  readonly address: string;
  readonly port: number;
  readonly calls: readonly RecordedCall[];
  setFaults: (scope: object, faults: readonly Fault[]) => void;
  clearFaults: (scope: object) => void;
  close: () => Promise<void>;
}

const unlimited = { 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 };
const largestKept = 256 * 1024;
/** Headers of a hop, which the next hop sets itself. */
const hopHeaders = ['user-agent', 'content-type', 'te', 'grpc-accept-encoding', 'grpc-encoding'];
const identity = (bytes: Buffer): Buffer => bytes;

/** `engine` is `host:port`. */
export const openEngineChannel = (engine: string): Client =>
  new Client(engine, credentials.createInsecure(), { ...unlimited, 'grpc.use_local_subchannel_pool': 1 });

/** What the tap says where no engine does: success by the descriptors, and who it is. */
export interface Stand {
  /** `v3.0`: the server that it stands for. */
  readonly version: string;
}

/** `tls` is for the side that clients see. */
export async function openTap(wire: Wire, engine: Client | Stand, tls?: ServerCredentials): Promise<Tap> {
  const started = performance.now();
  const calls: RecordedCall[] = [];
  const faults = new Faults();
  const server = new Server(unlimited);
  for (const method of wire.methods.values()) {
    const handler = (call: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>): void => {
      handle(method, call, answer);
    };
    server.register(method.path, handler, identity, identity, 'unary');
  }
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', tls ?? ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
  const relay = await openRelay(port);
  /** Answers that are still held back; a closed tap gives none, and the engine may be gone. */
  const late = new Set<NodeJS.Timeout>();
  let connectionScope: object | undefined;

  function handle(method: WireMethod, call: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>): void {
    const fault = faults.take(method.name);
    const record = recordOf(method, call, performance.now() - started, fault !== undefined || !(engine instanceof Client));
    calls.push(record);
    if (relay.onRequest()) {
      record.status = 'lost';
      return;
    }
    const begun = performance.now();
    const finish: sendUnaryData<Buffer> = (error, value, trailer) => {
      record.status = error === null ? 'ok' : statusName(error.code ?? grpcStatus.UNKNOWN);
      record.ms = performance.now() - begun;
      answer(error, value, trailer);
    };
    const respond = (): void => {
      answerWith(method, call, fault, finish);
    };
    if (fault !== undefined && fault.delay > 0) late.add(setTimeout(respond, fault.delay * 1000));
    else respond();
  }

  /** A fault's own answer, or the engine's. */
  function answerWith(
    method: WireMethod,
    call: ServerUnaryCall<Buffer, Buffer>,
    fault: RpcFault | undefined,
    finish: sendUnaryData<Buffer>,
  ): void {
    const answerOfFault = (): void => {
      if (fault?.answer !== undefined) finish(null, encodeAnswer(method, fault.answer));
      else finish({ code: statusCode(fault?.status ?? 'unknown'), details: fault?.message ?? '' });
    };
    const replaces = fault !== undefined && (fault.status !== undefined || fault.answer !== undefined);
    if (!(engine instanceof Client)) {
      if (replaces) answerOfFault();
      else finish(null, encodeAnswer(method, usualAnswer(method, engine)));
    } else if (!replaces) forward(engine, method, call, finish);
    else if (fault.sent) forward(engine, method, call, answerOfFault);
    else answerOfFault();
  }

  return {
    address: tls ? `https://localhost:${relay.port.toString()}` : `http://127.0.0.1:${relay.port.toString()}`,
    port: relay.port,
    calls,
    setFaults: (scope, wanted) => {
      faults.set(scope, wanted);
      for (const each of wanted) {
        if (each.kind !== 'connection') continue;
        relay.setMode(each.connection);
        connectionScope = scope;
      }
    },
    clearFaults: (scope) => {
      faults.clear(scope);
      if (connectionScope === scope) relay.setMode('pass');
    },
    close: async () => {
      for (const timer of late) clearTimeout(timer);
      await relay.close();
      server.forceShutdown();
    },
  };
}

const usualAnswer = ({ name }: WireMethod, { version }: Stand): ValueMap =>
  name === 'Connect' ? { identifier: 1, server_info: { build_tags: version } } : name === 'GetVersion' ? { version } : {};

/** Bytes there and back, with the caller's deadline, cancellation and metadata, and the engine's metadata and trailers. */
function forward(engine: Client, { path }: WireMethod, call: ServerUnaryCall<Buffer, Buffer>, finish: sendUnaryData<Buffer>): void {
  const metadata = call.metadata.clone();
  for (const header of hopHeaders) metadata.remove(header);
  let result: { error: ServiceError | null; value: Buffer | undefined } | undefined;
  let ended: StatusObject | undefined;
  const settle = (): void => {
    if (result === undefined || ended === undefined) return;
    const { error, value } = result;
    if (error === null) finish(null, value ?? Buffer.alloc(0), ended.metadata);
    else finish({ code: error.code, details: error.details, metadata: ended.metadata });
  };
  const sent = engine.makeUnaryRequest(
    path,
    identity,
    identity,
    call.request,
    metadata,
    { deadline: call.getDeadline() },
    (error, value) => {
      result = { error, value };
      settle();
    },
  );
  sent.on('metadata', (received) => {
    call.sendMetadata(received);
  });
  sent.on('status', (status) => {
    ended = status;
    settle();
  });
  call.on('cancelled', () => {
    sent.cancel();
  });
}

function recordOf(method: WireMethod, call: ServerUnaryCall<Buffer, Buffer>, at: number, faulty: boolean): RecordedCall {
  const kept = call.request.length <= largestKept ? call.request : undefined;
  return {
    rpc: method.name,
    at,
    bytes: call.request.length,
    metadata: metadataOf(call.metadata),
    status: 'open',
    ms: 0,
    faulty,
    request: () => (kept === undefined ? undefined : decodeRequest(method, kept)),
  };
}

function metadataOf(metadata: Metadata): ValueMap {
  const own = Object.entries(metadata.getMap()).filter(([key]) => !hopHeaders.includes(key));
  return Object.fromEntries(own.map(([key, value]) => [key, Buffer.isBuffer(value) ? { $bytes: value.toString('base64') } : value]));
}

const statusName = (code: number): string => (grpcStatus[code] ?? `code ${code.toString()}`).toLowerCase();

function statusCode(name: string): grpcStatus {
  const code = (grpcStatus as unknown as Record<string, grpcStatus | undefined>)[name.toUpperCase()];
  if (code === undefined) throw new Error(`no gRPC status ${name}`);
  return code;
}
