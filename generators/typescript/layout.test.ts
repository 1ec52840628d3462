/** Each layout is what prettier prints of the same code. */
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import {
  array,
  arrow,
  binary,
  block,
  braces,
  call,
  chain,
  choices,
  conditional,
  entry,
  object,
  onlyIf,
  print,
  printWidth,
  type Doc,
} from './layout.js';

const long = 'anArgumentWithAVeryLongNameThatTakesMuchRoom';
const options = object([entry('optional', 'true'), entry('emptyAbsent', 'true')]);

const layouts: Readonly<Record<string, Doc>> = {
  'a call that fits': call('call.name', ["'alias'", 'request.alias']),
  'a call that is too long': call('call.name', [long, `${long}2`, `${long}3`, `${long}4`]),
  'an object as last argument stays on the line of its call': call('call.listOf', [
    long,
    `${long}2`,
    arrow('(at, each)', call('call.record', ['at', 'each'])),
    options,
  ]),
  'two objects in a row do not': call('create', [
    object([entry('first', long), entry('second', long)]),
    object([entry('third', long), entry('fourth', long)]),
  ]),
  'a function as last argument': call('call.forgetting', [
    array([object([entry('schema', long)])]),
    arrow('()', call('call.once', [`${long}.${long}`, object([entry('a', long)])])),
  ]),
  'a function with statements': call('call.withSchema', [options, block('async (known)', ['const rows = known;', 'return rows;'])]),
  'a function with statements behind a long object': call('call.withSchema', [
    object([entry('a', long), entry('b', long), entry('c', long)]),
    block('async (known)', ['return known;']),
  ]),
  'an object is open where it is said to be': ['const policy = ', object([entry('tries', '10')], true)],
  'objects of a table stand below each other': [
    'const rows = ',
    array([object([entry('a', '1'), entry('b', '2')]), object([entry('a', '3'), entry('b', '4')])]),
  ],
  'a condition that is too long': [
    'const value = ',
    call('take', [object([entry('field', conditional(`${long} !== undefined`, call(long, [long]), call(`${long}2`, [long])))], true)]),
  ],
  'a chain of choices that is too long': [
    'const value = ',
    call('take', [
      object(
        [
          entry(
            'field',
            choices(
              [
                { test: `${long} === 1`, yes: call(long, [long]) },
                { test: `${long} === 2`, yes: object([entry('first', long), entry('second', long), entry('third', long)]) },
              ],
              'undefined',
            ),
          ),
        ],
        true,
      ),
    ]),
  ],
  'a chain of calls that is too long': [
    'const value = ',
    chain(long, [call('.filter', [arrow('(each)', `each.${long} === other.${long}`)]), call('.map', [arrow('(each)', `each.${long}`)])]),
  ],
  'a function that gives an object': ['const value = ', call('list.map', [arrow('(each)', object([entry('a', 'each'), entry('b', '1')]))])],
  'a choice of the first': ['const value = ', binary('??', ['first', 'second', 'third'])],
  'a guarded statement that is too long': onlyIf(
    `${long} !== undefined`,
    call('call.requiresValue', ["'one'", "'two'", long, "'three and more'"]),
  ),
  branches: braces('if (schema !== undefined)', ['layout = schema;']),
};

describe('layout', () => {
  it.each(Object.entries(layouts))('%s', async (_, doc) => {
    const text = print(doc, 0);
    const code = text.startsWith('if') ? text : `${text};`;
    const formatted = await format(code, { parser: 'typescript', singleQuote: true, printWidth });
    expect(`${code.replace(/;?$/, ';').replace(/\};$/, text.startsWith('if') && text.endsWith('}') ? '}' : '};')}\n`).toBe(formatted);
  });
});
