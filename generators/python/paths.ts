/** Prints names and the way into them: fields, places of lists, keys of maps. */
import { isPinned } from '../model/client_state.js';
import type { Binding, NameValue, PathStep, Type } from '../model/model.js';
import { sure, type Expression, type Scope } from './expression.js';
import { call, chain, choice, text, type Doc } from './layout.js';
import { variable } from './names.js';
import { assertNever, notYet } from './never.js';
import { expression } from './values.js';

/** A name with its path. */
export function name({ binding, path }: NameValue, scope: Scope): Expression {
  if (binding.kind === 'client') return clientValue(path, scope);
  const base = bindingName(binding, path, scope);
  const isOptional = binding.optional && scope.alwaysThere?.has(binding) !== true;
  const found: Expression = isOptional ? { doc: base.doc, guards: [[base.doc, ' is not None']], orNone: base.doc } : sure(base.doc);
  return into(found, base.rest, scope);
}

/** What stands at the end of a path. */
export function into(from: Expression, path: readonly PathStep[], scope: Scope): Expression {
  return path.reduce((found, step, place) => stepInto(found, step, path[place + 1], scope, path[place - 1]), from);
}

function bindingName(
  binding: Binding,
  path: readonly PathStep[],
  scope: Scope,
): { readonly doc: string; readonly rest: readonly PathStep[] } {
  switch (binding.kind) {
    case 'target': {
      const [step, ...rest] = path;
      return {
        doc: step?.kind === 'field' ? (step.name === 'version' ? '__version__' : step.name.toUpperCase()) : notYet('the target as a whole'),
        rest,
      };
    }
    case 'common':
      return { doc: `${scope.running}.${binding.name}`, rest: path };
    case 'field':
      return { doc: `record.${variable(binding.name)}`, rest: path };
    case 'client':
    case 'options':
      return notYet(`the name of the ${binding.kind}`);
    case 'param':
    case 'let':
    case 'answer':
    case 'schema':
    case 'item':
    case 'wire':
      return { doc: variable(binding.name), rest: path };
    default:
      return assertNever(binding.kind);
  }
}

/** What the client knows is asked of the running call. */
function clientValue([step, key]: readonly PathStep[], scope: Scope): Expression {
  if (step?.kind !== 'field') return notYet('the client as a whole');
  if (step.name === 'last_write' && key?.kind === 'key' && typeof key.key !== 'string') {
    const doc = call(`${scope.running}.last_write`, [expression(key.key, scope).doc]);
    return { doc, guards: [[doc, ' is not None']], orNone: doc };
  }
  if (isPinned(step.name)) {
    const doc = call(`${scope.running}.pinned`, [text(step.name)]);
    return { doc, guards: [[doc, ' is not None']], orNone: doc };
  }
  const doc = `${scope.running}.state.${step.name}`;
  return step.optional ? { doc, guards: [[doc, ' is not None']], orNone: doc } : sure(doc);
}

function stepInto(from: Expression, step: PathStep, next: PathStep | undefined, scope: Scope, last: PathStep | undefined): Expression {
  switch (step.kind) {
    case 'field': {
      const doc: Doc = [from.doc, `.${step.wire === undefined ? variable(step.name) : step.wire.name}`];
      if (!step.optional) {
        const { look } = from;
        const further = look && { at: look.at, use: (own: string): Doc => [look.use(own), `.${step.wire?.name ?? variable(step.name)}`] };
        return { doc, guards: from.guards, ...(further && { look: further }) };
      }
      if (step.wire === undefined)
        return { doc, guards: [...from.guards, [doc, ' is not None']], ...(from.guards.length === 0 ? { orNone: doc } : {}) };
      // An unset message reads as an empty one, in which a map's key is absent as well.
      if (step.type.kind === 'message' && isKeyAhead(step.type, next)) return { doc, guards: from.guards };
      return { doc, guards: [...from.guards, [from.doc, `.HasField(${text(step.wire.name)})`]] };
    }
    case 'index':
      return {
        doc: [from.doc, `[${String(step.index)}]`],
        guards: [...from.guards, step.index === 0 && scope.strictly !== true ? from.doc : [`len(`, from.doc, `) > ${String(step.index)}`]],
      };
    case 'key': {
      const key = typeof step.key === 'string' ? text(step.key) : expression(step.key, scope).doc;
      const map = last?.type.kind === 'list' ? call('kit.pairs_map', [from.doc]) : from.doc;
      const doc: Doc = [map, '.get(', key, ')'];
      const at = from.guards.length === 0 ? doc : choice(doc, chain('and', from.guards), 'None');
      return {
        doc,
        guards: [...from.guards, [doc, ' is not None']],
        ...(from.guards.length === 0 ? { orNone: doc } : {}),
        look: { at, use: (found) => found },
      };
    }
    default:
      return assertNever(step);
  }
}

/** `status.extra_info.report_value`: the step after the next one is what tells presence. */
const isKeyAhead = (type: Type, next: PathStep | undefined): boolean =>
  type.kind === 'message' && next?.kind === 'field' && next.type.kind === 'map';
