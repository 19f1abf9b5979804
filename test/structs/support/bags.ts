import fc from "fast-check";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";

/** A plain object that a struct may stand for. */
export type Plain = Parameters<typeof Struct.fromJavaScript>[0];

// No lone surrogates: they have no form in UTF-8. And `__proto__` is no property in google-protobuf's plain objects.
const text = fc.string({ unit: "binary" });
const name = text.filter((value) => value !== "__proto__");
const { tree: value } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.constant(null),
    fc.boolean(),
    fc.double(),
    fc.integer(),
    text,
    fc.array(tie("tree"), { maxLength: 5 }),
    fc.dictionary(name, tie("tree"), { maxKeys: 5, noNullPrototype: true }),
  ),
}));
export const bag = fc.dictionary(name, value, { noNullPrototype: true }) as fc.Arbitrary<Plain>;
