/** Names that mean something in TypeScript still name parameters. */
import { describe, expect, it } from 'vitest';
import { key, property, quoted, requestName, variable } from './names.js';

describe('names', () => {
  it('variables are in camel case', () => {
    expect(variable('collection_name')).toBe('collectionName');
  });
  it.each(['class', 'default', 'await', 'call', 'options', 'exact'])('the variable %s is free of the word', (word) => {
    expect(variable(word)).not.toBe(word);
    expect(variable(word)).toMatch(/^[a-z]\w*$/i);
  });
  it('the properties of requests keep such words', () => {
    expect(property('class', { kind: 'scalar', name: 'string' })).toBe('class');
  });
  it('spans of time are in milliseconds and say so', () => {
    expect(property('connect_timeout', { kind: 'scalar', name: 'seconds' })).toBe('connectTimeoutMs');
  });
  it('requests are named for their method', () => {
    expect(requestName('create_alias')).toBe('CreateAliasRequest');
  });
  it('keys are quoted where they are no names', () => {
    expect([key('dim'), key('mmap.enabled')]).toEqual(['dim', "'mmap.enabled'"]);
  });
  it('texts are quoted as prettier does', () => {
    expect([quoted('a'), quoted("can't"), quoted('a\\b')]).toEqual(["'a'", '"can\'t"', "'a\\\\b'"]);
  });
});
