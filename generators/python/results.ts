/** Prints what a method or a decoder gives back. */
import type { ResultDeclaration, Value } from '../model/model.js';
import { convert } from './conversions.js';
import { plainOrNone, surely, type Expression } from './expression.js';
import { block, call, chain, dict, flat, named, text, type Doc, type Statement } from './layout.js';
import { variable } from './names.js';
import type { Body } from './steps.js';
import { expression } from './values.js';

/** The return at the end of a method. */
export function returned(body: Body): Statement[] {
  const { returns } = body.method;
  return returns?.value === undefined ? [] : resultStatements(returns.value, body);
}

/** A return. */
export function resultStatements(value: Value, body: Body): Statement[] {
  if (value.kind !== 'result') return [['return ', firstOfAnswer(value, body) ?? surely(expression(value, body))]];
  return builtResult(
    value.result,
    value.fields.map(({ field, value: own }) => ({
      name: field.name,
      omitZero: field.omitZero,
      own: expression(own, body),
      optional: field.optional,
    })),
    'result',
  );
}

/** What must be there: the first of a list of the answer. */
function firstOfAnswer(value: Value, body: Body): Doc | undefined {
  if (value.kind !== 'convert' || value.of.kind !== 'name') return undefined;
  const { path } = value.of;
  const [field, place] = path.slice(-2);
  if (place?.kind !== 'index' || place.index !== 0 || field?.kind !== 'field') return undefined;
  const { doc } = expression({ ...value.of, path: path.slice(0, -1) }, body);
  const one = call('kit.read_first', [body.running, text(field.wire?.name ?? field.name), doc]);
  return convert(one, { from: value.from, to: value.type, field: field.name }, body);
}

export interface ResultEntry {
  readonly name: string;
  readonly optional: boolean;
  readonly omitZero: boolean;
  readonly own: Expression;
}

/** A result, its optional fields left out where they are absent. `extra` is a statement before the return. */
export function builtResult(
  result: ResultDeclaration,
  entries: readonly ResultEntry[],
  local: string,
  extra: readonly Statement[] = [],
): Statement[] {
  if (result.python === 'object') {
    return [
      [
        'return ',
        call(
          result.name,
          entries.map(({ name, own }) => named(variable(name), plainOrNone(own))),
        ),
      ],
    ];
  }
  const always = entries.filter(({ optional }) => !optional);
  const sometimes = entries.filter(({ optional }) => optional);
  const literalOf = dict(always.map(({ name, own }) => [name, surely(own)]));
  if (sometimes.length === 0 && extra.length === 0) return [['return ', literalOf]];
  return [
    [`${local}: ${result.name} = `, literalOf],
    ...sometimes.flatMap((entry) => optionalEntry(entry, local)),
    ...extra,
    `return ${local}`,
  ];
}

function optionalEntry({ name, own, omitZero }: ResultEntry, local: string): Statement[] {
  const target = `${local}[${text(name)}] = `;
  if (omitZero) return [block(['if ', ...own.guards.map((guard): Doc => [guard, ' and ']), zeroTest(own.doc)], [[target, own.doc]])];
  if (own.look !== undefined) {
    const found = variable(name);
    return [[`${found} = `, own.look.at], block(`if ${found} is not None`, [[target, own.look.use(found)]])];
  }
  if (own.guards.length === 0) return [[target, own.doc]];
  return [block(['if ', chain('and', own.guards)], [[target, own.doc]])];
}

/** What a conversion wraps is tested bare: `DataType(wire.element_type)` is zero where `wire.element_type` is. */
function zeroTest(doc: Doc): Doc {
  const inner = /^[A-Z]\w*\((.*)\)$/.exec(flat(doc));
  return inner?.[1] ?? doc;
}
