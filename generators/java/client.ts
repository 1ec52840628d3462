/** The client: each method in its forms, and the classes that hold the bodies. */
import { bodyOf } from './body.js';
import type { Docs } from './docs.js';
import { javadocOf } from './method_docs.js';
import { method as methodName, quoted, typeName } from './names.js';
import { javadoc } from './print/javadoc.js';
import { call, declare, giveBack, lambda, lambdaBlock, print, signature, statement, word, type Code } from './print/code.js';
import { method as function_, recordMethodHeads } from './records.js';
import { hasRequest } from './requests.js';
import { sessionForms } from './sessions.js';
import { groupClass, requestClass, requestHeads, type Head } from './surface.js';
import { boxed, plain } from './types.js';
import type { Templates } from './source.js';
import type { Method, Model, RecordMethod, TargetSettings } from '../model/model.js';
import type { OutputFile } from '../target.js';

export function clientFiles(model: Model, target: TargetSettings, templates: Templates): OutputFile[] {
  const { docs } = templates;
  const groups = [...new Set(model.methods.filter(({ kind }) => kind !== 'builder' && kind !== 'session').map(({ group }) => group))];
  const constructor = model.methods.find(({ kind }) => kind === 'constructor');
  if (constructor === undefined) throw new Error('the API has no constructor');
  return [
    templates.file('MilvusClient', 'client', {
      api: model.version,
      open: connect(constructor, docs),
      builders: model.methods.filter(({ kind }) => kind === 'builder').flatMap((each) => builder(each, docs)),
      methods: model.methods.flatMap((each) =>
        each.kind === 'session'
          ? sessionForms(each, docs, target)
          : each.kind === 'call' || each.kind === 'iterator'
            ? callForms(each, docs)
            : [],
      ),
    }),
    ...groups.map((group) => groupFile(group, model, target, templates)),
  ];
}

function groupFile(group: string, model: Model, target: TargetSettings, templates: Templates): OutputFile {
  const name = groupClass(group);
  const methods = model.methods.filter((each) => each.group === group && each.kind !== 'builder' && each.kind !== 'session');
  return templates.file(name, 'functions', {
    name,
    doc: javadoc([`What the methods of the group {@code ${group}} do.`], [], 0),
    functions: methods.map((each) => {
      const params = ['Call call', ...(hasRequest(each) ? [`${requestClass(each)} request`] : [])];
      return function_(`static ${resultOf(each)} ${methodName(each.name)}`, params, bodyOf(each, target));
    }),
  });
}

const resultOf = (method: Method): string => (method.returns === undefined ? 'void' : plain(method.returns.type));

/** Static methods that start a record or list: empty where nothing must be said, and filled; a list with its first item, in each way that adds one. */
export function builderHeads(method: Method): Head[] {
  const { makes } = method;
  if (makes === undefined) throw new Error(`${method.name} makes nothing`);
  const type = typeName(makes.name);
  const head = `public static ${type} ${methodName(method.name)}`;
  const empty: Head = { head, params: [] };
  if (method.first !== undefined) return [empty, ...recordMethodHeads(makes, method.first).map(({ params }) => ({ head, params }))];
  if (makes.kind === 'list_of') return [empty];
  return [...(needsNothing(method) ? [empty] : []), { head, params: [`Consumer<${type}.Builder> fill`] }];
}

function builder(method: Method, docs: Docs): string[] {
  const { makes } = method;
  if (makes === undefined) throw new Error(`${method.name} makes nothing`);
  const type = typeName(makes.name);
  const filled = [
    `    ${type} made = ${type}.of(fill);`,
    `    RecordChecks.check${type}(Checks.of(${quoted(method.name)}), "", made);`,
    '    return made;',
  ];
  const started = makes.kind === 'record' ? `${type}.builder().build()` : `${type}.of(List.of())`;
  const empty = [`    return ${started};`];
  const { first } = method;
  return builderHeads(method).map(({ head, params }) =>
    [
      docs.member([docs.text(method.doc)], [], method.deprecated, 2),
      signature(head, params, ' {', 2),
      ...(params.length === 0 ? empty : first === undefined ? filled : startedWith(started, first, params)),
      '  }',
    ].join('\n'),
  );
}

/** The list adds its first item itself, and tells what is wrong with it. */
const startedWith = (list: string, { name }: RecordMethod, params: readonly string[]): string[] => [
  `    return ${list}.${methodName(name)}(${params.map((each) => each.slice(each.lastIndexOf(' ') + 1)).join(', ')});`,
];

const needsNothing = (method: Method): boolean =>
  method.params.every(({ optional, default: standard }) => optional || standard !== undefined);

export const connectHeads = (method: Method): readonly [whole: Head, filled: Head] =>
  requestHeads(`public static MilvusClient ${methodName(method.name)}`, requestClass(method));

function connect(method: Method, docs: Docs): string[] {
  const request = requestClass(method);
  const name = methodName(method.name);
  const doc = docs.member([docs.text(method.doc)], [], method.deprecated, 2);
  const [whole, filled] = connectHeads(method);
  return [
    [
      doc,
      signature(whole.head, whole.params, ' {', 2),
      '    Session session = new Session(Api.CONTRACT);',
      `    Call call = session.beginConnect(${quoted(method.name)}, request.connectTimeout(), request.timeout());`,
      '    try {',
      `      ${groupClass(method.group)}.${name}(call, request);`,
      '    } catch (Throwable error) {',
      '      session.closeTransport();',
      '      throw error;',
      '    }',
      '    return new MilvusClient(session);',
      '  }',
    ].join('\n'),
    [doc, signature(filled.head, filled.params, ' {', 2), `    return ${name}(${request}.of(fill));`, '  }'].join('\n'),
  ];
}

/** With a request, with a lambda that fills one, with nothing where nothing must be given; each again as `Async`. */
export function callHeads(method: Method): { readonly blocking: readonly Head[]; readonly later: readonly Head[] } {
  const head = `public ${resultOf(method)} ${methodName(method.name)}`;
  if (!hasRequest(method)) return { blocking: [{ head, params: [] }], later: [] };
  const forms = (own: string): Head[] => [
    ...requestHeads(own, requestClass(method)),
    ...(needsNothing(method) ? [{ head: own, params: [] }] : []),
  ];
  const result = method.returns === undefined ? '@Nullable Void' : boxed(method.returns.type);
  return { blocking: forms(head), later: forms(`public CompletableFuture<${result}> ${methodName(method.name)}Async`) };
}

function callForms(method: Method, docs: Docs): string[] {
  const name = methodName(method.name);
  const result = resultOf(method);
  const calls = groupClass(method.group);
  const doc = javadocOf(method, docs, false);
  const heads = callHeads(method);
  if (!hasRequest(method)) {
    const override = name === 'close' ? ['  @Override'] : [];
    return heads.blocking.map(({ head, params }) =>
      [
        doc,
        ...override,
        signature(head, params, ' {', 2),
        `    ${result === 'void' ? '' : 'return '}${calls}.${name}(session.begin(${quoted(method.name)}));`,
        '  }',
      ].join('\n'),
    );
  }
  const request = requestClass(method);
  const forms = (comment: string, own: readonly Head[], callee: string, forwards: string, body: readonly Code[]): string[] =>
    own.map(({ head, params }, at) => {
      const forward = statement(word(`${forwards}${callee}(${at === 1 ? `${request}.of(fill)` : `${request}.builder().build()`})`));
      return [comment, signature(head, params, ' {', 2), print(at === 0 ? body : [forward], 4), '  }'].join('\n');
    });
  const waiting = method.waits ? 'Waiting' : '';
  const started = [word(quoted(method.name)), word('request.common()')];
  const body = word(`${calls}.${name}(call, request)`);
  const later = result === 'void' ? lambdaBlock('call', [statement(body), giveBack(word('null'))]) : lambda('call', body);
  return [
    ...forms(doc, heads.blocking, name, result === 'void' ? '' : 'return ', [
      declare('Call', 'call', call(`session.begin${waiting}`, ...started)),
      result === 'void' ? statement(body) : giveBack(body),
    ]),
    ...forms(javadocOf(method, docs, true), heads.later, `${name}Async`, 'return ', [
      giveBack(call(`session.background${waiting}`, ...started, later)),
    ]),
  ];
}
