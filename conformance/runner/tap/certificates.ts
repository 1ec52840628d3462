/** An authority, the server and the client that it vouches for, and an authority that vouches for nobody: made anew in each process that asks. */
import { generateKeyPair } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import forge from 'node-forge';

/** Paths of PEM files. */
export interface Certificates {
  readonly ca: string;
  /** It bears the name `localhost` and no other. */
  readonly server: string;
  readonly server_key: string;
  readonly client: string;
  readonly client_key: string;
  readonly other_ca: string;
}

interface Identity {
  readonly certificate: forge.pki.Certificate;
  readonly key: string;
}

interface Wanted {
  readonly name: string;
  readonly serial: string;
  readonly extensions: object[];
  /** Itself where left out. */
  readonly by?: Identity;
}

const day = 24 * 60 * 60 * 1000;
/** Number of the kind of name in RFC 5280, 4.2.1.6. */
const dnsName = 2;

let made: Promise<Certificates> | undefined;

export function certificates(): Promise<Certificates> {
  made ??= make();
  return made;
}

async function make(): Promise<Certificates> {
  const [ca, other] = await Promise.all([authority('Lockstep test authority', '01'), authority('Another authority', '02')]);
  const names = [{ type: dnsName, value: 'localhost' }];
  const [server, client] = await Promise.all([
    identity({
      name: 'a Milvus server',
      serial: '03',
      by: ca,
      extensions: [
        { name: 'extKeyUsage', serverAuth: true },
        { name: 'subjectAltName', altNames: names },
      ],
    }),
    identity({ name: 'a Milvus client', serial: '04', by: ca, extensions: [{ name: 'extKeyUsage', clientAuth: true }] }),
  ]);
  const write = writer();
  return {
    ca: write('ca', textOf(ca)),
    server: write('server', textOf(server)),
    server_key: write('server-key', server.key),
    client: write('client', textOf(client)),
    client_key: write('client-key', client.key),
    other_ca: write('other-ca', textOf(other)),
  };
}

/** Into a folder that goes with the process. */
function writer(): (name: string, text: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-tls-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name, text) => {
    const path = join(folder, `${name}.pem`);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
}

const textOf = ({ certificate }: Identity): string => forge.pki.certificateToPem(certificate);

const authority = (name: string, serial: string): Promise<Identity> =>
  identity({
    name,
    serial,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });

/** Node makes the keys, off the thread that plays cases: forge would take seconds. */
async function identity({ name, serial, extensions, by }: Wanted): Promise<Identity> {
  const { publicKey, privateKey: key } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = serial;
  // A clock that is a little behind does not matter.
  certificate.validity.notBefore = new Date(Date.now() - day);
  certificate.validity.notAfter = new Date(Date.now() + day);
  certificate.setSubject([{ name: 'commonName', value: name }]);
  certificate.setIssuer(by?.certificate.subject.attributes ?? certificate.subject.attributes);
  certificate.setExtensions(extensions);
  certificate.sign(forge.pki.privateKeyFromPem(by?.key ?? key), forge.md.sha256.create());
  return { certificate, key };
}
