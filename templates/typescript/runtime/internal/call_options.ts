/** What a caller may say of one call, beside its request. */

/** Of one call; they reach every request that it sends. */
export interface CallOptions {
  /** Budget of the whole call in milliseconds: every try, step and wait. Default: the client's. */
  readonly timeoutMs?: number | 'unlimited' | undefined;
  /** Database of this call. Default: the client's. */
  readonly dbName?: string | undefined;
  /** Sent to the server, found in its logs. */
  readonly clientRequestId?: string | undefined;
  /** Cancels the call, on the server too; the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
