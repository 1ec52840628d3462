/**
 * The Model: the whole spec, resolved. Every reference is an object, every value has a type, every implicit conversion is
 * a node of its own. It knows Milvus' wire contract and no programming language; generators only print it.
 */

/** Where something stands in a spec file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Model {
  readonly title: string;
  /** Of api.yaml. */
  readonly place: Place;
  /** Version of the API that the spec describes ("3.0"). */
  readonly version: string;
  /** SHA-256 over the spec's files and the wire contract, first 16 hex digits. */
  readonly hash: string;
  readonly common: readonly CommonParam[];
  /** Sent with every RPC, in this order; a `common` parameter with `metadata` adds its own. */
  readonly metadata: readonly { readonly key: string; readonly value: Value; readonly place: Place }[];
  readonly retry: readonly RetryPolicy[];
  /** Seconds. */
  readonly timeouts: { readonly connect: number; readonly call: number; readonly callWithWaits: number; readonly place: Place };
  readonly waits: readonly WaitPolicy[];
  /** Ordered by group, then name. */
  readonly methods: readonly Method[];
  /** Ordered by name. Only those that something uses. */
  readonly declarations: readonly Declaration[];
  readonly functions: readonly RuntimeFunction[];
  readonly errorKinds: readonly ErrorKind[];
  readonly namedErrors: readonly NamedError[];
  /** How the schema cache asks for a schema: `request` uses the binding `collection`. */
  readonly schemaLookup: { readonly rpc: WireRpc; readonly collection: Binding; readonly request: Value; readonly place: Place };
  readonly wire: WireContract;
  readonly targets: readonly TargetSettings[];
}

export interface TargetSettings {
  /** typescript, python, java, go. */
  readonly name: string;
  /** What the package manager calls it: `@lockstep/milvus`, `lockstep-milvus`, `dev.lockstep:lockstep-milvus`, `lockstep.dev/milvus`. */
  readonly package: string;
  /** What programs import: `lockstep_milvus`, `dev.lockstep.milvus`, `milvus`. */
  readonly import: string;
  /** Version of the packages. */
  readonly version: string;
  readonly sdkType: string;
  /** Oldest supported runtime. */
  readonly runtime: string;
  /** Words that keep their capitals (Go's `ID`). */
  readonly initialisms: readonly string[];
  readonly place: Place;
}

// ---------------------------------------------------------------------------------------------------------------- types

export type ScalarName = 'string' | 'bool' | 'bytes' | 'int32' | 'count' | 'int64' | 'uint64' | 'float' | 'double' | 'seconds' | 'json';

export type Type =
  | { readonly kind: 'scalar'; readonly name: ScalarName }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'map'; readonly of: Type }
  /** Only as what a method of kind `iterator` returns: pages, each of this type. */
  | { readonly kind: 'iterator'; readonly of: Type }
  | { readonly kind: 'declared'; readonly declaration: Declaration }
  | { readonly kind: 'message'; readonly message: WireMessage }
  | { readonly kind: 'wire_enum'; readonly enum: WireEnum }
  /** A scalar as the wire has it (`int64`, `uint32`, `bytes`, `double`…). */
  | { readonly kind: 'wire_scalar'; readonly name: WireScalar };

export type Declaration =
  | EnumDeclaration
  | TextEnumDeclaration
  | SubsetDeclaration
  | RecordDeclaration
  | ResultDeclaration
  | UnionDeclaration
  | HostDeclaration
  | CallbackDeclaration
  | ListDeclaration;

interface DeclarationBase {
  /** UpperCamelCase, as the spec has it. */
  readonly name: string;
  readonly doc: string;
  readonly place: Place;
}

/** A closed enum over a wire enum; an unknown number that the server sends is `Unknown(n)`. */
export interface EnumDeclaration extends DeclarationBase {
  readonly kind: 'enum';
  readonly wire: WireEnum;
  readonly members: readonly EnumMember[];
  readonly ignoreCase: boolean;
}

export interface EnumMember {
  /** The spec's name, which TypeScript and drivers use: `Int64`, `VarChar`, `Loaded`. */
  readonly name: string;
  /** The name in Python and Java: `INT64`, `VARCHAR`. */
  readonly constant: string;
  /** Go's suffix: `Int64` in `DataTypeInt64`. */
  readonly number: number;
  /** Letter by letter as the descriptors have it: `LoadStateLoaded`. */
  readonly wireName: string;
}

/** Members of another enum that a parameter accepts, with shorthands (`int` for `Int64`). */
export interface SubsetDeclaration extends DeclarationBase {
  readonly kind: 'subset';
  readonly of: EnumDeclaration;
  readonly members: readonly EnumMember[];
  readonly accepts: Readonly<Record<string, EnumMember>>;
}

/** An enum of texts; an open one lets other text pass. */
export interface TextEnumDeclaration extends DeclarationBase {
  readonly kind: 'text_enum';
  readonly members: readonly string[];
  readonly open: boolean;
  readonly ignoreCase: boolean;
}

/** What users make: plain data with defaults. */
export interface RecordDeclaration extends DeclarationBase {
  readonly kind: 'record';
  readonly fields: readonly RecordField[];
  /** Field that keeps the keys that the record does not list; in Python they stand at the record's own level. */
  readonly open: RecordField | undefined;
  /** Python's positional order. */
  readonly positional: readonly RecordField[];
  /** The list field that Python's constructor takes as `*values`; it is not among `positional`. */
  readonly variadic: RecordField | undefined;
  /** Two fields that Python also takes as one entry of a mapping: `{"price": "desc"}`. */
  readonly compact: readonly [RecordField, RecordField] | undefined;
  /** How its message is made; absent where no encoder is generated. */
  readonly encode: { readonly message: WireMessage; readonly fields: readonly EncodedField[] } | undefined;
  readonly verify: readonly VerifyRule[];
  readonly methods: readonly RecordMethod[];
  readonly madeBy: string | undefined;
}

export interface RecordField {
  readonly name: string;
  readonly doc: string;
  readonly type: Type;
  readonly optional: boolean;
  readonly default: Literal | undefined;
  readonly checks: readonly ParamCheck[];
  readonly emptyAbsent: boolean;
  readonly single: boolean;
  readonly also: readonly string[];
  readonly deprecated: Deprecated | undefined;
  readonly absence: Absence;
  readonly place: Place;
}

/** One field of a record on its way to the wire. */
export type EncodedField =
  /** `from` is undefined where the record states its message as a whole. */
  | { readonly kind: 'field'; readonly from: RecordField | undefined; readonly to: WireField; readonly value: Value }
  /** Lives as text in a list of KeyValuePair. In declared order. */
  | { readonly kind: 'pair'; readonly from: RecordField; readonly to: WireField; readonly key: string; readonly value: Value }
  /** The whole list of KeyValuePair comes from one map. */
  | { readonly kind: 'pairs'; readonly from: RecordField; readonly to: WireField; readonly value: Value };

/** What the server gives. */
export interface ResultDeclaration extends DeclarationBase {
  readonly kind: 'result';
  readonly fields: readonly ResultField[];
  /** A real dict in Python (`mapping`) or a frozen dataclass (`object`). */
  readonly python: 'mapping' | 'object';
  /** Made from this message; its fields' values use the binding `wire`. Absent: made by literals only. */
  readonly decode: { readonly wire: Binding; readonly message: WireMessage | undefined } | undefined;
  /** Made from a list of KeyValuePair; `open` keeps the keys that are not listed. */
  readonly fromPairs: boolean;
  readonly open: ResultField | undefined;
}

export interface ResultField {
  readonly name: string;
  readonly doc: string;
  readonly type: Type;
  /** Absent in the result where the value is absent, and where `omitZero` and the value is the type's zero. */
  readonly optional: boolean;
  readonly omitZero: boolean;
  /** Over `decode.wire`; absent where the result is made by literals only, or the field is only there in a literal. */
  readonly value: Value | undefined;
  /** With `fromPairs`: the key. */
  readonly key: string | undefined;
  readonly place: Place;
}

export interface UnionDeclaration extends DeclarationBase {
  readonly kind: 'union';
  readonly members: readonly Type[];
  readonly single: boolean;
  /**
   * Key under which plain data (TypeScript objects, driver values) says which member it is: `{ kind: 'RRFRanker', k: 60 }`. Absent where
   * the members differ in shape.
   */
  readonly tag: string | undefined;
}

/** A function of the user's that the client calls, in this process. */
export interface CallbackDeclaration extends DeclarationBase {
  readonly kind: 'callback';
  readonly takes: readonly Type[];
  readonly gives: Type;
}

/** Written by hand in each runtime kit. */
export interface HostDeclaration extends DeclarationBase {
  readonly kind: 'host';
  /** Only runtime functions and generated bodies see it (`Schema`, `EncodedRows`, `Address`). */
  readonly internal: boolean;
  /** Union-like members that `is` may ask for (`bytes` of QueryData). */
  readonly members: readonly string[];
  /** What it gives one after another (a SearchResult its Hits). */
  readonly items: Type | undefined;
  /** What generated bodies may read of it. */
  readonly fields: readonly { readonly name: string; readonly type: Type; readonly optional: boolean }[];
}

/** A list type with methods (IndexParams). */
export interface ListDeclaration extends DeclarationBase {
  readonly kind: 'list_of';
  readonly of: RecordDeclaration;
  readonly methods: readonly RecordMethod[];
  readonly madeBy: string | undefined;
}

/** A method of a record or list type; it returns the object itself. */
export interface RecordMethod {
  readonly name: string;
  readonly doc: string;
  readonly params: readonly Param[];
  readonly positional: readonly Param[];
  /** The record whose fields are taken as parameters, and which parameters those are. */
  readonly spread: Spread | undefined;
  readonly checks: readonly MethodCheck[];
  readonly does:
    /** Appends the parameter; without one, the record that `spread` spreads. */
    | { readonly kind: 'appends'; readonly field: RecordField; readonly param: Param | undefined }
    | { readonly kind: 'verify' }
    | { readonly kind: 'builder'; readonly function: RuntimeFunction };
}

export interface Spread {
  readonly record: RecordDeclaration;
  /** Fields that are parameters of the method; a field whose name or `also` is an own parameter is not among them. */
  readonly params: readonly { readonly field: RecordField; readonly param: Param }[];
}

export type VerifyRule =
  | { readonly kind: 'unique'; readonly in: RecordField; readonly by: RecordField }
  | {
      readonly kind: 'exactly_one_where' | 'at_most_one_where';
      readonly in: RecordField;
      readonly equals: readonly { readonly field: RecordField; readonly value: Literal }[];
      /** A text of the record that picks the member as well, by a field of it. */
      readonly or: { readonly field: RecordField; readonly is: RecordField } | undefined;
      /** Not verified where this field of the record is there. */
      readonly unless: RecordField | undefined;
    }
  /** `from`, where it is there, is what `by` is of one of the members. */
  | { readonly kind: 'refers'; readonly from: RecordField; readonly in: RecordField; readonly by: RecordField };

// -------------------------------------------------------------------------------------------------------------- methods

export interface Method {
  readonly name: string;
  readonly group: string;
  /**
   * An iterator's body ends in one `pages` step; its `timeout` bounds each page, and opening counts to the first. A session gives a client
   * over the same connection, in which `$client` has the session's parameters.
   */
  readonly kind: 'call' | 'builder' | 'constructor' | 'iterator' | 'session';
  readonly doc: string;
  readonly place: Place;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly feature: string | undefined;
  /** Other names of the method, printed as deprecated forwards in Python alone. */
  readonly also: readonly string[];
  readonly deprecated: Deprecated | undefined;
  /** Own ones first, then those of fragments. File order is the order in docs and builders. */
  readonly params: readonly Param[];
  /** Python's positional order; `timeout` may be among them. The rest is keyword-only. */
  readonly positional: readonly (Param | CommonParam)[];
  readonly common: readonly CommonParam[];
  readonly spread: Spread | undefined;
  readonly checks: readonly MethodCheck[];
  /** Empty, or two or more; the last has no `when`. */
  readonly forms: readonly Form[];
  /** Empty for builders. A method with forms starts with its `branch` step. */
  readonly body: readonly Step[];
  /** Whether it, or a method that it calls, polls: decides the default timeout. */
  readonly waits: boolean;
  /** Whether the clients that a session gives have it: it reads what pins them, or calls a method that does, or closes. */
  readonly inSession: boolean;
  /** For builders. */
  readonly makes: RecordDeclaration | ListDeclaration | undefined;
  /** Of a builder of a list: the list's method that adds its first item. `params` are this method's, each of which may be left out. */
  readonly first: RecordMethod | undefined;
  readonly returns: { readonly type: Type; readonly value: Value | undefined; readonly doc: string } | undefined;
  readonly errors: readonly NamedError[];
  readonly rest: RestMapping | undefined;
  readonly mcp: { readonly tool: string } | undefined;
}

export interface RestMapping {
  readonly path: string;
  readonly verb: string;
  readonly names: Readonly<Record<string, string>>;
  /** The request where it is more than the parameters under their names; over the parameters. */
  readonly body: Value | undefined;
  /** The answer where it is more than `data` of the result; over the binding `result`. */
  readonly reply: Value | undefined;
}

export interface Deprecated {
  /** Version of the API from which on it is. */
  readonly since: string;
  /** The first version that no longer has it. */
  readonly until?: string;
  readonly use?: string;
  readonly why?: string;
}

/** How absence of an optional value shows in a language without null (Go): decided once, here. */
export type Absence =
  /** Always there. */
  | 'never'
  /** The zero value is no legal value, or means the same as absence. */
  | 'zero'
  /** nil of a slice, map, interface or pointer type. */
  | 'nil'
  /** A pointer to the scalar, since its zero is legal and means something else. */
  | 'pointer';

export interface Param {
  readonly name: string;
  readonly type: Type;
  readonly doc: string;
  readonly optional: boolean;
  readonly default: Literal | undefined;
  readonly checks: readonly ParamCheck[];
  /** "" or [] counts as absent, then the default holds. */
  readonly emptyAbsent: boolean;
  readonly alsoAbsent: readonly Literal[];
  readonly single: boolean;
  readonly also: readonly string[];
  readonly secret: boolean;
  readonly since: string | undefined;
  readonly feature: string | undefined;
  readonly deprecated: Deprecated | undefined;
  readonly absence: Absence;
  readonly binding: Binding;
  readonly place: Place;
}

/** `timeout`, `db_name`, `client_request_id`, `cancel`. */
export interface CommonParam {
  readonly name: string;
  /** `cancellation` is the language's own: AbortSignal, context, future, task. */
  readonly type: Type | 'cancellation';
  readonly doc: string;
  /** Sent under this metadata key. */
  readonly metadata: string | undefined;
  /** Also sent in this field of the request, where the request has it and the call gave a value. */
  readonly field: string | undefined;
  readonly binding: Binding;
  readonly place: Place;
}

export type ParamCheck =
  | { readonly kind: 'name' | 'not_blank' | 'not_empty' | 'unique' }
  | { readonly kind: 'range'; readonly min: number | undefined; readonly max: number | undefined }
  | { readonly kind: 'length'; readonly min: number | undefined; readonly max: number | undefined }
  | { readonly kind: 'count'; readonly of: number }
  | { readonly kind: 'one_of'; readonly values: readonly Literal[] };

export type MethodCheck =
  | { readonly kind: 'exactly_one' | 'at_most_one' | 'at_least_one'; readonly of: readonly Value[]; readonly place: Place }
  /** `given` present, so each of `then` present (or equal to `value`). */
  | {
      readonly kind: 'requires';
      readonly given: Value;
      readonly in: readonly Literal[] | undefined;
      readonly then: readonly { readonly of: Value; readonly value: Literal | undefined }[];
      readonly place: Place;
    };

export interface Form {
  readonly name: string;
  readonly when: Condition | undefined;
  readonly requires: readonly Param[];
  readonly unused: readonly Param[];
  readonly verify: readonly Param[];
}

/** A constant of the spec. Enum members are their names. */
export type Literal = string | number | boolean | readonly Literal[] | { readonly [key: string]: Literal };

// ---------------------------------------------------------------------------------------------------------------- steps

export type Step = BranchStep | LetStep | RpcStep | CallStep | SchemaStep | PollStep | EachStep | PagesStep | SetStep | ReturnStep;

interface StepBase {
  readonly when: Condition | undefined;
  readonly place: Place;
}

/** The choice between a method's forms: its checks (`unused`, `requires`, `verify`), then what each form binds. */
export interface BranchStep extends StepBase {
  readonly kind: 'branch';
  readonly bindings: readonly Binding[];
  /** `values[i]` goes to `bindings[i]`; absent where the form gives none. */
  readonly branches: readonly { readonly form: Form; readonly values: readonly (Value | undefined)[] }[];
}

export interface LetStep extends StepBase {
  readonly kind: 'let';
  readonly bindings: readonly { readonly binding: Binding; readonly value: Value }[];
}

export interface RpcStep extends StepBase {
  readonly kind: 'rpc';
  readonly rpc: WireRpc;
  readonly retry: RetryPolicy;
  readonly request: MessageValue;
  readonly forgets: readonly Forget[];
  readonly remembers: { readonly collection: Value; readonly timestamp: Value } | undefined;
  readonly onError: readonly ErrorHandler[];
  /** The answer. `used` on the binding tells whether anything reads it. */
  readonly as: Binding;
}

export type ErrorHandler =
  | { readonly of: readonly NamedError[]; readonly does: 'return'; readonly value: Value }
  | { readonly of: readonly NamedError[]; readonly does: 'ignore' }
  | { readonly of: readonly NamedError[]; readonly does: 'steps'; readonly steps: readonly Step[] };

/** Cache entries to drop once the request was sent, whatever came back. */
export type Forget =
  | { readonly kind: 'schema'; readonly name: Value; readonly database: Value | undefined }
  | { readonly kind: 'database'; readonly database: Value }
  | { readonly kind: 'all' };

export interface CallStep extends StepBase {
  readonly kind: 'call';
  readonly method: Method;
  readonly args: readonly { readonly param: Param; readonly value: Value }[];
  readonly as: Binding;
}

/** `body` are all steps after it; they end the method. With an unmet `when` they run with `as` absent. */
export interface SchemaStep extends StepBase {
  readonly kind: 'schema';
  readonly collection: Value;
  readonly as: Binding;
  readonly refreshOn: readonly NamedError[];
  readonly body: readonly Step[];
}

export interface PollStep extends StepBase {
  readonly kind: 'poll';
  readonly rpc: WireRpc;
  readonly retry: RetryPolicy;
  readonly request: MessageValue;
  readonly as: Binding;
  readonly until: Condition;
  readonly fail: { readonly when: Condition; readonly message: Value } | undefined;
  readonly watch: Value | undefined;
  readonly policy: WaitPolicy;
}

export interface EachStep extends StepBase {
  readonly kind: 'each';
  readonly list: Value;
  readonly as: Binding;
  readonly steps: readonly Step[];
}

/**
 * The pages of an iterator. The runtime function owns cursor, moment and end; it calls back with `cursor` for each page, and the
 * callback sends `request` under the page's own budget.
 */
export interface PagesStep extends StepBase {
  readonly kind: 'pages';
  readonly function: RuntimeFunction;
  /** As for FunctionValue: one for each of `function.takes`. */
  readonly args: readonly (Value | undefined)[];
  /** Its type is `function.cursor`. */
  readonly cursor: Binding;
  readonly rpc: WireRpc;
  readonly retry: RetryPolicy;
  readonly request: MessageValue;
}

export interface SetStep extends StepBase {
  readonly kind: 'set';
  /** Among `address, database, credentials, identifier, server_version, transport, closed`. */
  readonly values: readonly { readonly name: string; readonly value: Value }[];
}

export interface ReturnStep extends StepBase {
  readonly kind: 'return';
  readonly value: Value;
}

// --------------------------------------------------------------------------------------------------------------- values

/** A name in scope. */
export interface Binding {
  readonly kind: 'param' | 'common' | 'let' | 'answer' | 'schema' | 'item' | 'client' | 'target' | 'options' | 'wire' | 'field';
  readonly name: string;
  readonly type: Type | undefined;
  readonly optional: boolean;
  readonly absence: Absence;
  /** Whether a value reads it. */
  readonly used: boolean;
}

interface ValueBase {
  readonly type: Type;
  /** Whether it may be absent. */
  readonly optional: boolean;
  readonly place: Place;
}

export type Value =
  | NameValue
  | ConstantValue
  | ListValue
  | ConcatValue
  | MessageValue
  | ResultValue
  | MapValue
  | JsonValue
  | PairsValue
  | Base64Value
  | SerializedValue
  | TextValue
  | FirstValue
  | MergeValue
  | CaseValue
  | WhenValue
  | EachValue
  | PluckValue
  | FunctionValue
  | NewValue
  | ConvertValue;

/** `$x.field.0.$key`: a name and the way into it. */
export interface NameValue extends ValueBase {
  readonly kind: 'name';
  readonly binding: Binding;
  readonly path: readonly PathStep[];
}

export type PathStep =
  /** A field of a record, result, host type or message. `optional`: absent where it is not set. */
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly of: Type;
      readonly type: Type;
      readonly optional: boolean;
      readonly absence: Absence;
      readonly wire: WireField | undefined;
    }
  /** A place of a list; absent beyond its end. */
  | { readonly kind: 'index'; readonly index: number; readonly type: Type }
  /** An entry of a map, by constant or by a text in scope; absent where there is none. */
  | { readonly kind: 'key'; readonly key: string | Value; readonly type: Type };

export interface ConstantValue extends ValueBase {
  readonly kind: 'constant';
  /** With an enum type, the member's spec name; with a wire enum, its wire name. */
  readonly value: string | number | boolean;
}

export interface ListValue extends ValueBase {
  readonly kind: 'list';
  /** Absent members are dropped. */
  readonly members: readonly Value[];
}

/** The members of several lists, one list after the other; an absent list has none. */
export interface ConcatValue extends ValueBase {
  readonly kind: 'concat';
  readonly of: readonly Value[];
}

/** A message literal. A field whose value is absent is not set. */
export interface MessageValue extends ValueBase {
  readonly kind: 'message';
  readonly message: WireMessage;
  readonly fields: readonly { readonly field: WireField; readonly value: Value }[];
}

/** A result literal (`returns: { from: { insert_count: … } }`). */
export interface ResultValue extends ValueBase {
  readonly kind: 'result';
  readonly result: ResultDeclaration;
  readonly fields: readonly { readonly field: ResultField; readonly value: Value }[];
}

/** A literal map, inside `json`, `pairs` and `merge`. Absent entries are left out. */
export interface MapValue extends ValueBase {
  readonly kind: 'map';
  readonly entries: readonly { readonly key: string; readonly value: Value }[];
}

/** Canonical JSON text. */
export interface JsonValue extends ValueBase {
  readonly kind: 'json';
  readonly of: Value;
}

/** A list of KeyValuePair of a map, merge or record: in declared order, keys of maps sorted. */
export interface PairsValue extends ValueBase {
  readonly kind: 'pairs';
  readonly of: Value;
  readonly message: WireMessage;
}

/** Base64 text of a text's UTF-8 bytes. */
export interface Base64Value extends ValueBase {
  readonly kind: 'base64';
  readonly of: Value;
}

/** Bytes of a record's message, some fields set from here. */
export interface SerializedValue extends ValueBase {
  readonly kind: 'serialized';
  readonly of: Value;
  readonly message: WireMessage;
  readonly with: readonly { readonly field: WireField; readonly value: Value }[];
}

/** The wire's name of an enum value. */
export interface TextValue extends ValueBase {
  readonly kind: 'text';
  readonly of: Value;
  readonly enum: EnumDeclaration;
}

/** The first that is present. */
export interface FirstValue extends ValueBase {
  readonly kind: 'first';
  readonly of: readonly Value[];
}

/** One map of several; one key with two different values is an invalid argument naming it. */
export interface MergeValue extends ValueBase {
  readonly kind: 'merge';
  readonly of: readonly Value[];
}

/** By member of a union or value of an enum; inside, the subject has the member's type. */
export interface CaseValue extends ValueBase {
  readonly kind: 'case';
  readonly subject: NameValue;
  readonly cases: readonly { readonly member: string; readonly type: Type | undefined; readonly binding: Binding; readonly value: Value }[];
}

export interface WhenValue extends ValueBase {
  readonly kind: 'when';
  readonly condition: Condition;
  readonly value: Value;
}

/** One value for each member of a list, or each entry of a map. */
export interface EachValue extends ValueBase {
  readonly kind: 'each';
  readonly list: Value;
  readonly as: Binding;
  readonly key: Binding | undefined;
  readonly value: Value;
}

export interface PluckValue extends ValueBase {
  readonly kind: 'pluck';
  readonly list: Value;
  readonly path: readonly PathStep[];
  readonly where: readonly { readonly path: readonly PathStep[]; readonly value: Value }[];
}

/** A runtime function. Absent if an argument that the function does not take as optional is. */
export interface FunctionValue extends ValueBase {
  readonly kind: 'function';
  readonly function: RuntimeFunction;
  readonly args: readonly (Value | undefined)[];
}

/** A record, defaults applied. */
export interface NewValue extends ValueBase {
  readonly kind: 'new';
  readonly record: RecordDeclaration;
  readonly fields: readonly { readonly field: RecordField; readonly value: Value }[];
}

/**
 * A change of representation that the spec leaves implicit: record to message, message to result, enum to wire enum and back, scalar to
 * wire scalar and back, text of a KeyValuePair list to a typed value, a list or map of any of these (element by element).
 */
export interface ConvertValue extends ValueBase {
  readonly kind: 'convert';
  readonly of: Value;
  readonly from: Type;
}

export type Condition =
  | { readonly kind: 'present' | 'empty'; readonly of: Value }
  | { readonly kind: 'equals'; readonly left: Value; readonly right: Value }
  | { readonly kind: 'at_least'; readonly left: Value; readonly right: Value }
  | { readonly kind: 'is'; readonly of: Value; readonly member: string; readonly type: Type | undefined }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };

// ---------------------------------------------------------------------------------------------------- functions, errors

/** A function that each runtime kit has under this name, in its own casing; golden vectors hold them equal. */
export interface RuntimeFunction {
  readonly name: string;
  readonly doc: string;
  readonly takes: readonly { readonly name: string; readonly type: string; readonly optional: boolean }[];
  /** Of a `pages` function, the type of one page. */
  readonly gives: Type | undefined;
  /** What a `pages` function tells about the page to fetch: an internal host type. */
  readonly cursor: HostDeclaration | undefined;
  /** It may raise an invalid argument, so the running call is its first argument in every language. */
  readonly raises: boolean;
  /** It may find a server's answer unreadable, so the running call is its first argument in every language. */
  readonly reads: boolean;
  /** A builder's convenience (`add_field`): called by record methods, not by values. */
  readonly builder: boolean;
  readonly place: Place;
}

export interface ErrorKind {
  readonly name: 'invalid_argument' | 'server' | 'transport' | 'timeout';
  readonly doc: string;
  readonly carries: readonly string[];
  readonly place: Place;
}

/** An error with a name, and how an answer is known to be it: any test, each of which must hold whole; none where the client gives the name itself. */
export interface NamedError {
  readonly name: string;
  readonly doc: string;
  readonly any: readonly {
    readonly code: number | undefined;
    /** Number of the legacy ErrorCode. */
    readonly legacy: number | undefined;
    /** gRPC status, lower case (`unimplemented`). */
    readonly status: string | undefined;
    readonly reasonHas: string | undefined;
  }[];
  readonly place: Place;
}

export interface RetryPolicy {
  readonly name: 'read' | 'repeatable' | 'once';
  readonly doc: string;
  /** gRPC statuses, lower case; `not_sent` where the transport tells that the request never left. */
  readonly transport: readonly string[];
  readonly errors: readonly NamedError[];
  readonly tries: number;
  /** Seconds: first pause, factor, longest pause; jitter is a share of the pause. */
  readonly first: number;
  readonly times: number;
  readonly cap: number;
  readonly jitter: number;
  readonly place: Place;
}

export interface WaitPolicy {
  readonly name: string;
  readonly first: number;
  readonly times: number;
  readonly cap: number;
  readonly stall: number;
  readonly place: Place;
}

// ----------------------------------------------------------------------------------------------------------------- wire

export type WireScalar =
  | 'double'
  | 'float'
  | 'int64'
  | 'uint64'
  | 'int32'
  | 'fixed64'
  | 'fixed32'
  | 'bool'
  | 'string'
  | 'bytes'
  | 'uint32'
  | 'sfixed32'
  | 'sfixed64'
  | 'sint32'
  | 'sint64';

/** What the pinned descriptors say, read by name. Names are the descriptors', letter by letter. */
export interface WireContract {
  /** Where the descriptors come from: `pypi:pymilvus==3.0.2`. */
  readonly source: string;
  /** SHA-256 of the descriptors, hex. */
  readonly hash: string;
  /** `milvus.proto.milvus.MilvusService`. */
  readonly service: string;
  readonly rpc: (name: string) => WireRpc | undefined;
  /** By short name: the package's last word and the message (`schema.FieldData`). */
  readonly message: (name: string) => WireMessage | undefined;
  readonly enum: (name: string) => WireEnum | undefined;
  /** Those that the spec uses, by name. */
  readonly used: readonly WireRpc[];
}

export interface WireRpc {
  readonly name: string;
  /** `/milvus.proto.milvus.MilvusService/Insert`. */
  readonly path: string;
  readonly request: WireMessage;
  readonly response: WireMessage;
  /** Where the answer's Status is: the answer itself, a field of it, or nowhere. */
  readonly status: 'self' | WireField | undefined;
}

export interface WireMessage {
  /** `schema.FieldData`. */
  readonly name: string;
  /** `milvus.proto.schema.FieldData`. */
  readonly fullName: string;
  readonly fields: readonly WireField[];
}

export interface WireField {
  readonly name: string;
  readonly number: number;
  readonly type:
    | { readonly kind: 'wire_scalar'; readonly name: WireScalar }
    | { readonly kind: 'message'; readonly message: WireMessage }
    | { readonly kind: 'wire_enum'; readonly enum: WireEnum };
  readonly repeated: boolean;
  /** For map fields: `type` is the value's type. */
  readonly mapKey: WireScalar | undefined;
  readonly oneof: string | undefined;
  /** Declared `optional`: unset differs from zero. */
  readonly presence: boolean;
}

export interface WireEnum {
  /** `common.LoadState`, `schema.FieldPartialUpdateOp.OpType`. */
  readonly name: string;
  readonly fullName: string;
  readonly values: readonly { readonly name: string; readonly number: number }[];
}
