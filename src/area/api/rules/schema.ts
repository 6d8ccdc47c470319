/** The part of JSON Schema, as OpenAPI 3.0.3 has it, in which the programming interface is described. */
export type Schema = TextSchema | NumberSchema | BooleanSchema | ListSchema | ObjectSchema

/** What the query of an address can carry: an id, a text or a number within bounds, or a choice of two. */
export type ParameterSchema = (IdSchema | (TextSchema & { readonly maxLength: number }) | (NumberSchema & { readonly minimum: number; readonly maximum: number }) | BooleanSchema) & { readonly nullable?: never }

type IdSchema = TextSchema & { readonly format: 'uuid' }

interface Described {
  readonly description?: string
  /** The value may be null. */
  readonly nullable?: true
}

export interface TextSchema extends Described {
  readonly type: 'string'
  /** The closed set that it is one of. */
  readonly enum?: readonly string[]
  readonly format?: TextFormat
  /** Characters, as code points. */
  readonly minLength?: number
  readonly maxLength?: number
  /** Of ECMA-262, read with the flag u. */
  readonly pattern?: string
}

/** uuid; a day yyyy-mm-dd; an address of ours or elsewhere. */
export type TextFormat = 'uuid' | 'date' | 'uri-reference'

export interface NumberSchema extends Described {
  readonly type: 'integer' | 'number'
  /** Both inclusive. */
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: number
}

export interface BooleanSchema extends Described {
  readonly type: 'boolean'
  readonly default?: boolean
}

export interface ListSchema extends Described {
  readonly type: 'array'
  readonly items: Schema
  readonly maxItems?: number
}

/** An object that has these properties, all of them and no others. */
export interface ObjectOf<Properties extends Readonly<Record<string, Schema>>> extends Described {
  readonly type: 'object'
  readonly properties: Properties
  readonly required: readonly string[]
  readonly additionalProperties: false
}

export interface ObjectSchema extends ObjectOf<Readonly<Record<string, Schema>>> {}

/** The values that a schema admits. */
export type ValueOf<S extends Schema> = BareValueOf<S> | (S extends { readonly nullable: true } ? null : never)

type BareValueOf<S extends Schema> = S extends { readonly type: 'string'; readonly enum: readonly (infer Word)[] }
  ? Word
  : S extends { readonly type: 'string' }
    ? string
    : S extends { readonly type: 'integer' | 'number' }
      ? number
      : S extends { readonly type: 'boolean' }
        ? boolean
        : S extends { readonly type: 'array'; readonly items: infer Items extends Schema }
          ? readonly ValueOf<Items>[]
          : S extends { readonly type: 'object'; readonly properties: infer Properties extends Readonly<Record<string, Schema>> }
            ? { readonly [Name in keyof Properties]: ValueOf<Properties[Name]> }
            : never

/** The schema of an object that has exactly these properties. */
export function objectOf<const Properties extends Readonly<Record<string, Schema>>>(properties: Properties): ObjectOf<Properties> {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}
