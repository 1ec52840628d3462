/** Values that lose a field, an entry, a member or one of their cases, wherever they stand. */
import type { Value } from '../model.js';
import { insideOf } from '../walk.js';
import { replaced, without, type Loss } from './loss.js';

export const valueLosses = (value: Value): Loss[] => [...insideOf(value)].flatMap(own);

function own(value: Value): Loss[] {
  const { place } = value;
  const lost = (title: string, begin: () => () => void, at = place): Loss => ({ kind: 'mapping', title, place: at, begin });
  switch (value.kind) {
    case 'message':
      return value.fields.map((each) =>
        lost(`${value.message.name}.${each.field.name} is not sent`, () => without(value.fields, each), each.value.place),
      );
    case 'serialized':
      return value.with.map((each) =>
        lost(`${value.message.name}.${each.field.name} is not sent`, () => without(value.with, each), each.value.place),
      );
    case 'map':
      return value.entries.map((each) => lost(`${each.key} is not sent`, () => without(value.entries, each), each.value.place));
    case 'new':
      return value.fields.map((each) =>
        lost(`${value.record.name}.${each.field.name} is not set`, () => without(value.fields, each), each.value.place),
      );
    case 'list':
      return value.members.length < 2 ? [] : members(value.members, (each, title) => lost(title, () => without(value.members, each)));
    case 'first':
    case 'merge':
    case 'concat':
      return members(value.of, (each, title) => lost(title, () => without(value.of, each)));
    case 'case':
      return value.cases.map((each) => lost(`the case ${each.member} is gone`, () => without(value.cases, each), each.value.place));
    case 'when':
      return [
        lost(`a condition is turned round: ${valueText(value.value)}`, () =>
          replaced(value, 'condition', { kind: 'not', of: value.condition }),
        ),
      ];
    case 'name':
    case 'constant':
    case 'result':
    case 'json':
    case 'pairs':
    case 'base64':
    case 'text':
    case 'each':
    case 'pluck':
    case 'function':
    case 'convert':
      return [];
  }
}

const members = (list: readonly Value[], lost: (member: Value, title: string) => Loss): Loss[] =>
  list.map((each) => lost(each, `a part is gone: ${valueText(each)}`));

/** Enough of a value to know it by. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'name':
      return [`$${value.binding.name}`, ...value.path.map((step) => pathText(step))].join('.');
    case 'constant':
      return JSON.stringify(value.value);
    case 'function':
      return `${value.function.name} of ${value.args.map((each) => (each === undefined ? 'nothing' : valueText(each))).join(', ')}`;
    case 'convert':
    case 'json':
    case 'pairs':
    case 'base64':
    case 'text':
    case 'serialized':
      return valueText(value.of);
    case 'when':
      return valueText(value.value);
    case 'each':
      return `each of ${valueText(value.list)}`;
    case 'pluck':
      return `some of ${valueText(value.list)}`;
    case 'case':
      return `by ${valueText(value.subject)}`;
    case 'first':
    case 'merge':
    case 'concat':
      return `${value.kind} of ${value.of.map(valueText).join(', ')}`;
    case 'list':
      return `[${value.members.map(valueText).join(', ')}]`;
    case 'map':
      return `{${value.entries.map(({ key }) => key).join(', ')}}`;
    case 'message':
      return value.message.name;
    case 'result':
      return value.result.name;
    case 'new':
      return value.record.name;
  }
}

function pathText(step: Extract<Value, { kind: 'name' }>['path'][number]): string {
  switch (step.kind) {
    case 'field':
      return step.name;
    case 'index':
      return step.index.toString();
    case 'key':
      return typeof step.key === 'string' ? step.key : valueText(step.key);
  }
}
