/** What is known of a remote procedure before it is called. */
import type { Status } from '../wire/received.js';

/** `Sent` and `Received` are its messages. */
export interface Rpc<Sent, Received> {
  readonly name: string;
  /** `/milvus.proto.milvus.MilvusService/Insert` */
  readonly path: string;
  /** Full names of the messages. */
  readonly request: string;
  readonly response: string;
  /** Where the answer says whether it worked; `undefined` where it does not. */
  readonly status: ((answer: Received) => Status | null) | undefined;
  /** Never there: ties the messages' types to the procedure. */
  readonly sent?: Sent;
}
