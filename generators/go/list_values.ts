/** Prints lists that are made member by member: a loop before the statement that needs them. */
import type { EachValue, PluckValue } from '../model/model.js';
import { pathValue } from './name_values.js';
import { always, unlessZero, type Printed } from './printed.js';
import type { Values } from './values.js';

export function eachValue(values: Values, value: EachValue, hint: string): Printed {
  const { body } = values;
  const list = values.print(value.list, hint);
  const name = body.fresh(hint, `all_${hint}`);
  body.add(`var ${name} ${values.types.of(value.type)}`);
  const append = (): void => {
    body.add(`${name} = append(${name}, ${values.print(value.value, 'member').text})`);
  };
  const own = body.fresh(value.as.name, `each_${value.as.name}`);
  body.bind(value.as, always(own));
  if (value.key === undefined) {
    body.block(`for _, ${own} := range ${list.text} {`, append);
  } else {
    const key = body.fresh(value.key.name, `each_${value.key.name}`);
    body.bind(value.key, always(key));
    body.block(`for _, ${key} := range slices.Sorted(maps.Keys(${list.text})) {`, () => {
      if (value.as.used) body.add(`${own} := ${list.text}[${key}]`);
      append();
    });
  }
  return unlessZero(name, `${name} != nil`);
}

/** One field of each member, of those members that have what is wanted. */
export function pluckValue(values: Values, value: PluckValue, hint: string): Printed {
  const { body } = values;
  const list = values.print(value.list).text;
  const wanted = value.where.map((each) => ({ path: each.path, printed: values.print(each.value) }));
  const name = body.fresh(hint, `all_${hint}`);
  const own = body.fresh('each');
  body.add(`var ${name} ${values.types.of(value.type)}`);
  const memberType = value.list.type.kind === 'list' ? value.list.type.of : undefined;
  const conditions = wanted.map(({ path, printed }) => {
    const equal = `${pathValue(values, always(own), memberType, path).text} == ${printed.text}`;
    return printed.present === undefined ? equal : `(${absent(printed.present)} || ${equal})`;
  });
  const append = (): void => {
    body.add(`${name} = append(${name}, ${pathValue(values, always(own), memberType, value.path).text})`);
  };
  body.block(`for _, ${own} := range ${list} {`, () => {
    if (conditions.length === 0) append();
    else
      body.block(`if ${conditions.length === 1 ? (conditions[0] ?? '').replace(/^\((.*)\)$/, '$1') : conditions.join(' && ')} {`, append);
  });
  return always(name);
}

const absent = (present: string): string => (present.includes(' != ') ? present.replace(' != ', ' == ') : `!(${present})`);
