/** The client: each method in its forms, and the classes that hold the bodies. */
import { bodyOf } from './body.js';
import { method as methodName, quoted, typeName } from './names.js';
import { docText, javadoc, type Tag } from './print/javadoc.js';
import { signature } from './print/code.js';
import { method as function_ } from './records.js';
import { hasRequest } from './requests.js';
import { groupClass, requestClass } from './surface.js';
import { boxed, plain } from './types.js';
import type { Templates } from './source.js';
import type { Method, Model, TargetSettings } from '../model/model.js';
import type { OutputFile } from '../target.js';

export function clientFiles(model: Model, target: TargetSettings, templates: Templates): OutputFile[] {
  const groups = [...new Set(model.methods.filter(({ kind }) => kind !== 'builder').map(({ group }) => group))];
  const constructor = model.methods.find(({ kind }) => kind === 'constructor');
  if (constructor === undefined) throw new Error('the API has no constructor');
  return [
    templates.file('MilvusClient', 'client', {
      api: model.version,
      open: connect(constructor),
      builders: model.methods.filter(({ kind }) => kind === 'builder').flatMap(builder),
      methods: model.methods.filter(({ kind }) => kind === 'call').flatMap(callForms),
    }),
    ...groups.map((group) => groupFile(group, model, target, templates)),
  ];
}

function groupFile(group: string, model: Model, target: TargetSettings, templates: Templates): OutputFile {
  const name = groupClass(group);
  const methods = model.methods.filter((each) => each.group === group && each.kind !== 'builder');
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

/** Static methods that start a record or list. */
function builder(method: Method): string[] {
  const { makes } = method;
  if (makes === undefined) throw new Error(`${method.name} makes nothing`);
  const type = typeName(makes.name);
  const name = methodName(method.name);
  const doc = javadoc([docText(method.doc)], [], 2);
  const fill = [
    doc,
    signature(`public static ${type} ${name}`, [`Consumer<${type}.Builder> fill`], ' {', 2),
    `    ${type} made = ${type}.of(fill);`,
    `    RecordChecks.check${type}(Checks.of(${quoted(method.name)}), "", made);`,
    '    return made;',
    '  }',
  ].join('\n');
  const empty = [
    doc,
    `  public static ${type} ${name}() {`,
    `    return ${makes.kind === 'record' ? `${type}.builder().build()` : `${type}.of(List.of())`};`,
    '  }',
  ].join('\n');
  if (makes.kind === 'list_of') return [empty];
  return needsNothing(method) ? [empty, fill] : [fill];
}

const needsNothing = (method: Method): boolean =>
  method.params.every(({ optional, default: standard }) => optional || standard !== undefined);

function connect(method: Method): string[] {
  const request = requestClass(method);
  const name = methodName(method.name);
  const doc = javadoc([docText(method.doc)], [], 2);
  return [
    [
      doc,
      `  public static MilvusClient ${name}(${request} request) {`,
      '    Session session = new Session(Api.CONTRACT);',
      `    Call call = session.beginConnect(${quoted(method.name)}, request.connectTimeout(), request.timeout());`,
      '    try {',
      `      ${groupClass(method.group)}.${name}(call, request);`,
      '    } catch (RuntimeException | Error error) {',
      '      session.closeTransport();',
      '      throw error;',
      '    }',
      '    return new MilvusClient(session);',
      '  }',
    ].join('\n'),
    [
      doc,
      signature(`public static MilvusClient ${name}`, [`Consumer<${request}.Builder> fill`], ' {', 2),
      `    return ${name}(${request}.of(fill));`,
      '  }',
    ].join('\n'),
  ];
}

function callForms(method: Method): string[] {
  const name = methodName(method.name);
  const result = resultOf(method);
  const gives = result === 'void' ? '' : 'return ';
  const calls = groupClass(method.group);
  if (!hasRequest(method)) {
    const override = name === 'close' ? ['  @Override'] : [];
    return [
      [
        docOf(method),
        ...override,
        `  public ${result} ${name}() {`,
        `    ${gives}${calls}.${name}(session.begin(${quoted(method.name)}));`,
        '  }',
      ].join('\n'),
    ];
  }
  const request = requestClass(method);
  const future = `CompletableFuture<${method.returns === undefined ? 'Void' : boxed(method.returns.type)}>`;
  const waits = String(method.waits);
  const filled = (type: string, own: string, params: string, given: string, back: string): string =>
    [docOf(method), signature(`public ${type} ${own}`, params === '' ? [] : [params], ' {', 2), `    ${back}${own}(${given});`, '  }'].join(
      '\n',
    );
  const fill = `Consumer<${request}.Builder> fill`;
  const empty = needsNothing(method);
  return [
    [
      docOf(method),
      signature(`public ${result} ${name}`, [`${request} request`], ' {', 2),
      `    Call call = session.begin(${quoted(method.name)}, request.common(), ${waits});`,
      `    ${gives}${calls}.${name}(call, request);`,
      '  }',
    ].join('\n'),
    filled(result, name, fill, `${request}.of(fill)`, gives),
    ...(empty ? [filled(result, name, '', `${request}.builder().build()`, gives)] : []),
    [
      docOf(method, true),
      signature(`public ${future} ${name}Async`, [`${request} request`], ' {', 2),
      ...(result === 'void'
        ? [
            '    return session.background(',
            `        ${quoted(method.name)},`,
            '        request.common(),',
            `        ${waits},`,
            '        call -> {',
            `          ${calls}.${name}(call, request);`,
            '          return null;',
            '        });',
          ]
        : background(method, calls, name, waits)),
      '  }',
    ].join('\n'),
    filled(future, `${name}Async`, fill, `${request}.of(fill)`, 'return ').replace(docOf(method), docOf(method, true)),
    ...(empty
      ? [filled(future, `${name}Async`, '', `${request}.builder().build()`, 'return ').replace(docOf(method), docOf(method, true))]
      : []),
  ];
}

function background(method: Method, calls: string, name: string, waits: string): string[] {
  const args = `${quoted(method.name)}, request.common(), ${waits}, call -> ${calls}.${name}(call, request));`;
  const oneLine = `    return session.background(${args}`;
  return oneLine.length <= 100
    ? [oneLine]
    : `        ${args}`.length <= 100
      ? ['    return session.background(', `        ${args}`]
      : [
          '    return session.background(',
          `        ${quoted(method.name)},`,
          '        request.common(),',
          `        ${waits},`,
          `        call -> ${calls}.${name}(call, request));`,
        ];
}

function docOf(method: Method, isAsync = false): string {
  const since = method.since === undefined ? '' : ` Since Milvus ${method.since}.`;
  const paragraphs = [
    `${docText(method.doc)}${since}`,
    ...(isAsync ? ['Does not block; cancelling the future cancels the request under way.'] : []),
    ...(method.errors.length === 0
      ? []
      : [`Errors of the server to expect: ${method.errors.map(({ name }) => `{@code ${name}}`).join(', ')}.`]),
  ];
  const tags: Tag[] =
    method.returns === undefined || method.returns.doc === '' ? [] : [{ tag: 'return', text: lower(docText(method.returns.doc)) }];
  return javadoc(paragraphs, tags, 2);
}

const lower = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
