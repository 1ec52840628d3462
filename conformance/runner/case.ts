/** A case as the runner plays it: checked, every key in its place. */
import type { Place } from '../../generators/model/model.js';
import type { Value, ValueMap } from './value.js';

export interface Case {
  /** `<group>/<method>: <title>`. */
  readonly id: string;
  readonly group: string;
  readonly method: string;
  readonly title: string;
  readonly place: Place;
  readonly fixtures: readonly { readonly name: string; readonly fixture: string }[];
  readonly steps: readonly Step[];
  readonly rpcs: readonly RpcExpectation[];
  readonly faults: readonly Fault[];
  /** Of a wire case: what the tap says once the faults are used up, the last of each RPC for good. */
  readonly answers: readonly RpcFault[];
  readonly feature: string | undefined;
  readonly example: boolean;
  /** The tap answers every RPC, the engine none: no gate holds, and requests are asserted to the last field. */
  readonly wire: boolean;
  /** The tap speaks TLS alone; `mutual`: and asks who the client is. */
  readonly tls: 'one_way' | 'mutual' | undefined;
  readonly program: { readonly name: string; readonly prints: Value | undefined } | undefined;
}

export type Step = CallStep | ParallelStep;

interface StepBase {
  readonly rpcs: readonly RpcExpectation[];
  readonly faults: readonly Fault[];
  readonly answers: readonly RpcFault[];
  readonly takes: Range | undefined;
  readonly place: Place;
}

export interface CallStep extends StepBase {
  readonly kind: 'call';
  readonly call: string;
  readonly args: ValueMap;
  readonly client: string;
  /** What an earlier step gave (`$pages`), which is called in place of a client. */
  readonly handle: string | undefined;
  readonly expect: Value | undefined;
  readonly error: ValueMap | undefined;
  readonly typed: boolean;
  /** Name to path into the result; an empty path is all of it. */
  readonly save: readonly { readonly name: string; readonly path: string }[];
  readonly repeat: number | undefined;
}

export interface ParallelStep extends StepBase {
  readonly kind: 'parallel';
  readonly steps: readonly CallStep[];
}

export interface Range {
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
}

export interface RpcExpectation {
  readonly rpc: string;
  readonly count: Range;
  readonly request: Value | undefined;
  readonly metadata: Value | undefined;
}

export type Fault = RpcFault | ConnectionFault;

export interface RpcFault {
  readonly kind: 'rpc';
  readonly rpc: string | undefined;
  /** gRPC status, lower case. */
  readonly status: string | undefined;
  readonly message: string;
  /** The engine gets the request; only its answer is replaced. */
  readonly sent: boolean;
  readonly answer: ValueMap | undefined;
  /** Seconds. */
  readonly delay: number;
  readonly times: number;
}

export interface ConnectionFault {
  readonly kind: 'connection';
  readonly connection: 'cut' | 'half' | 'silent' | 'slow' | 'refuse';
}

/** A starting point that cases name. */
export interface Fixture {
  readonly name: string;
  readonly doc: string;
  readonly steps: readonly CallStep[];
}
