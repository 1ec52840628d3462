/** Reading keeps each digit, and everything else as JSON.parse has it. */
import { describe, expect, it } from 'vitest';
import { parseJson, shown } from './canonical_json.js';

describe('reading JSON', () => {
  it.each(['9007199254740993', '-9223372036854775808', '123456789012345678901234567890'])('%s keeps its digits', (text) => {
    expect(parseJson(text)).toBe(BigInt(text));
  });
  it.each([
    '{"a":[1,{"b":null}],"c":"x,]}"}',
    '[]',
    '{}',
    '" 12345678901234567 "',
    '[1e300,-0.5,12345678901234567.5]',
    '{ "k" : [ true , false ] , "n" : 1234567890123456 }',
  ])('%s is what JSON.parse gives', (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });
  it('a large integer does not disturb its neighbours', () => {
    expect(parseJson('{"a": 9007199254740993, "b": ["x\\"", -1]}')).toEqual({ a: 9007199254740993n, b: ['x"', -1] });
  });
  it('what is no JSON is refused', () => {
    expect(() => parseJson('{"a": 9007199254740993,}')).toThrow(SyntaxError);
  });
});

describe('values in messages', () => {
  it('are cut at 60 characters', () => {
    expect(shown('x'.repeat(70))).toBe(`"${'x'.repeat(59)}…`);
  });
});
