/** Writes a jar byte for byte the same from the same files: sorted entries, one fixed time. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** 1980-01-01 00:00:00, the first moment that the format knows. */
const date = 0x21;

export interface Entry {
  readonly path: string;
  readonly content: Uint8Array;
}

/** All files below a folder. */
export function entriesOf(folder: string, prefix = ''): Entry[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((each) => {
    const path = prefix === '' ? each.name : `${prefix}/${each.name}`;
    return each.isDirectory() ? entriesOf(folder, path) : [{ path, content: readFileSync(join(folder, path)) }];
  });
}

export function writeJar(file: string, manifest: string, entries: readonly Entry[]): void {
  const first: Entry = { path: 'META-INF/MANIFEST.MF', content: Buffer.from(manifest) };
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of [first, ...sorted]) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(0, 6);
    fields.writeUInt16LE(date, 8);
    fields.writeUInt32LE(crc(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    local.push(signed(0x04034b50, fields), name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const version = Buffer.alloc(2);
    version.writeUInt16LE(20);
    central.push(signed(0x02014b50, version), fields, place, name);
    offset += 4 + fields.length + name.length + packed.length;
  }
  const listed = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(sorted.length + 1, 4);
  end.writeUInt16LE(sorted.length + 1, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.concat([...local, listed, signed(0x06054b50, end)]));
}

function signed(signature: number, fields: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(signature);
  return Buffer.concat([head, fields]);
}

const table = Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** Node 20 has no crc32 of its own. */
function crc(content: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of content) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
