/** Kinds of fields in protobuf's encoding: https://protobuf.dev/programming-guides/encoding/ */
export const VARINT = 0;
export const LENGTH = 2;

/** Bytes of a 64-bit and of a 32-bit field. */
export const DOUBLE = 8;
export const WORD = 4;

const tag = (field: number, wire: number): number => (field << 3) + wire;

/** `fields` of a Struct and `values` of a ListValue, both number 1; key and value of an entry of a map. */
export const ITEM = tag(1, LENGTH);
export const KEY = tag(1, LENGTH);
export const ENTRY_VALUE = tag(2, LENGTH);

/** The kinds of `google.protobuf.Value`: https://protobuf.dev/reference/protobuf/google.protobuf/#value */
export const VALUE = {
  nothing: tag(1, VARINT),
  number: tag(2, 1),
  text: tag(3, LENGTH),
  boolean: tag(4, VARINT),
  struct: tag(5, LENGTH),
  list: tag(6, LENGTH),
} as const;
