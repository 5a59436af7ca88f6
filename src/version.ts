/** Version of the package; a test holds it against package.json. */
export const VERSION = '0.1.0'

/** Version of the output contract, as in the `$id` of the schemas. */
export const SCHEMA_VERSION = '1'
