import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/root.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const table = read('README.md').split('### grpc and protobuf')[1] ?? '';
/** Versions of a client's row, in the order that they are named. */
const named = (client: string): readonly string[] => {
  const row = table.split('\n').find((line) => line.startsWith(`| ${client} |`)) ?? '';
  return [...row.matchAll(/\d+\.\d+\.\d+/g)].map(String);
};
const all = (path: string, pattern: RegExp): readonly string[] => [...read(path).matchAll(pattern)].map(([, version = '']) => version);

test('README names the oldest grpc and protobuf that the metadata of the packages ask for', () => {
  expect(named('TypeScript')).toEqual(all('out/typescript/package.json', /"(?:@grpc\/grpc-js|protobufjs)": "\^([\d.]+)/g));
  expect(named('Python')).toEqual(all('out/python/pyproject.toml', /"(?:grpcio|protobuf)>=([\d.]+)/g));
  expect(named('Java')).toEqual(all('out/java/pom.xml', /<grpc.oldest>(.*)<\/grpc.oldest>/g));
  expect(named('Go')).toEqual(all('out/go/go.mod', /^\tgoogle.golang.org\/(?:grpc|protobuf) v([\d.]+)$/gm));
});
