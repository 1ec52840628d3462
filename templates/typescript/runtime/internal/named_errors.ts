/** Tells which named errors a failing answer is. */
import type { Status } from '../wire/received.js';

/** One way to know an error; each member that is given must hold. */
export interface ErrorTest {
  readonly code?: number;
  /** Number of the code of servers before 2.3. */
  readonly legacy?: number;
  /** gRPC status in lower case. */
  readonly status?: string;
  readonly reasonHas?: string;
}

export type NamedErrors = Readonly<Record<string, readonly ErrorTest[]>>;

export interface Failure {
  readonly code?: number | undefined;
  readonly legacy?: number | undefined;
  readonly status?: string | undefined;
  readonly reason: string;
}

/** Undefined where the server said yes. */
export function failureOf(status: Status | null | undefined): Failure | undefined {
  if (!status || (status.code === 0 && status.error_code === 0)) return undefined;
  return { code: status.code === 0 ? undefined : status.code, legacy: status.error_code, reason: status.reason };
}

export function namesOf(failure: Failure, named: NamedErrors): readonly string[] {
  return Object.keys(named).filter((name) => named[name]?.some((test) => holds(test, failure)));
}

function holds(test: ErrorTest, failure: Failure): boolean {
  return (
    (test.code === undefined || test.code === failure.code) &&
    (test.legacy === undefined || test.legacy === failure.legacy) &&
    (test.status === undefined || test.status === failure.status) &&
    (test.reasonHas === undefined || failure.reason.includes(test.reasonHas))
  );
}
