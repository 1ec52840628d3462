/** Asks a Milvus what it is: GetVersion, by raw bytes, since nothing else may be up yet. */
import { Client, credentials } from '@grpc/grpc-js';
import protobuf from 'protobufjs';

const path = '/milvus.proto.milvus.MilvusService/GetVersion';
const versionField = 2;
const identity = (bytes: Buffer): Buffer => bytes;

/** The server's version, or undefined where none answers within `seconds`. `address` is `host:port`. */
export async function askVersion(address: string, seconds: number): Promise<string | undefined> {
  const client = new Client(address, credentials.createInsecure());
  try {
    return await new Promise((resolve) => {
      client.makeUnaryRequest(path, identity, identity, Buffer.alloc(0), { deadline: Date.now() + seconds * 1000 }, (error, answer) => {
        resolve(error === null && answer !== undefined ? versionOf(answer) : undefined);
      });
    });
  } finally {
    client.close();
  }
}

/** VersionResponse.version, without descriptors. */
function versionOf(answer: Buffer): string {
  const reader = protobuf.Reader.create(answer);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag >>> 3 === versionField) return reader.string();
    reader.skipType(tag & 7);
  }
  return '';
}
