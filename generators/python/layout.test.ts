import { describe, expect, it } from 'vitest';
import { block, call, chain, choice, dict, flat, lines, list, named, text } from './layout.js';

const long = (name: string): string => name.padEnd(30, '_');

describe('a statement is laid out as the formatter does', () => {
  it('on one line where it fits', () => {
    expect(lines([['x = ', call('f', ['a', named('b', '1')])]], 1)).toEqual(['    x = f(a, b=1)']);
  });

  it('the arguments of a call on a line of their own where they fit there', () => {
    expect(lines([call(long('f'), [long('a'), long('b'), 'cccc', 'dddd'])], 0)).toEqual([
      `${long('f')}(`,
      `    ${long('a')}, ${long('b')}, cccc, dddd`,
      ')',
    ]);
  });

  it('else one member a line with a comma behind each', () => {
    expect(lines([call('f', [long('a'), long('b'), long('c'), long('d')])], 0)).toEqual([
      'f(',
      ...['a', 'b', 'c', 'd'].map((each) => `    ${long(each)},`),
      ')',
    ]);
    expect(lines([list([long('a'), long('b'), long('c'), 'd'])], 1)).toEqual([
      '    [',
      ...[long('a'), long('b'), long('c'), 'd'].map((each) => `        ${each},`),
      '    ]',
    ]);
  });

  it('choices and chains in parentheses of their own', () => {
    expect(lines([['x = ', choice(long('a'), chain('and', [long('b'), 'c']), long('d'))]], 0)).toEqual([
      'x = (',
      `    ${long('a')}`,
      `    if ${long('b')} and c`,
      `    else ${long('d')}`,
      ')',
    ]);
  });

  it('blocks deeper than their heads', () => {
    expect(lines([block('if x', [block('for y in x', ['f(y)'])])], 0)).toEqual(['if x:', '    for y in x:', '        f(y)']);
  });
});

it('texts are quoted as the formatter quotes them', () => {
  expect([text('a'), text('say "a"'), text(`it's "a"`), text('a\\b')]).toEqual(['"a"', `'say "a"'`, `"it's \\"a\\""`, '"a\\\\b"']);
});

it('dictionaries have texts as keys', () => {
  expect(
    flat(
      dict([
        ['a', '1'],
        ['b', list([])],
      ]),
    ),
  ).toBe('{"a": 1, "b": []}');
});
