/** Prints the driver's dispatch: one function a method, which calls the public method with arguments made from JSON. */
import type { Declaration, Method, Model, Param, Type } from '../model/model.js';
import { call, dict, lines, named, text, tuple, type Doc, type Statement } from './layout.js';
import { variable } from './names.js';

/** How a JSON argument becomes what Python's caller would write; undefined where it is plain. */
function reader(type: Type): string | undefined {
  if (type.kind !== 'declared') return undefined;
  const { declaration } = type;
  if (declaration.kind === 'host') return undefined;
  if (declaration.kind === 'union' && declaration.tag !== undefined) return 'made_by_kind';
  if (declaration.kind === 'record' && declaration.madeBy !== undefined) return `made_by_${declaration.madeBy}`;
  return declaration.kind === 'list_of' && declaration.madeBy !== undefined ? `made_by_${declaration.madeBy}` : undefined;
}

export function dispatchLines(method: Method): string[] {
  const required = (param: Param): boolean => !param.optional && param.default === undefined;
  const params = [...method.params, ...(method.spread?.params ?? []).map(({ param }) => param)].filter(
    ({ name }, place, all) => all.findIndex((each) => each.name === name) === place,
  );
  const needed = params.filter(required).map(({ name }) => text(name));
  const made = params.flatMap((param): (readonly [string, Doc])[] => {
    const found = reader(param.type);
    return found === undefined ? [] : [[param.name, found]];
  });
  const args: Doc[] = method.kind === 'constructor' ? ['args'] : ['args', 'client'];
  if (needed.length > 0) args.push(named('required', tuple(needed)));
  if (made.length > 0) args.push(named('makers', dict(made)));
  const renamed = params
    .filter(({ name }) => variable(name) !== name)
    .map(({ name }): readonly [string, Doc] => [name, text(variable(name))]);
  if (renamed.length > 0) args.push(named('renamed', dict(renamed)));
  if (method.kind === 'constructor') {
    return [
      `def open_client(client_type: Any, args: Args) -> Any:`,
      '    """A client of this kind."""',
      ...lines([['return ', call('client_type', [['**', call('arguments', args)]])]], 1),
    ];
  }
  return [
    `def call_${method.name}(client: Any, args: Args) -> Any:`,
    `    """Calls the public method."""`,
    ...lines([['return ', call(`client.${variable(method.name)}`, [['**', call('arguments', args)]])]], 1),
  ];
}

/** Classes that plain data names by a tag, and the list that a class takes one by one. */
function kindLines(model: Model): string[] {
  const unions = model.declarations.filter(
    (each): each is Extract<Declaration, { kind: 'union' }> => each.kind === 'union' && each.tag !== undefined,
  );
  const [first] = unions;
  if (first?.tag === undefined) return [];
  const members = new Map(
    unions
      .flatMap((union) => union.members)
      .flatMap((member) => (member.kind === 'declared' ? [member.declaration] : []))
      .map((declaration) => [declaration.name, declaration]),
  );
  const names = [...members.keys()].sort();
  const variadic = [...members.values()].flatMap((each) =>
    each.kind === 'record' && each.variadic !== undefined ? [[each.name, text(each.variadic.name)] as const] : [],
  );
  return [
    ...lines(
      [
        ['KINDS: Mapping[str, Any] = ', dict(names.map((name) => [name, name]))],
        ['VARIADIC: Mapping[str, str] = ', dict(variadic)],
      ],
      0,
    ),
    '',
    '',
    'def made_by_kind(_client: Any, value: Any) -> Any:',
    '    """Made through the class that the tag names."""',
    ...lines(
      [
        ['own = ', call('arguments', ['value'])],
        [`made_by = KINDS.get(own.pop(${text(first.tag)}, ""))`],
        { kind: 'block', head: 'if made_by is None', body: ['return read(value)'] },
        ['members = ', call('own.pop', [['VARIADIC.get(made_by.__name__, "")'], '()'])],
        'return made_by(*members, **own)',
      ],
      1,
    ),
    '',
    '',
  ];
}

/** Classes of the package that makers name. */
export const kindNames = (model: Model): string[] =>
  [
    ...new Set(
      model.declarations.flatMap((each) =>
        each.kind === 'union' && each.tag !== undefined
          ? each.members.flatMap((member) => (member.kind === 'declared' ? [member.declaration.name] : []))
          : [],
      ),
    ),
  ].sort();

/** Functions that make a record through its public builder, or its class. */
export function makerLines(model: Model): string[] {
  return [...kindLines(model), ...builderLines(model)];
}

function builderLines(model: Model): string[] {
  return model.declarations.flatMap((declaration): string[] => {
    if ((declaration.kind !== 'record' && declaration.kind !== 'list_of') || declaration.madeBy === undefined) return [];
    const builder = declaration.methods.find(({ does }) => does.kind === 'builder');
    if (builder === undefined) return [];
    const { madeBy } = declaration;
    const spread = builder.spread?.record;
    const renamed = builder.params
      .filter(({ name }) => spread?.fields.every((field) => field.name !== name) ?? false)
      .map((param): readonly [string, Doc] => [
        spread?.fields.find((field) => field.also.includes(param.name))?.name ?? param.name,
        text(param.name),
      ]);
    const many =
      declaration.kind === 'record'
        ? declaration.fields.find(({ type }) => type.kind === 'list' && type.of.kind === 'declared' && type.of.declaration === spread)
        : undefined;
    const needed = (spread?.fields ?? [])
      .filter(({ optional, default: usual }) => !optional && usual === undefined)
      .map(({ name }) => text(name));
    const body: Statement[] = [
      ...(many === undefined
        ? [['members = ', call('list', ['value'])], `builder = client.${variable(madeBy)}()`]
        : [`own = dict(value)`, `members = own.pop(${text(many.name)}, [])`, `builder = client.${variable(madeBy)}(**arguments(own))`]),
      {
        kind: 'block',
        head: 'for member in members',
        body: [
          call(`builder.${variable(builder.name)}`, [
            [
              '**',
              call('arguments', [
                'member',
                named('required', tuple(needed)),
                ...(renamed.length === 0 ? [] : [named('renamed', dict(renamed))]),
              ]),
            ],
          ]),
        ],
      },
      'return builder',
    ];
    return [
      `def made_by_${madeBy}(client: Any, value: Any) -> Any:`,
      `    """Made through the public builder."""`,
      ...lines(body, 1),
      '',
      '',
    ];
  });
}

export const methodTable = (methods: readonly Method[]): string[] =>
  lines(
    [
      [
        'METHODS: Mapping[str, Callable[[Any, Args], Any]] = ',
        dict(methods.map(({ name }): readonly [string, Doc] => [name, `call_${name}`])),
      ],
    ],
    0,
  );
