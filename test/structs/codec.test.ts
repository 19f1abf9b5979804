import fc from "fast-check";
import { BinaryWriter } from "google-protobuf";
import { Struct, Value } from "google-protobuf/google/protobuf/struct_pb";
import { describe, expect, it } from "vitest";
import { decodeStruct } from "../../provider/src/structs/decode";
import { encodeStruct } from "../../provider/src/structs/encode";
import { bag, type Plain } from "./support/bags";

describe("the codec of structs", () => {
  it("reads what google-protobuf writes as google-protobuf does", () => {
    fc.assert(
      fc.property(bag, (object) => {
        const bytes = Struct.fromJavaScript(object).serializeBinary();
        expect(decodeStruct(bytes)).toEqual(Struct.deserializeBinary(bytes).toJavaScript());
      }),
      { numRuns: 2000 },
    );
  });

  it("writes what google-protobuf reads as what was given", () => {
    fc.assert(
      fc.property(bag, (object) => {
        const expected = Struct.deserializeBinary(Struct.fromJavaScript(object).serializeBinary()).toJavaScript();
        expect(Struct.deserializeBinary(encodeStruct(object)).toJavaScript()).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps texts and messages that are longer than its buffers", () => {
    const long = { short: "é".repeat(23), text: "ü\u{1f600}x".repeat(100_000), many: Array(20_000).fill({ a: 1 }) };
    expect(decodeStruct(encodeStruct(long))).toEqual(long);
    expect(Struct.deserializeBinary(encodeStruct(long)).toJavaScript()).toEqual(long);
    expect(decodeStruct(encodeStruct({ a: "b" }))).toEqual({ a: "b" });
  });

  it("refuses what has no form, in google-protobuf's words", () => {
    for (const wrong of [undefined, () => 1, 1n, Symbol("s")]) {
      const object = { a: { b: [wrong] } } as unknown as Plain;
      expect(() => encodeStruct(object)).toThrow("Unexpected struct type.");
      expect(() => Struct.fromJavaScript(object)).toThrow("Unexpected struct type.");
    }
    expect(decodeStruct(encodeStruct({ after: "an error" }))).toEqual({ after: "an error" });
  });

  it("refuses a value of no kind, in google-protobuf's words", () => {
    const struct = new Struct();
    struct.getFieldsMap().set("a", new Value());
    const bytes = struct.serializeBinary();
    expect(() => Struct.deserializeBinary(bytes).toJavaScript()).toThrow("Unexpected struct type");
    expect(() => decodeStruct(bytes)).toThrow("Unexpected struct type");
    expect(() => decodeStruct(Uint8Array.of(0x0a, 0x03, 0x0a, 0x01, 0x61))).toThrow("Unexpected struct type");
  });

  it("passes over fields that it does not know", () => {
    const writer = new BinaryWriter();
    writer.writeString(7, "later");
    writer.writeDouble(8, 1.5);
    writer.writeFixed32(9, 3);
    writer.writeInt64(10, 5_000_000_000);
    const later = writer.getResultBuffer();
    const known = encodeStruct({ a: "b" });
    expect(decodeStruct(Buffer.concat([later, known, later]))).toEqual({ a: "b" });
  });

  it("ends with an error at bytes that are cut short or are no message, and reads none of another message", () => {
    const whole = encodeStruct({ a: [1, "two", { three: true, four: null }], b: "x".repeat(300) });
    for (let length = 1; length < whole.length; length++) {
      const cut = whole.subarray(0, length);
      let seen: unknown;
      try {
        seen = decodeStruct(cut);
      } catch (reason) {
        expect(String(reason)).toMatch(/no protobuf|Unexpected struct type/);
        continue;
      }
      expect(seen).toEqual(Struct.deserializeBinary(cut).toJavaScript());
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          decodeStruct(bytes);
        } catch (reason) {
          expect(String(reason)).toMatch(/no protobuf|Unexpected struct type/);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
