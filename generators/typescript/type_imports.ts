/** Which modules a type's names come from. */
import type { Declaration, Type } from '../model/model.js';
import type { Imports } from './scope.js';

/** Imports what the text of a type names; `module` is the one that it stands in. */
export function useTypes(type: Type, imports: Imports, module: string): void {
  switch (type.kind) {
    case 'iterator':
      imports.use('./internal/page_iterator.js', 'type PageIterator');
      useTypes(type.of, imports, module);
      return;
    case 'list':
    case 'map':
      useTypes(type.of, imports, module);
      return;
    case 'scalar':
      if (type.name === 'json') imports.use('./internal/functions.js', 'type JsonValue');
      if (type.name === 'int64' || type.name === 'uint64') imports.use('./internal/functions.js', 'type Integer');
      return;
    case 'declared': {
      const { declaration } = type;
      const home = homeOf(declaration);
      if (home !== module) imports.use(home, `type ${declaration.name}`);
      if (declaration.kind === 'union' && declaration.single)
        declaration.members.forEach((member) => {
          useTypes(member, imports, module);
        });
      return;
    }
    case 'message':
    case 'wire_enum':
    case 'wire_scalar':
      return;
  }
}

/** Where host types live in the kit. */
const hosts: Readonly<Record<string, string>> = {
  RowData: './internal/columns.js',
  QueryData: './internal/queries.js',
  Hit: './internal/hits.js',
  Hits: './internal/hits.js',
  RowSet: './internal/row_set.js',
  SearchResult: './internal/hits.js',
};

export function homeOf(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'enum':
    case 'subset':
    case 'text_enum':
      return './enums.js';
    case 'record':
    case 'list_of':
    case 'union':
    case 'callback':
      return './records.js';
    case 'result':
      return './results.js';
    case 'host': {
      const home = hosts[declaration.name];
      if (home === undefined) throw new Error(`the runtime of TypeScript has no ${declaration.name}`);
      return home;
    }
  }
}
