/** What the names of a body stand for, and what the body needs from other modules. */
import type { Binding } from '../model/model.js';
import { variable } from './names.js';

/** Names that a printed module must import, by module. */
export class Imports {
  readonly #names = new Map<string, Set<string>>();

  /** Gives the name back. */
  use(module: string, name: string): string {
    const names = this.#names.get(module) ?? new Set();
    this.#names.set(module, names);
    names.add(name);
    return name.replace(/^type /, '');
  }

  /** Forgets a module. */
  drop(module: string): void {
    this.#names.delete(module);
  }

  /** `import { a, type B } from './x.js';` for each module; `* as x` stands alone. */
  get text(): string[] {
    return [...this.#names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([module, names]) => {
        const whole = [...names].filter((name) => name.includes('* as'));
        const single = [...names].filter((name) => !name.includes('* as')).sort((a, b) => byName(a, b));
        const isTypes = single.length > 0 && single.every((name) => name.startsWith('type '));
        const list = single.map((name) => (isTypes ? name.slice('type '.length) : name));
        return [
          ...whole.map((name) => `import ${name} from '${module}';`),
          ...(list.length === 0 ? [] : [importText(isTypes, list, module)]),
        ];
      });
  }
}

function importText(isTypes: boolean, names: readonly string[], module: string): string {
  const flat = `import ${isTypes ? 'type ' : ''}{ ${names.join(', ')} } from '${module}';`;
  return flat.length <= 140
    ? flat
    : `import ${isTypes ? 'type ' : ''}{\n${names.map((name) => `  ${name},\n`).join('')}} from '${module}';`;
}

function byName(a: string, b: string): number {
  const [left, right] = [a.replace('type ', ''), b.replace('type ', '')];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Variables of one function body. */
export class Scope {
  readonly #variables = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(readonly imports: Imports) {}

  /** A new variable for a binding; where its name is taken, `otherwise`, or the name with a number. */
  declare(binding: Binding, text = variable(binding.name), otherwise = text): string {
    let name = this.#taken.has(text) ? otherwise : text;
    for (let count = 2; this.#taken.has(name); count += 1) name = `${otherwise}${count}`;
    this.#taken.add(name);
    this.#variables.set(keyOf(binding), name);
    return name;
  }

  /** What a binding is read as: a variable, or any other expression. */
  alias(binding: Binding, expression: string): void {
    this.#variables.set(keyOf(binding), expression);
  }

  find(binding: Binding): string {
    const found = this.#variables.get(keyOf(binding));
    if (found === undefined) throw new Error(`the name ${binding.kind} ${binding.name} is not in scope`);
    return found;
  }

  has(binding: Binding): boolean {
    return this.#variables.has(keyOf(binding));
  }
}

const keyOf = (binding: Binding): string => `${binding.kind}:${binding.name}`;
