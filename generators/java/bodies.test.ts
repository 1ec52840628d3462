/** Goldens of bodies: a method of one RPC, one that runs another, one that servers may lack. */
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readFolder } from '../../cli/files.js';
import { readModel } from '../../cli/model.js';
import type { Method, Model } from '../model/model.js';
import { java } from './index.js';

const root = join(import.meta.dirname, '../..');
let model: Model;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  model = await readModel(root);
  files = render(model);
}, 60_000);

const render = (own: Model): ReadonlyMap<string, string> =>
  new Map([...java.render(own, readFolder(join(root, 'templates/java')))].map(({ path, text }) => [path, text]));

/** A method of a class, as it stands. */
function methodOf(from: ReadonlyMap<string, string>, file: string, name: string): string {
  const text = from.get(`src/main/java/dev/lockstep/milvus/${file}.java`) ?? '';
  return new RegExp(`^  static \\S+ ${name}\\([^]*?^  }$`, 'm').exec(text)?.[0] ?? '';
}

it('a method of one RPC is straight code', () => {
  expect(methodOf(files, 'AliasesCalls', 'createAlias')).toBe(`  static void createAlias(Call call, CreateAliasRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String alias = call.required("alias", request.alias());
    call.name("alias", alias);
    MilvusProto.CreateAliasRequest.Builder message =
        MilvusProto.CreateAliasRequest.newBuilder()
            .setCollectionName(collectionName)
            .setAlias(alias);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.forgetting(
        List.of(Forget.schema(alias)), () -> call.once(Rpcs.CREATE_ALIAS, message.build()));
  }`);
});

it('a step that is another method runs under the same call, so that errors name what the user called', () => {
  expect(methodOf(files, 'CollectionsCalls', 'createCollection')).toContain(`      LoadCalls.loadCollection(
          call, LoadCollectionRequest.builder().collectionName(collectionName).build());`);
});

it('a method and a parameter that older servers lack say so before their checks; every server is at least 2.0', () => {
  const changed = (own: Method): Method =>
    own.name === 'create_alias'
      ? { ...own, until: '2.9', params: own.params.map((param) => (param.name === 'alias' ? { ...param, since: '2.4' } : param)) }
      : own;
  const text = methodOf(render({ ...model, methods: model.methods.map(changed) }), 'AliasesCalls', 'createAlias');
  expect(text.split('\n').filter((line) => /\.(since|until)\(/.test(line))).toEqual([
    '    call.until("2.9", "create_alias");',
    '    call.since("2.4", "alias", alias);',
  ]);
  expect(methodOf(files, 'AliasesCalls', 'describeAlias')).toContain('    call.since("2.3.4", "describe_alias");\n');
});
