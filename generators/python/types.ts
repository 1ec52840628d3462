/** Python's annotations for the Model's types: what a caller may give, and what it gets. */
import type { Declaration, Param, RecordField, Type, WireMessage } from '../model/model.js';
import { assertNever, notYet } from './never.js';
import { wireName } from './wire_names.js';

/** What a caller may give. */
export function taken(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return scalar(type.name);
    case 'list':
      return `Sequence[${taken(type.of)}]`;
    case 'map':
      return `Mapping[str, ${taken(type.of)}]`;
    case 'declared':
      return takenDeclared(type.declaration);
    case 'message':
      return `pb.${wireName(type.message)}`;
    case 'wire_enum':
      return 'int';
    case 'wire_scalar':
      return wireScalar(type.name);
    case 'iterator':
      return notYet('an iterator as a parameter');
    default:
      return assertNever(type);
  }
}

/** What a caller gets, and what a record holds. */
export function given(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return scalar(type.name);
    case 'list':
      return `list[${given(type.of)}]`;
    case 'map':
      return `dict[str, ${given(type.of)}]`;
    case 'declared':
      return givenDeclared(type.declaration);
    case 'message':
      return `pb.${wireName(type.message)}`;
    case 'wire_enum':
      return 'int';
    case 'wire_scalar':
      return wireScalar(type.name);
    case 'iterator':
      return `PageIterator[${given(type.of)}]`;
    default:
      return assertNever(type);
  }
}

/** The parameter's annotation, with None where it may be absent. */
export function parameterType(param: Param | RecordField): string {
  const own = taken(param.type);
  const single = param.single && param.type.kind === 'list' ? `${taken(param.type.of)} | ${own}` : own;
  return isAbsentable(param) ? orNone(single) : single;
}

/** Whether absence is written None: an optional parameter, or a default that is no constant of Python. */
export const isAbsentable = (param: Param | RecordField): boolean =>
  param.optional || (param.default !== undefined && typeof param.default === 'object');

export const orNone = (type: string): string => (type === 'Any' || type === 'Timeout' || type.endsWith('| None') ? type : `${type} | None`);

/** The message's class. */
export const messageType = (message: WireMessage): string => `pb.${wireName(message)}`;

/** Types of the language stand behind the package's own. */
const isPlain = (text: string): boolean => /^(Sequence|Mapping)/.test(text);

function takenDeclared(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'enum':
      return `${declaration.name} | str | int`;
    case 'subset':
      return `${declaration.of.name} | str | int`;
    case 'text_enum':
      return declaration.name;
    case 'record':
      return `${declaration.name} | Mapping[str, Any]`;
    case 'list_of':
      return `${declaration.name} | Sequence[${declaration.of.name} | Mapping[str, Any]]`;
    case 'union':
      return [
        ...new Set(
          declaration.members.flatMap((member) =>
            declaration.tag !== undefined
              ? [given(member), 'Mapping[str, Any]']
              : declaration.single && member.kind === 'list'
                ? [taken(member.of), taken(member)]
                : [taken(member)],
          ),
        ),
      ]
        .sort((a, b) => Number(isPlain(a)) - Number(isPlain(b)))
        .join(' | ');
    case 'callback':
      return `Callable[[${declaration.takes.map(given).join(', ')}], ${taken(declaration.gives)}]`;
    case 'host':
    case 'result':
      return declaration.name;
    default:
      return assertNever(declaration);
  }
}

function givenDeclared(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'subset':
      return declaration.of.name;
    case 'text_enum':
      return declaration.open || declaration.ignoreCase ? 'str' : declaration.name;
    case 'union':
      return declaration.members.map(given).join(' | ');
    case 'callback':
      return takenDeclared(declaration);
    case 'enum':
    case 'record':
    case 'list_of':
    case 'host':
    case 'result':
      return declaration.name;
    default:
      return assertNever(declaration);
  }
}

function scalar(name: Extract<Type, { kind: 'scalar' }>['name']): string {
  switch (name) {
    case 'string':
      return 'str';
    case 'bool':
      return 'bool';
    case 'bytes':
      return 'bytes';
    case 'int32':
    case 'count':
    case 'int64':
    case 'uint64':
      return 'int';
    case 'float':
    case 'double':
      return 'float';
    case 'seconds':
      return 'Timeout';
    case 'json':
      return 'Any';
    default:
      return assertNever(name);
  }
}

function wireScalar(name: string): string {
  if (name === 'string') return 'str';
  if (name === 'bytes') return 'bytes';
  if (name === 'bool') return 'bool';
  return name === 'float' || name === 'double' ? 'float' : 'int';
}
