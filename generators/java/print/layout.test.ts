import { expect, it } from 'vitest';
import { call, chain, declare, lambda, lambdaBlock, print, signature, statement, ternary, word } from './code.js';
import { docText, javadoc } from './javadoc.js';

const long = (name: string): ReturnType<typeof word> => word(name.repeat(4));

it('what fits stays on one line', () => {
  expect(print([declare('int', 'a', call('f', word('b'), word('c')))], 4)).toBe('    int a = f(b, c);');
});

it('arguments go to the next line together where they fit there, else each to its own', () => {
  const args = ['firstArgument', 'secondArgument', 'third'].map(long);
  expect(print([statement(call('method', ...args.slice(0, 2)))], 4)).toBe(
    '    method(\n        firstArgumentfirstArgumentfirstArgumentfirstArgument,\n        secondArgumentsecondArgumentsecondArgumentsecondArgument);',
  );
  expect(print([statement(call('aMethodWithAName', word('a'.repeat(40)), word('b'.repeat(40))))], 4)).toBe(
    `    aMethodWithAName(\n        ${'a'.repeat(40)}, ${'b'.repeat(40)});`,
  );
});

it('a semicolon counts where the line is measured', () => {
  const args = [word('a'.repeat(45)), word('b'.repeat(46))];
  expect(print([statement(call('f', ...args))], 3)).toBe(`   f(${'a'.repeat(45)}, ${'b'.repeat(46)});`);
  expect(print([statement(call('f', ...args))], 4).split('\n')).toHaveLength(3);
});

it('a declaration breaks behind its sign before its value breaks', () => {
  const value = call('call.required', word('"a_long_name_of_a_parameter"'), word('request.aLongNameOfAParameter()'));
  expect(print([declare('List<String>', 'aLongNameOfAParameter', value)], 4)).toBe(
    '    List<String> aLongNameOfAParameter =\n        call.required("a_long_name_of_a_parameter", request.aLongNameOfAParameter());',
  );
});

it('a chain that does not fit breaks before each dot', () => {
  const links = ['first', 'second', 'third'].map((name) => [name, word('x'.repeat(30))] as const);
  expect(print([statement(chain(word('Builder.builder()'), ...links))], 4)).toBe(
    `    Builder.builder()\n        .first(${'x'.repeat(30)})\n        .second(${'x'.repeat(30)})\n        .third(${'x'.repeat(30)});`,
  );
});

it('a lambda with statements puts all arguments on lines of their own', () => {
  expect(print([statement(call('f', word('a'), lambdaBlock('x', [statement(word('y')), statement(word('z'))])))], 0)).toBe(
    'f(\n    a,\n    x -> {\n      y;\n      z;\n    });',
  );
});

it('a lambda and a choice break where the formatter breaks them', () => {
  const choice = ternary(word('c'.repeat(40)), word('a'.repeat(40)), word('b'.repeat(40)));
  expect(print([statement(call('f', lambda('x', choice)))], 0)).toBe(
    `f(\n    x ->\n        ${'c'.repeat(40)}\n            ? ${'a'.repeat(40)}\n            : ${'b'.repeat(40)});`,
  );
});

it('parameters of a method break like arguments', () => {
  expect(signature('void f', ['int a'], ' {', 2)).toBe('  void f(int a) {');
  expect(signature('static SomeResult decode', ['a'.repeat(50), 'b'.repeat(50)], ' {', 2)).toBe(
    `  static SomeResult decode(\n      ${'a'.repeat(50)},\n      ${'b'.repeat(50)}) {`,
  );
});

it('a comment stands on one line where it fits, else it is filled to 100 columns', () => {
  expect(javadoc(['Short.'], [], 2)).toBe('  /** Short. */');
  const filled = javadoc(['word '.repeat(40).trim()], [{ tag: 'return', text: 'a thing' }], 2).split('\n');
  expect(filled[0]).toBe('  /**');
  expect(filled.every((line) => line.length <= 100)).toBe(true);
  expect(filled.slice(-3)).toEqual(['   *', '   * @return a thing', '   */']);
});

it('nothing in a doc is taken for a tag or for HTML', () => {
  expect(docText('Use `a < b` & <c> @d')).toBe('Use {@code a < b} &amp; &lt;c&gt; &#64;d');
});
