/** What the specification fixes for every call. Made by Lockstep from spec/; do not edit. */
import type { Settings } from './internal/functions.js';

/** This package, and the specification that it was made from. */
export const target = {
  name: '@lockstep/milvus',
  sdkType: 'Lockstep-TypeScript',
  version: '0.1.0',
  spec: '3.0',
} as const;

/** How answers are known to be named errors. */
export const namedErrors = {
  collection_not_found: [{ code: 100 }, { legacy: 4 }, { legacy: 1, reasonHas: "can't find collection" }],
  database_not_found: [{ code: 800 }],
  index_not_found: [{ code: 700 }, { legacy: 25 }],
  alias_not_found: [{ code: 1600 }],
  schema_mismatch: [{ legacy: 62 }, { code: 109 }],
  expression_rejected: [
    { code: 1100, reasonHas: 'cannot parse expression' },
    { code: 1100, reasonHas: 'field' },
  ],
  empty_collection: [{ code: 26 }, { legacy: 26 }],
  rate_limited: [{ code: 8 }, { legacy: 49 }],
  not_ready: [{ code: 1, legacy: 56 }],
  unsupported: [{ status: 'unimplemented' }],
  bad_answer: [],
} as const;

/** What may be sent again after which failure. Times are in milliseconds. */
export const retry = {
  read: {
    transport: ['unavailable', 'aborted', 'internal'],
    errors: ['rate_limited', 'not_ready'],
    tries: 10,
    first: 10,
    times: 3,
    cap: 3000,
    jitter: 0.2,
  },
  repeatable: {
    transport: ['unavailable'],
    errors: ['rate_limited', 'not_ready'],
    tries: 10,
    first: 10,
    times: 3,
    cap: 3000,
    jitter: 0.2,
  },
  once: {
    transport: ['not_sent'],
    errors: ['rate_limited'],
    tries: 10,
    first: 10,
    times: 3,
    cap: 3000,
    jitter: 0.2,
  },
} as const;

/** How states are waited for. Times are in milliseconds. */
export const waits = {
  index: { first: 10, times: 1.5, cap: 500, stall: 300000 },
  load: { first: 10, times: 1.5, cap: 500, stall: 300000 },
  flush: { first: 10, times: 1.5, cap: 500, stall: 300000 },
} as const;

/** What holds for every call. Times are in milliseconds. */
export const settings: Settings = {
  timeouts: { connect: 10000, call: 60000, callWithWaits: 600000 },
  retry,
  namedErrors,
  inSession: ['close', 'get', 'hybrid_search', 'query', 'query_iterator', 'search', 'search_iterator'],
};
