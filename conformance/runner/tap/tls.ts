/** How the tap speaks TLS, and what a case can say of it: `$tls`. */
import { readFileSync } from 'node:fs';
import { ServerCredentials } from '@grpc/grpc-js';
import type { Case } from '../case.js';
import type { ValueMap } from '../value.js';
import { certificates } from './certificates.js';

export async function tlsCredentials(mode: NonNullable<Case['tls']>): Promise<ServerCredentials> {
  const { ca, server, server_key: key } = await certificates();
  const pair = { cert_chain: readFileSync(server), private_key: readFileSync(key) };
  return ServerCredentials.createSsl(readFileSync(ca), [pair], mode === 'mutual');
}

/** Files, and addresses of the tap other than `$engine`. */
export const tlsValues = async (port: number): Promise<ValueMap> => ({
  ...(await certificates()),
  http: `http://localhost:${port.toString()}`,
  unnamed: `https://127.0.0.1:${port.toString()}`,
});
