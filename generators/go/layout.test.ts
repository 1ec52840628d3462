import { describe, expect, test } from 'vitest';
import { callText, columns, comment, listLiteral, literal } from './layout.js';
import { negated } from './printed.js';

describe('layout, as gofmt has it', () => {
  test('a short literal stands on one line', () => {
    expect(
      literal('T', [
        ['A', '1'],
        ['Long', '2'],
      ]),
    ).toBe('T{A: 1, Long: 2}');
    expect(listLiteral('[]int', ['1', '2'])).toBe('[]int{1, 2}');
  });

  test('values of a long literal are aligned, and a value of several lines stands alone', () => {
    const long = 'x'.repeat(80);
    expect(
      literal('T', [
        ['A', long],
        ['Long', '2'],
        ['Deep', '[]int{\n\t1,\n}'],
        ['B', '3'],
      ]),
    ).toBe(`T{\n\tA:    ${long},\n\tLong: 2,\n\tDeep: []int{\n\t\t1,\n\t},\n\tB: 3,\n}`);
  });

  test('a long call has an argument a line, but for those that stay', () => {
    const long = 'y'.repeat(120);
    expect(callText('f', ['call', long, 'z'], 1)).toBe(`f(call,\n\t${long},\n\tz,\n)`);
    expect(callText('f', ['call', 'T{\n\tA: 1,\n}'], 1)).toBe('f(call, T{\n\tA: 1,\n})');
  });

  test('columns are padded but for the last', () => {
    expect(
      columns([
        ['a', 'int', '= 1'],
        ['long', 'int', '= 20'],
      ]),
    ).toEqual(['a    int = 1', 'long int = 20']);
  });

  test('comments break at words', () => {
    expect(comment(`${'word '.repeat(30)}end`).split('\n')).toHaveLength(2);
  });
});

describe('conditions', () => {
  test('the opposite needs no parenthesis where Go has an operator for it', () => {
    expect(['a != nil', 'a == ""', 'len(a) > 0', 'ok', '!ok', 'is(a)', 'a && b'].map(negated)).toEqual([
      'a == nil',
      'a != ""',
      'len(a) == 0',
      '!ok',
      'ok',
      '!is(a)',
      '!(a && b)',
    ]);
  });
});
