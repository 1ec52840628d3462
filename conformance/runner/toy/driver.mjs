/** A small driver for the runner's own tests: real RPCs to whatever address it is given, and as many bad habits as its first argument says. */
import { createInterface } from 'node:readline';
import { Client, credentials, Metadata, status } from '@grpc/grpc-js';
import protobuf from 'protobufjs';

const { root } = protobuf.parse(
  `
  syntax = "proto3";
  message Nothing {}
  message Named { string db_name = 2; string collection_name = 3; }
  message Status { int32 code = 3; string reason = 2; }
  message Version { Status status = 1; string version = 2; }
  message Names { Status status = 1; repeated string collection_names = 2; }
`,
  { keepCase: true },
);
const type = (name) => root.lookupType(name);
const habit = process.argv[2] ?? 'good';
const rpcs = {
  connect: 'Connect',
  create_collection: 'CreateCollection',
  drop_collection: 'DropCollection',
  has_collection: 'DescribeCollection',
  list_collections: 'ShowCollections',
  get_server_version: 'GetVersion',
};
const statusOnly = ['create_collection', 'drop_collection'];
const clients = new Map();

const print = (message) => process.stdout.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);

function send({ client, method, args }, triesLeft = 3) {
  const request = Buffer.from(
    type('Named')
      .encode({ collection_name: args.collection_name ?? '', db_name: args.db_name ?? '' })
      .finish(),
  );
  const deadline = args.timeout === undefined ? Infinity : Date.now() + args.timeout * 1000;
  const metadata = new Metadata();
  metadata.set('dbname', args.db_name ?? '');
  return new Promise((resolve, reject) => {
    const path = `/milvus.proto.milvus.MilvusService/${rpcs[method]}`;
    client.makeUnaryRequest(
      path,
      (bytes) => bytes,
      (bytes) => bytes,
      request,
      metadata,
      { deadline },
      (error, answer) => {
        if (error === null) resolve(answer);
        else if (error.code === status.UNAVAILABLE && method === 'list_collections' && triesLeft > 1)
          setTimeout(() => send({ client, method, args }, triesLeft - 1).then(resolve, reject), 20);
        else
          reject({
            kind: error.code === status.DEADLINE_EXCEEDED ? 'timeout' : 'transport',
            method,
            message: `${method}: ${error.details}`,
          });
      },
    );
  });
}

function raise(method, { code, reason }) {
  if (code !== 0)
    throw {
      kind: 'server',
      method,
      code,
      name: code === 100 ? 'collection_not_found' : undefined,
      message: `${method}: ${reason} (code ${code})`,
    };
}

async function call({ client: name, method, args }) {
  if (typeof args.collection_name === 'number') throw { kind: 'not_expressible', message: 'collection_name is a text' };
  if (args.collection_name === 'a b')
    throw { kind: 'invalid_argument', method, parameter: 'collection_name', message: `${method}: no blanks` };
  if (method === 'connect') clients.set(name, new Client(args.uri.replace('http://', ''), credentials.createInsecure()));
  const client = clients.get(name);
  if (method === 'close') {
    client.close();
    return null;
  }
  if (habit === 'lazy' && method === 'create_collection') return null;
  const bytes = await send({ client, method, args });
  if (statusOnly.includes(method)) {
    raise(method, type('Status').decode(bytes));
    return null;
  }
  if (method === 'connect') return null;
  const answer = type(method === 'get_server_version' ? 'Version' : 'Names').decode(bytes);
  if (method === 'has_collection' && answer.status?.code === 100) return false;
  raise(method, answer.status ?? { code: 0 });
  return { has_collection: true, list_collections: answer.collection_names, get_server_version: answer.version }[method];
}

async function handle(request) {
  if (request.method === 'list_collections') {
    if (habit === 'crash') process.exit(3);
    if (habit === 'hang') return;
    if (habit === 'garbage') print('DEBUG: about to list');
    if (habit === 'stranger') print({ id: 999, result: 1 });
    if (habit === 'broken') return print({ id: request.id, broken: 'no such value here' });
  }
  try {
    print({ id: request.id, result: await call(request) });
  } catch (error) {
    print({ id: request.id, error: error instanceof Error ? { kind: 'transport', message: error.message } : error });
  }
}

if (habit === 'stillborn') {
  process.stderr.write('a library is missing\n');
  process.exit(1);
}
if (habit !== 'mute')
  print({ driver: 'toy', protocol: habit === 'modern' ? 2 : 1, package: 'toy', version: '1', methods: Object.keys(rpcs).sort() });
createInterface({ input: process.stdin })
  .on('line', (line) => void handle(JSON.parse(line)))
  .on('close', () => process.exit(0));
