/** Reads an address: scheme, host, port, database in the path, user in front of the host. */
import { shown } from './canonical_json.js';
import type { Checks } from './checks.js';
import { base64 } from './pairs.js';

/** Where a server is and how to speak to it. */
export interface Address {
  /** For messages: `http://localhost:19530`, without secrets. */
  readonly uri: string;
  /** What the channel connects to: `localhost:19530`, `unix:/tmp/milvus.sock`. */
  readonly target: string;
  readonly secure: boolean;
  readonly database: string | undefined;
  /** What proves who calls: base64 of the token, or of user:password. */
  readonly authorization: string | undefined;
}

const URI = /^(?<scheme>http|https|tcp):\/\/(?:(?<user>[^/]*)@)?(?<host>\[[^\]]+\]|[^:/?#@[\]]+)(?::(?<port>\d+))?(?<path>\/.*)?$/i;
const UNIX = /^unix:.+$/i;

export function parseAddress(call: Checks, uri: string, user?: string, password?: string, token?: string, database?: string): Address {
  const authorization = (inUri?: string): string | undefined => authorize(user, password, token, inUri);
  const socket = UNIX.exec(uri)?.[0];
  if (socket !== undefined) return { uri: socket, target: socket, secure: false, database, authorization: authorization() };

  const parts = URI.exec(uri)?.groups;
  const scheme = parts?.scheme?.toLowerCase();
  const host = parts?.host?.toLowerCase();
  const secure = scheme === 'https';
  const port = Number(parts?.port ?? (secure ? 443 : 19530));
  if (scheme === undefined || host === undefined || port < 1 || port > 65535) {
    throw call.invalid('uri', `uri must be an address such as http://localhost:19530, not ${shown(withoutSecrets(uri))}`);
  }
  const first = parts?.path?.split('/').find((part) => part !== '') ?? '';
  return {
    uri: `${scheme}://${host}:${port}`,
    target: `${host}:${port}`,
    secure,
    database: database ?? (first === '' ? undefined : decoded(first)),
    authorization: authorization(parts?.user),
  };
}

/** Of an address that was checked before, or will be; empty where it names none. */
export function hostOf(uri: string): string {
  return URI.exec(uri)?.groups?.['host']?.toLowerCase() ?? '';
}

/** A token wins over user and password, and those over what stands in the address. */
function authorize(
  user: string | undefined,
  password: string | undefined,
  token: string | undefined,
  inUri: string | undefined,
): string | undefined {
  const given = user === undefined || password === undefined ? undefined : `${user}:${password}`;
  const secret = token ?? given ?? (inUri === undefined ? undefined : decoded(inUri));
  return secret === undefined || secret === '' ? undefined : base64(secret);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function withoutSecrets(uri: string): string {
  return uri.replace(/^(.*?:\/\/)?.*@/s, '$1');
}
