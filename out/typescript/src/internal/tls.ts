/** What a connection is encrypted with: whom it trusts and who it is, read from files; a file that is something else is refused. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { credentials, type ChannelCredentials } from '@grpc/grpc-js';
import type { Address } from './address.js';
import { shown } from './canonical_json.js';
import type { Refusals } from './refusals.js';

export interface TlsOptions {
  readonly secure?: boolean | undefined;
  readonly serverPemPath?: string | undefined;
  readonly caPemPath?: string | undefined;
  readonly clientPemPath?: string | undefined;
  readonly clientKeyPath?: string | undefined;
  readonly serverName?: string | undefined;
}

const CERTIFICATES = 'a file with certificates (PEM)';

export function channelCredentials(call: Refusals, address: Address, options: TlsOptions): ChannelCredentials {
  if (!isSecure(address, options)) return credentials.createInsecure();
  const trusted = certificates(call, 'server_pem_path', options.serverPemPath) ?? certificates(call, 'ca_pem_path', options.caPemPath);
  const context = createSecureContext({
    // A server's own certificate is trusted as an authority's is.
    ...(trusted === undefined ? {} : { ca: trusted, allowPartialTrustChain: true }),
    ...identity(call, options),
  });
  return credentials.createFromSecureContext(context);
}

/** Whoever says how to encrypt wants it. */
function isSecure(address: Address, { secure, serverPemPath, caPemPath, clientPemPath, serverName }: TlsOptions): boolean {
  return secure === true || address.secure || [serverPemPath, caPemPath, clientPemPath, serverName].some((each) => each !== undefined);
}

function identity(call: Refusals, { clientPemPath, clientKeyPath }: TlsOptions): { readonly cert?: Buffer; readonly key?: Buffer } {
  const cert = certificates(call, 'client_pem_path', clientPemPath);
  if (cert === undefined || clientKeyPath === undefined) return {};
  const key = content(call, 'client_key_path', clientKeyPath);
  const isOwn = holds(() => new X509Certificate(cert).checkPrivateKey(createPrivateKey(key)));
  if (!isOwn) throw refused(call, 'client_key_path', 'a file with the private key of client_pem_path (PEM)', clientKeyPath);
  return { cert, key };
}

function certificates(call: Refusals, parameter: string, path: string | undefined): Buffer | undefined {
  if (path === undefined) return undefined;
  const found = content(call, parameter, path);
  if (!holds(() => new X509Certificate(found))) throw refused(call, parameter, CERTIFICATES, path);
  return found;
}

function content(call: Refusals, parameter: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw refused(call, parameter, 'a file that can be read', path);
  }
}

function holds(test: () => unknown): boolean {
  try {
    return Boolean(test());
  } catch {
    return false;
  }
}

function refused(call: Refusals, parameter: string, expected: string, path: string): Error {
  return call.invalid(parameter, `${parameter} must be ${expected}, not ${shown(path)}`);
}
