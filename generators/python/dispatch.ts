/** Prints the driver's dispatch: one function a method, which calls the public method with arguments made from JSON. */
import type { Method, Model, Param, Type } from '../model/model.js';
import { call, dict, lines, named, text, tuple, type Doc, type Statement } from './layout.js';
import { variable } from './names.js';

/** How a JSON argument becomes what Python's caller would write; undefined where it is plain. */
function reader(type: Type): string | undefined {
  if (type.kind !== 'declared') return undefined;
  const { declaration } = type;
  if (declaration.kind === 'host') return undefined;
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
    `def ${method.name}(client: Any, args: Args) -> Any:`,
    `    """Calls the public method."""`,
    ...lines([['return ', call(`client.${method.name}`, [['**', call('arguments', args)]])]], 1),
  ];
}

/** Functions that make a record through its public builder. */
export function makerLines(model: Model): string[] {
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
        ? [['members = ', call('list', ['value'])], `builder = client.${madeBy}()`]
        : [`own = dict(value)`, `members = own.pop(${text(many.name)}, [])`, `builder = client.${madeBy}(**arguments(own))`]),
      {
        kind: 'block',
        head: 'for member in members',
        body: [
          call(`builder.${builder.name}`, [
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
    [['METHODS: Mapping[str, Callable[[Any, Args], Any]] = ', dict(methods.map(({ name }): readonly [string, Doc] => [name, name]))]],
    0,
  );
