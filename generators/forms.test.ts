/** Goldens of forms that no method of the spec has, as forms/ states them and the check of hostile names compiles them: several errors that lead on, checks of certain values, a choice of three. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../cli/files.js';
import { loadModel } from './model/load.js';
import type { Model } from './model/model.js';
import { go } from './go/index.js';
import { java } from './java/index.js';
import { python } from './python/index.js';
import { typescript } from './typescript/index.js';
import { readContract } from './wire/contract.js';
import { installedPymilvus } from './wire/installed.js';

const root = join(import.meta.dirname, '..');
const at = join(root, 'build/forms');

let model: Model;

beforeAll(() => {
  rmSync(at, { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
  cpSync(join(root, 'spec'), at, { recursive: true });
  cpSync(join(import.meta.dirname, 'forms'), at, { recursive: true });
  const { model: loaded, diagnostics } = loadModel(at, readContract(installedPymilvus(root) ?? ''), { kept: join(root, 'build/schemas') });
  if (loaded === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  model = loaded;
}, 60_000);

type Target = typeof go;

/** The lines of a file from the first with `from` to the first with `to`. */
function excerpt(target: Target, language: string, path: string, from: string, to: string): string {
  const files = [...target.render(model, readFolder(join(root, 'templates', language)))];
  const text = files.find((file) => file.path.endsWith(path))?.text ?? '';
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.includes(from));
  return lines.slice(first, lines.findIndex((line, place) => place > first && line === to) + 1).join('\n');
}

describe('several errors of one request lead on', () => {
  it('in TypeScript', () => {
    expect(excerpt(typescript, 'typescript', 'src/client.ts', 'async settleAlias(', '  }')).toMatchInlineSnapshot(`
      "  async settleAlias(request: SettleAliasRequest, options?: CallOptions): Promise<string> {
          const call: Call = this.begin('settle_alias', request, options, ['alias', 'way', 'place']);
          call.since('2.3.4', 'settle_alias');
          const alias = call.name('alias', request.alias);
          const way = call.string('way', request.way, { optional: true });
          const place = call.string('place', request.place, { optional: true });
          if (way !== undefined && ['move', 'copy'].includes(way)) call.requiresValue('way', 'place', place, 'here');
          let found: received.DescribeAliasResponse | undefined;
          try {
            found = await call.read(rpcs.DescribeAlias, { alias, db_name: call.options.dbName });
          } catch (error) {
            if (call.caught(error, 'alias_not_found')) {
              return 'gone';
            } else if (call.caught(error, 'collection_not_found')) {
              await call.once(rpcs.DropAlias, { alias, db_name: call.options.dbName });
            } else if (!call.caught(error, 'unsupported')) throw error;
          }
          return found?.collection ?? 'none';
        }"
    `);
  });
  it('in Python', () => {
    expect(excerpt(python, 'python', '_api/client.py', 'way = call.string(', '')).toMatchInlineSnapshot(`
      "        way = call.string("way", way, optional=True)
              place = call.string("place", place, optional=True)
              call.requires("way", way, "place", place, equal="here", among=("move", "copy"))
              found: pb.DescribeAliasResponse | None = None
              try:
                  found = call.read(
                      rpcs.DESCRIBE_ALIAS, pb.DescribeAliasRequest(db_name=call.db_name, alias=alias)
                  )
              except kit.ServerError as error:
                  if kit.caught(error, "alias_not_found"):
                      return "gone"
                  if kit.caught(error, "collection_not_found"):
                      call.once(rpcs.DROP_ALIAS, pb.DropAliasRequest(db_name=call.db_name, alias=alias))
                  elif not kit.caught(error, "unsupported"):
                      raise
              return found.collection if found is not None else "none"
      "
    `);
  });
  it('in Java', () => {
    expect(excerpt(java, 'java', 'AliasesCalls.java', 'String settleAlias(', '  }')).toMatchInlineSnapshot(`
      "  static String settleAlias(Call call, SettleAliasRequest request) {
          call.since("2.3.4", "settle_alias");
          String alias = call.required("alias", request.alias());
          call.name("alias", alias);
          String way = request.way();
          String place = request.place();
          if ("move".equals(way) || "copy".equals(way)) {
            call.requiresValue("way", way, "place", place, "here");
          }
          MilvusProto.DescribeAliasRequest.Builder describeAliasMessage =
              MilvusProto.DescribeAliasRequest.newBuilder().setAlias(alias);
          if (call.givenDatabase() != null) {
            describeAliasMessage.setDbName(call.givenDatabase());
          }
          MilvusProto.DescribeAliasResponse found = null;
          try {
            found =
                Call.unless(
                    List.of("unsupported"),
                    () -> call.read(Rpcs.DESCRIBE_ALIAS, describeAliasMessage.build()));
          } catch (ServerException error) {
            if (Call.caught(error, "alias_not_found")) {
              return "gone";
            } else if (Call.caught(error, "collection_not_found")) {
              MilvusProto.DropAliasRequest.Builder dropAliasMessage =
                  MilvusProto.DropAliasRequest.newBuilder().setAlias(alias);
              if (call.givenDatabase() != null) {
                dropAliasMessage.setDbName(call.givenDatabase());
              }
              call.once(Rpcs.DROP_ALIAS, dropAliasMessage.build());
            } else {
              throw error;
            }
          }
          return Values.orDefault(
              Values.get(found, MilvusProto.DescribeAliasResponse::getCollection), "none");
        }"
    `);
  });
  it('in Go', () => {
    expect(excerpt(go, 'go', 'settle_alias.go', 'SettleAlias(ctx', '}')).toMatchInlineSnapshot(`
      "func (c *Client) SettleAlias(ctx context.Context, req SettleAliasRequest) (string, error) {
      	call := c.begin(ctx, "settle_alias", req.settings(), callBudget)
      	defer call.end()
      	call.name("alias", req.Alias)
      	call.requiresValue(given("way", req.Way == "move" || req.Way == "copy"), "place", req.Place == "here", "here")
      	call.since("settle_alias", "2.3.4")
      	if err := call.invalid(); err != nil {
      		return "", err
      	}
      	found, err := read(call, wire.DescribeAlias, &milvuspb.DescribeAliasRequest{DbName: call.settings.database, Alias: req.Alias})
      	if caught(err, isAliasNotFound) {
      		return "gone", nil
      	}
      	if caught(err, isCollectionNotFound) {
      		if _, err := once(call, wire.DropAlias, &milvuspb.DropAliasRequest{DbName: call.settings.database, Alias: req.Alias}); err != nil {
      			return "", err
      		}
      	} else if err != nil && !caught(err, isUnsupported) {
      		return "", err
      	}
      	return cmp.Or(found.GetCollection(), "none"), nil
      }"
    `);
  });
});

describe('parameters that are the fields of a record become one', () => {
  it('in TypeScript', () => {
    expect(excerpt(typescript, 'typescript', 'src/client.ts', 'await call.read(rpcs.DescribeAlias, { alias: orderText(', '  }'))
      .toMatchInlineSnapshot(`
      "    await call.read(rpcs.DescribeAlias, { alias: orderText([{ field, order }]), db_name: call.options.dbName });
        }"
    `);
  });
  it('in Python', () => {
    expect(excerpt(python, 'python', '_api/client.py', 'alias=kit.order_text(', '')).toMatchInlineSnapshot(`
      "                db_name=call.db_name, alias=kit.order_text([OrderBy(field=field, order=order)])
                  ),
              )
      "
    `);
  });
  it('in Java', () => {
    expect(excerpt(java, 'java', 'AliasesCalls.java', 'void sortAlias(', '  }')).toMatchInlineSnapshot(`
      "  static void sortAlias(Call call, SortAliasRequest request) {
          call.since("2.3.4", "sort_alias");
          String field = call.required("field", request.field());
          call.name("field", field);
          SortOrder order = request.order();
          MilvusProto.DescribeAliasRequest.Builder message =
              MilvusProto.DescribeAliasRequest.newBuilder()
                  .setAlias(
                      Texts.orderText(List.of(OrderBy.builder().field(field).order(order).build())));
          if (call.givenDatabase() != null) {
            message.setDbName(call.givenDatabase());
          }
          call.read(Rpcs.DESCRIBE_ALIAS, message.build());
        }"
    `);
  });
  it('in Go', () => {
    expect(excerpt(go, 'go', 'sort_alias.go', 'SortAlias(ctx', '}')).toMatchInlineSnapshot(`
      "func (c *Client) SortAlias(ctx context.Context, req SortAliasRequest) error {
      	call := c.begin(ctx, "sort_alias", req.settings(), callBudget)
      	defer call.end()
      	call.name("field", req.Field)
      	order := cmp.Or(req.Order, SortOrderAsc)
      	order = foldCase(order, SortOrderAsc, SortOrderDesc)
      	oneOf(call, "order", order, SortOrderAsc, SortOrderDesc)
      	call.since("sort_alias", "2.3.4")
      	if err := call.invalid(); err != nil {
      		return err
      	}
      	_, err := read(call, wire.DescribeAlias, &milvuspb.DescribeAliasRequest{
      		DbName: call.settings.database,
      		Alias:  orderText([]OrderBy{{Field: req.Field, Order: order}}),
      	})
      	return err
      }"
    `);
  });
});

it('a lambda of Java reads an answer that may be missing by a variable that is assigned once', () => {
  expect(excerpt(java, 'java', 'AliasesCalls.java', 'String followAlias(', '  }')).toMatchInlineSnapshot(`
    "  static String followAlias(Call call, FollowAliasRequest request) {
        call.since("2.3.4", "follow_alias");
        String alias = call.required("alias", request.alias());
        call.name("alias", alias);
        boolean deep = request.deep();
        MilvusProto.DescribeAliasRequest.Builder describeAliasMessage =
            MilvusProto.DescribeAliasRequest.newBuilder().setAlias(alias);
        if (call.givenDatabase() != null) {
          describeAliasMessage.setDbName(call.givenDatabase());
        }
        MilvusProto.DescribeAliasResponse foundOrNull = null;
        try {
          foundOrNull = call.read(Rpcs.DESCRIBE_ALIAS, describeAliasMessage.build());
        } catch (ServerException error) {
          if (Call.caught(error, "collection_not_found")) {
            MilvusProto.DropAliasRequest.Builder dropAliasMessage =
                MilvusProto.DropAliasRequest.newBuilder().setAlias(alias);
            if (call.givenDatabase() != null) {
              dropAliasMessage.setDbName(call.givenDatabase());
            }
            call.once(Rpcs.DROP_ALIAS, dropAliasMessage.build());
          } else {
            throw error;
          }
        }
        MilvusProto.DescribeAliasResponse found = foundOrNull;
        MilvusProto.DescribeAliasResponse deeperOrNull = null;
        if (deep) {
          MilvusProto.DescribeAliasRequest.Builder describeAliasMessage2 =
              MilvusProto.DescribeAliasRequest.newBuilder();
          if (call.givenDatabase() != null) {
            describeAliasMessage2.setDbName(call.givenDatabase());
          }
          String aliasSent = Values.get(found, MilvusProto.DescribeAliasResponse::getCollection);
          if (aliasSent != null) {
            describeAliasMessage2.setAlias(aliasSent);
          }
          deeperOrNull = call.read(Rpcs.DESCRIBE_ALIAS, describeAliasMessage2.build());
        }
        MilvusProto.DescribeAliasResponse deeper = deeperOrNull;
        return call.withSchema(
            alias,
            List.of("schema_mismatch"),
            known -> {
              MilvusProto.DescribeAliasRequest.Builder describeAliasMessage3 =
                  MilvusProto.DescribeAliasRequest.newBuilder()
                      .setAlias(
                          Values.orDefault(
                              Values.first(
                                  Values.get(deeper, MilvusProto.DescribeAliasResponse::getCollection),
                                  Values.get(found, MilvusProto.DescribeAliasResponse::getCollection)),
                              alias));
              if (call.givenDatabase() != null) {
                describeAliasMessage3.setDbName(call.givenDatabase());
              }
              MilvusProto.DescribeAliasResponse last =
                  call.read(Rpcs.DESCRIBE_ALIAS, describeAliasMessage3.build());
              return last.getCollection();
            });
      }"
  `);
});

it('what Python takes the keys by that a record does not list is named once, whatever the fields are called', () => {
  const named = (text: string): string[] => text.split('\n').filter((line) => line.includes('others'));
  expect(named(excerpt(python, 'python', '_api/records.py', 'def add_tuning(', '        return self'))).toEqual([
    '        **others: Any,',
    '                    **others,',
  ]);
  expect(named(excerpt(python, 'python', '_api/client.py', 'def start_tunings(', '        )'))).toEqual([
    '        **others: Any,',
    '                **others,',
  ]);
});
