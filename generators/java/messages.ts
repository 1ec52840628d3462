/** Requests: what is always sent as one chain, then a statement for each field that may be absent. */
import { local, quoted, wireName } from './names.js';
import { call, chain, declare, forEach, ifThen, joined, statement, textOf, word, type ChainLink, type Code } from './print/code.js';
import { boxed, plain } from './types.js';
import { isSimple, presence, type Scope } from './expression.js';
import { print, setsNumber } from './values.js';
import { wireType } from './wire.js';
import type { EachValue, MessageValue, Method, Value, WireField } from '../model/model.js';

export interface Message {
  readonly statements: readonly Code[];
  /** The message, once the statements ran. */
  readonly made: Code;
}

/** A field's setter: always called, or under a condition, perhaps after statements of its own. */
interface Setter {
  /** Absent where the statements before it do all. */
  readonly link?: ChainLink;
  readonly when?: Code;
  readonly before?: readonly Code[];
}

export function messageOf(name: string, value: MessageValue, method: Method, scope: Scope): Message {
  const { message } = value;
  const type = wireType(message);
  const hasDatabase = method.common.some(({ field }) => field === 'db_name') && message.fields.some((each) => each.name === 'db_name');
  const given = word('call.givenDatabase()');
  const database: Setter[] = hasDatabase ? [{ link: ['setDbName', given], when: [...given, ...word(' != null')] }] : [];
  const setters = [...database, ...value.fields.flatMap(({ field, value: own }) => settersOf(name, field, own, method, scope))];
  if (setters.length === 0) return { statements: [], made: word(`${type}.getDefaultInstance()`) };
  const always = linksOf(setters);
  const start = word(`${type}.newBuilder()`);
  const rest = setters.filter((each) => !isAlways(each));
  if (rest.length === 0) return { statements: [declare(type, name, chain(start, ...always, ['build']))], made: word(name) };
  return {
    statements: [declare(`${type}.Builder`, name, chain(start, ...always)), ...conditional(name, rest)],
    made: word(`${name}.build()`),
  };
}

const isAlways = ({ when, before }: Setter): boolean => when === undefined && before === undefined;

const linksOf = (setters: readonly Setter[]): ChainLink[] =>
  setters.filter(isAlways).flatMap(({ link }) => (link === undefined ? [] : [link]));

/** Two neighbours of which just one applies are the branches of one choice. */
function conditional(target: string, setters: readonly Setter[]): Code[] {
  const out: Code[] = [];
  for (let at = 0; at < setters.length; at++) {
    const own = setters[at];
    const next = setters[at + 1];
    if (own === undefined) break;
    out.push(...(own.before ?? []));
    const set = setting(target, own);
    if (own.when === undefined) out.push(...set);
    else if (next?.when !== undefined && next.before === undefined && isOpposite(own.when, next.when)) {
      out.push(ifThen(own.when, set, setting(target, next)));
      at++;
    } else out.push(ifThen(own.when, set));
  }
  return out;
}

const setting = (target: string, { link }: Setter): Code[] =>
  link === undefined ? [] : [statement(call(`${target}.${link[0]}`, ...link.slice(1).map((each) => each as Code)))];

const isOpposite = (one: Code, other: Code): boolean => textOf(one).replace(/ != null$/, ' == null') === textOf(other);

function settersOf(target: string, field: WireField, value: Value, method: Method, scope: Scope): Setter[] {
  const cased = wireName(field.name);
  if (value.kind === 'each' && value.value.kind === 'message' && mayLack(value.value, scope)) {
    return [{ before: loop(`${target}.add${cased}`, value, value.value, method, scope) }];
  }
  if (value.kind === 'message') {
    const inner = value.fields.flatMap((each) => settersOf(local(field.name), each.field, each.value, method, scope));
    const type = wireType(value.message);
    const always = linksOf(inner);
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

/** Whether some field of the message may be absent, so that it takes statements to fill it. */
const mayLack = ({ fields }: MessageValue, scope: Scope): boolean =>
  fields.some(({ value }) => value.kind === 'each' || value.kind === 'message' || presence(print(value, scope)) !== undefined);

/** A message for each of a list, or for each entry of a map. */
function loop(add: string, { list, as, key }: EachValue, message: MessageValue, method: Method, scope: Scope): Code[] {
  const of = print(list, scope);
  const item = local(as.name);
  const { statements, made } = messageOf(`${item}Message`, message, { ...method, common: [] }, scope);
  const body = [...statements, statement(call(add, made))];
  const type = as.type === undefined ? 'var' : plain(as.type);
  const each =
    key === undefined
      ? forEach(`${type} ${item}`, of.code, body)
      : forEach(`Map.Entry<String, ${as.type === undefined ? '?' : boxed(as.type)}> entry`, joined(of.code, '.entrySet()'), [
          declare('String', local(key.name), word('entry.getKey()')),
          declare(type, item, word('entry.getValue()')),
          ...body,
        ]);
  const when = presence(of);
  return [when === undefined ? each : ifThen(when, [each])];
}

const under = (when: Code | undefined, link: ChainLink): Setter => (when === undefined ? { link } : { link, when });
