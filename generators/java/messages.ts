/** Requests: what is always sent as one chain, then a statement for each field that may be absent. */
import { local, quoted, wireName } from './names.js';
import { chain, declare, ifThen, statement, textOf, word, type ChainLink, type Code } from './print/code.js';
import { boxed } from './types.js';
import { isSimple, presence, print, type Scope } from './values.js';
import { wireType } from './wire.js';
import type { MessageValue, Method, Value, WireField } from '../model/model.js';

export interface Message {
  readonly statements: readonly Code[];
  /** The message, once the statements ran. */
  readonly made: Code;
}

/** A field's setter: always called, or under a condition, perhaps after statements of its own. */
interface Setter {
  readonly link: ChainLink;
  readonly when?: Code;
  readonly before?: readonly Code[];
}

export function messageOf(name: string, value: MessageValue, method: Method, scope: Scope): Message {
  const { message } = value;
  const type = wireType(message);
  const hasDatabase = method.common.some(({ field }) => field === 'db_name') && message.fields.some((each) => each.name === 'db_name');
  const given = word('call.givenDatabase()');
  const database: Setter[] = hasDatabase ? [{ link: ['setDbName', given], when: [...given, ...word(' != null')] }] : [];
  const setters = [...database, ...value.fields.flatMap(({ field, value: own }) => settersOf(field, own, method, scope))];
  if (setters.length === 0) return { statements: [], made: word(`${type}.getDefaultInstance()`) };
  const always = setters.filter(isAlways).map(({ link }) => link);
  const start = word(`${type}.newBuilder()`);
  const rest = setters.filter((each) => !isAlways(each));
  if (rest.length === 0) return { statements: [declare(type, name, chain(start, ...always, ['build']))], made: word(name) };
  return {
    statements: [declare(`${type}.Builder`, name, chain(start, ...always)), ...conditional(name, rest)],
    made: word(`${name}.build()`),
  };
}

const isAlways = ({ when, before }: Setter): boolean => when === undefined && before === undefined;

/** Two neighbours of which just one applies are the branches of one choice. */
function conditional(target: string, setters: readonly Setter[]): Code[] {
  const out: Code[] = [];
  for (let at = 0; at < setters.length; at++) {
    const own = setters[at];
    const next = setters[at + 1];
    if (own === undefined) break;
    out.push(...(own.before ?? []));
    const set = [statement(chain(word(target), own.link))];
    if (own.when === undefined) out.push(...set);
    else if (next?.when !== undefined && next.before === undefined && isOpposite(own.when, next.when)) {
      out.push(ifThen(own.when, set, [statement(chain(word(target), next.link))]));
      at++;
    } else out.push(ifThen(own.when, set));
  }
  return out;
}

const isOpposite = (one: Code, other: Code): boolean => textOf(one).replace(/ != null$/, ' == null') === textOf(other);

function settersOf(field: WireField, value: Value, method: Method, scope: Scope): Setter[] {
  const cased = wireName(field.name);
  if (value.kind === 'message') {
    const inner = value.fields.flatMap((each) => settersOf(each.field, each.value, method, scope));
    const type = wireType(value.message);
    const always = inner.filter(isAlways).map(({ link }) => link);
    const start = word(`${type}.newBuilder()`);
    const rest = inner.filter((each) => !isAlways(each));
    if (rest.length === 0) return [{ link: [`set${cased}`, chain(start, ...always)] }];
    const nested = local(field.name);
    const before = [declare(`${type}.Builder`, nested, chain(start, ...always)), ...conditional(nested, rest)];
    return [{ link: [`set${cased}`, word(nested)], before }];
  }
  if (value.kind === 'map' && field.mapKey !== undefined) {
    return value.entries.map(({ key, value: own }) => {
      const entry = print(own, scope);
      return under(presence(entry), [`put${cased}`, word(quoted(key)), entry.code]);
    });
  }
  const own = print(value, scope);
  const verb = field.mapKey !== undefined ? 'putAll' : field.repeated ? 'addAll' : 'set';
  const setter = `${verb}${cased}${setsNumber(field, value) ? 'Value' : ''}`;
  if (own.nullable && own.present === undefined && !isSimple(own.code)) {
    const taken = method.params.some((param) => local(param.name) === local(field.name));
    const hoisted = taken ? `${local(field.name)}Sent` : local(field.name);
    const before = [declare(boxed(value.type), hoisted, own.code)];
    return [{ link: [setter, word(hoisted)], when: word(`${hoisted} != null`), before }];
  }
  return [under(presence(own), [setter, own.code])];
}

const under = (when: Code | undefined, link: ChainLink): Setter => (when === undefined ? { link } : { link, when });

/** An enum of ours goes in by number, so that one that this version does not know passes. */
const setsNumber = (field: WireField, value: Value): boolean =>
  field.type.kind === 'wire_enum' && value.kind === 'convert' && value.from.kind === 'declared';
