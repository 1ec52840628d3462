/** Walks two Models side by side, along the shapes, and gives every difference. */
import type { Change, Level } from './change.js';
import type { ListPart, Shape } from './shape.js';

export function changesBetween(shape: Shape, before: object, after: object): Change[] {
  const changes: Change[] = [];
  const met = new Set<object>();
  walk(shape, { shape: shape.name, name: '', before, after }, []);
  return changes;

  function walk(of: Shape, level: Level, outer: readonly Level[]): void {
    if (level.before === level.after) return;
    if (of.once && met.size === met.add(level.before).size) return;
    const trail = [...outer, level];
    for (const [property, part] of Object.entries(of.parts)) {
      const at = `${of.name}.${property}`;
      const one = (level.before as Readonly<Record<string, unknown>>)[property];
      const other = (level.after as Readonly<Record<string, unknown>>)[property];
      if (one === other || part.is === 'told' || part.is === 'nothing') continue;
      if (part.is === 'text') {
        const texts = { before: printed(part.text, one), after: printed(part.text, other) };
        if (texts.before !== texts.after)
          changes.push({ at, how: howOf(one, other), isMember: false, before: one, after: other, texts, trail });
      } else if (one === undefined || other === undefined)
        changes.push({ at, how: howOf(one, other), isMember: false, before: one, after: other, texts: { before: '', after: '' }, trail });
      else if (part.is === 'object')
        walk(part.shape(), { shape: part.shape().name, name: '', before: one as object, after: other as object }, trail);
      else walkList(at, part, one, other, trail);
    }
  }

  function walkList(at: string, part: ListPart, one: unknown, other: unknown, trail: readonly Level[]): void {
    const before = named(part, one);
    const after = named(part, other);
    const pairs = pair(part, before, after);
    const found = new Set([...pairs.values()]);
    for (const [name, member] of before)
      if (!pairs.has(name))
        changes.push({ at, how: 'removed', isMember: true, before: member, after: undefined, texts: { before: name, after: '' }, trail });
    for (const [name, member] of after)
      if (!found.has(name))
        changes.push({ at, how: 'added', isMember: true, before: undefined, after: member, texts: { before: '', after: name }, trail });
    const kept = [...after.keys()].filter((name) => found.has(name));
    if (part.ordered && [...pairs.values()].some((name, index) => name !== kept[index]))
      changes.push({
        at,
        how: 'reordered',
        isMember: false,
        before: one,
        after: other,
        texts: { before: [...pairs.keys()].join(', '), after: kept.join(', ') },
        trail,
      });
    for (const [was, is] of pairs) {
      const [a, b] = [before.get(was), after.get(is)];
      if (a === undefined || b === undefined) continue;
      // Where the kind is another, what the two have of their own cannot be compared.
      const [of, now] = [part.shape(a as never), part.shape(b as never)];
      if (of.name === now.name) walk(of, { shape: of.name, name: is, before: a, after: b }, trail);
      else
        changes.push({
          at: `${of.base}.kind`,
          how: 'changed',
          isMember: false,
          before: a,
          after: b,
          texts: { before: of.name, after: now.name },
          trail: [...trail, { shape: of.base, name: is, before: a, after: b }],
        });
    }
  }
}

const howOf = (before: unknown, after: unknown): Change['how'] =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

const printed = (print: (value: never) => string, value: unknown): string => (value === undefined ? '' : print(value as never));

/** Two of one name are told apart by their place among those. */
function named(part: ListPart, value: unknown): Map<string, object> {
  const found = new Map<string, object>();
  for (const member of part.members(value as never)) {
    const name = part.name(member as never);
    let own = name;
    for (let count = 2; found.has(own); count += 1) own = `${name} (${String(count)})`;
    found.set(own, member);
  }
  return found;
}

/** The name after, by the name before: the same, or that of the one which keeps the old name as another. */
function pair(part: ListPart, before: ReadonlyMap<string, object>, after: ReadonlyMap<string, object>): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const name of before.keys()) {
    if (after.has(name)) pairs.set(name, name);
    else
      for (const [now, member] of after)
        if (!before.has(now) && part.also(member as never).includes(name)) {
          pairs.set(name, now);
          break;
        }
  }
  return pairs;
}
