import { expect, test } from 'vitest';
import type { Model } from '../../generators/model/model.js';
import { frame } from './frame.js';

const model = {
  targets: [
    { name: 'typescript', package: '@acme/shelves', import: '@acme/shelves' },
    { name: 'python', package: 'acme-shelves', import: 'acme_shelves' },
    { name: 'java', package: 'dev.acme:shelves', import: 'dev.acme.shelves' },
    { name: 'go', package: 'acme.dev/shelves', import: 'shelves' },
  ],
} as unknown as Model;

test('a TypeScript program is an asynchronous function of a client', () => {
  expect(frame('typescript', "import { State } from '@acme/shelves';\nawait client.close();\n", model)).toBe(
    `import { State } from '@acme/shelves';
export async function program(client: import('@acme/shelves').MilvusClient): Promise<unknown> {
  await client.close();
  return undefined;
}
`,
  );
});

test('a Python program is a function of a client', () => {
  expect(frame('python', 'from acme_shelves import State\nclient.close()', model)).toBe(
    `import acme_shelves
from acme_shelves import State

def program(client: acme_shelves.MilvusClient) -> object:
  client.close()
`,
  );
});

test('a Java program is a method of a client, which sees the whole package', () => {
  expect(frame('java', 'import java.time.Duration;\nclient.close();', model)).toBe(
    `import dev.acme.shelves.*;
import java.util.*;
import java.time.Duration;

class Program {
  void program(MilvusClient client) throws Exception {
    client.close();
  }
}
`,
  );
});

test('a Go program is a function of a context and a client', () => {
  expect(frame('go', 'import "time"\n_ = time.Now()', model)).toBe(
    `package main

import "context"
import "acme.dev/shelves"
import "time"

func program(ctx context.Context, client *shelves.Client) error {
  _ = time.Now()
  return nil
}
`,
  );
});
