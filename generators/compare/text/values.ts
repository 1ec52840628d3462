/** Values as the spec writes them, so that two of one text do the same. */
import type { Binding, PathStep, Value } from '../../model/model.js';
import { conditionText } from './conditions.js';

export function valueText(value: Value): string {
  switch (value.kind) {
    case 'name':
      return `${bindingText(value.binding)}${value.path.map(pathText).join('')}`;
    case 'constant':
      return typeof value.value === 'string' ? JSON.stringify(value.value) : String(value.value);
    case 'list':
      return `[${texts(value.members)}]`;
    case 'concat':
      return form('concat', `[${texts(value.of)}]`);
    case 'message':
      return `{ ${value.fields.map((each) => `${each.field.name}: ${valueText(each.value)}`).join(', ')} }`;
    case 'result':
      return `{ ${value.fields.map((each) => `${each.field.name}: ${valueText(each.value)}`).join(', ')} }`;
    case 'map':
      return `{ ${value.entries.map((each) => `${each.key}: ${valueText(each.value)}`).join(', ')} }`;
    case 'json':
    case 'pairs':
    case 'base64':
      return form(value.kind, valueText(value.of));
    case 'serialized':
      return form(
        'serialized',
        `${valueText(value.of)}, with: { ${value.with.map((each) => `${each.field.name}: ${valueText(each.value)}`).join(', ')} }`,
      );
    case 'text':
      return form('text', valueText(value.of));
    case 'first':
    case 'merge':
      return form(value.kind, `[${texts(value.of)}]`);
    case 'case':
      return form('case', [valueText(value.subject), ...value.cases.map((each) => `${each.member}: ${valueText(each.value)}`)].join(', '));
    case 'when':
      return form('when', `${conditionText(value.condition)}, value: ${valueText(value.value)}`);
    case 'each':
      return form(
        'list',
        `${valueText(value.list)}, ${value.key === undefined ? '' : `key: ${value.key.name}, `}as: ${value.as.name}, of: ${valueText(value.value)}`,
      );
    case 'pluck':
      return form(
        'pluck',
        `${dotted(value.path)}, of: ${valueText(value.list)}${value.where.map((each) => `, where ${dotted(each.path)}: ${valueText(each.value)}`).join('')}`,
      );
    case 'function':
      return form('via', `${value.function.name}, of: [${argumentsText(value.args)}]`);
    case 'new':
      return form('new', [value.record.name, ...value.fields.map((each) => `${each.field.name}: ${valueText(each.value)}`)].join(', '));
    // What the spec leaves unsaid: the types at both ends say it.
    case 'convert':
      return valueText(value.of);
  }
}

export const argumentsText = (args: readonly (Value | undefined)[]): string =>
  args.map((each) => (each === undefined ? 'absent' : valueText(each))).join(', ');

export const bindingText = ({ name }: Binding): string => `$${name}`;

const form = (word: string, inside: string): string => `{ ${word}: ${inside} }`;
const texts = (values: readonly Value[]): string => values.map(valueText).join(', ');
const dotted = (path: readonly PathStep[]): string => path.map(pathText).join('').slice(1);

function pathText(step: PathStep): string {
  switch (step.kind) {
    case 'field':
      return `.${step.name}`;
    case 'index':
      return `.${String(step.index)}`;
    case 'key':
      return `.${typeof step.key === 'string' ? step.key : valueText(step.key)}`;
  }
}
