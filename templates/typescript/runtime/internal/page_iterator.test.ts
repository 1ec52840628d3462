/** Pages come one by one; a failure, the end and the closing of an iterator are each for good. */
import { describe, expect, it } from 'vitest';
import { Budget } from './budget.js';
import { Call } from './call.js';
import { PageIterator, type Pages } from './page_iterator.js';

const calls: Call[] = [];

/** Gives these pages, or fails where one is an error. */
function iterate(...pages: readonly (string | Error)[]): PageIterator<string> {
  const rest = [...pages];
  const source: Pages<string> = {
    next: (call) => {
      calls.push(call);
      const page = rest.shift();
      return page instanceof Error ? Promise.reject(page) : Promise.resolve(page);
    },
  };
  const again = (): Call => new Call(undefined as never, 'rows', {}, new Budget(1000));
  return new PageIterator('rows', again, () => Promise.resolve(source));
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('an iterator', () => {
  it('gives page after page, each by a call of its own', async () => {
    calls.length = 0;
    const seen: string[] = [];
    for await (const page of iterate('a', 'b')) seen.push(page);
    expect(seen).toEqual(['a', 'b']);
    expect(new Set(calls).size).toBe(3);
  });

  it('stays at its end', async () => {
    const pages = iterate('a');
    await pages.next();
    expect([await pages.next(), await pages.next()]).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
  });

  it('fails for good', async () => {
    const broken = new Error('broken');
    const pages = iterate('a', broken, 'b');
    await pages.next();
    expect(await failure(pages.next())).toBe(broken);
    expect(await failure(pages.next())).toBe(broken);
  });

  it('gives pages in the order in which they are asked for', async () => {
    const pages = iterate('a', 'b');
    const both = await Promise.all([pages.next(), pages.next()]);
    expect(both.map(({ value }) => value)).toEqual(['a', 'b']);
  });

  it('is closed by leaving the loop, and twice is once', async () => {
    const pages = iterate('a', 'b');
    for await (const page of pages) if (page === 'a') break;
    await pages.close();
    expect(((await failure(pages.next())) as Error).message).toBe('rows: the iterator is closed');
  });
});
