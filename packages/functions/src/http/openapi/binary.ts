/** Content of these types that is no JSON: OpenAPI 3.1 describes plain bytes by a schema that says nothing. */
export const binary = (types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, { schema: {} }]))
