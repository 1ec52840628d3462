/** Results: what the server gives, as classes with accessors, and how they are read from messages. */
import { accessor, quoted, typeName, variable } from './names.js';
import { call, declare, giveBack, print as printCode, signature, word } from './print/code.js';
import { decoderFails } from '../model/failing.js';
import { decodersClass } from './decoders.js';
import { javadoc } from './print/javadoc.js';
import { method } from './records.js';
import { boxed, plain } from './types.js';
import { orNull, type Scope } from './expression.js';
import { print } from './values.js';
import { wireType } from './wire.js';
import type { Templates } from './source.js';
import type { Head } from './surface.js';
import type { Binding, ResultDeclaration, ResultField } from '../model/model.js';
import type { OutputFile } from '../target.js';

/** A field that is left out where it is zero reads as zero in Java. */
export const mayBeNull = (field: ResultField): boolean => field.optional && !field.omitZero;

const givenType = (field: ResultField): string => (mayBeNull(field) ? `@Nullable ${boxed(field.type)}` : plain(field.type));

export const resultHead = (field: ResultField): Head => ({ head: `public ${givenType(field)} ${accessor(field.name)}`, params: [] });

export function resultFile(result: ResultDeclaration, templates: Templates): OutputFile {
  const name = typeName(result.name);
  const described = result.fields.flatMap((each) => [word(quoted(variable(each.name))), word(variable(each.name))]);
  return templates.file(name, 'result', {
    name,
    doc: javadoc([templates.docs.text(result.doc)], [], 0),
    fields: result.fields.map((each) => ({ name: variable(each.name), type: givenType(each) })),
    constructor: signature(
      name,
      result.fields.map((each) => `${givenType(each)} ${variable(each.name)}`),
      ' {',
      2,
    ),
    accessors: result.fields.map((each) => {
      const { head, params } = resultHead(each);
      const docs = [templates.docs.valueText(each), ...(mayBeNull(each) ? ['Null where it is absent.'] : [])];
      return [javadoc([docs.join(' ')], [], 2), signature(head, params, ' {', 2), `    return ${variable(each.name)};`, '  }'].join('\n');
    }),
    described: printCode([giveBack(call('Texts.describe', word(quoted(name)), ...described))], 4),
  });
}

export function decodersFile(results: readonly ResultDeclaration[], outer: Scope, templates: Templates): OutputFile {
  const scope: Scope = { ...outer, inClass: decodersClass };
  const functions = results.flatMap((result) => {
    const { decode } = result;
    if (decode === undefined) return [];
    return [result.fromPairs ? fromPairs(result, decode.wire, scope) : fromMessage(result, scope)];
  });
  return templates.file(decodersClass, 'functions', { name: decodersClass, doc: javadoc(['Results of messages.'], [], 0), functions });
}

function fromMessage(result: ResultDeclaration, scope: Scope): string {
  const name = typeName(result.name);
  const message = result.decode?.message;
  if (message === undefined) throw new Error(`${result.name} is made of no message`);
  const made = call(`new ${name}`, ...result.fields.map((field) => fieldValue(field, scope)));
  return method(`static ${name} decode${name}`, parameters(result, wireType(message)), [giveBack(made)]);
}

const parameters = (result: ResultDeclaration, type: string): string[] => [
  ...(decoderFails(result) ? ['Checks call'] : []),
  `${type} wire`,
];

/** Keys that the result does not list stay in its open field. */
function fromPairs(result: ResultDeclaration, wire: Binding, scope: Scope): string {
  const name = typeName(result.name);
  const inner: Scope = { ...scope, renamed: new Map([...scope.renamed, [wire, 'pairs']]) };
  const keys = result.fields.flatMap(({ key, value }) => (value === undefined || key === undefined ? [] : [word(quoted(key))]));
  const values = result.fields.map((field) =>
    field === result.open ? call('Pairs.others', word('pairs'), ...keys) : fieldValue(field, inner),
  );
  return method(`static ${name} decode${name}`, parameters(result, 'List<CommonProto.KeyValuePair>'), [
    declare('Map<String, String>', 'pairs', word('Pairs.toMap(wire)')),
    giveBack(call(`new ${name}`, ...values)),
  ]);
}

function fieldValue(field: ResultField, scope: Scope): ReturnType<typeof word> {
  // It is there in literals alone.
  if (field.value === undefined) return word('null');
  return orNull(print(field.value, scope, !mayBeNull(field)));
}
