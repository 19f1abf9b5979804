import fc from "fast-check";
import { Struct, type Value } from "google-protobuf/google/protobuf/struct_pb";
import { expect, it } from "vitest";
import { encodeStruct } from "../../provider/src/structs/encode";
import { installStructCodec } from "../../provider/src/structs/install";
import { bag, type Plain } from "../structs/support/bags";

/** What google-protobuf makes of some objects as it comes; there is one copy of its class in a process. */
const before = fc.sample(bag, 1000).map((object) => {
  const bytes = Struct.fromJavaScript(object).serializeBinary();
  return { object, bytes, plain: Struct.deserializeBinary(bytes).toJavaScript() };
});
const usual = Struct.prototype.toJavaScript;

installStructCodec(Struct);

it("takes and gives what it does without the codec", () => {
  expect(Struct.prototype.toJavaScript).not.toBe(usual);
  for (const { object, bytes, plain } of before) {
    const read = Struct.deserializeBinary(bytes);
    expect(read.toJavaScript()).toEqual(plain);
    const written = Struct.fromJavaScript(object as Plain).serializeBinary();
    expect(written).toHaveLength(bytes.length);
    expect(Struct.deserializeBinary(written).toJavaScript()).toEqual(plain);
    expect([...read.getFieldsMap().keys()].sort()).toEqual(Object.keys(object).sort());
    expect(read.toJavaScript()).toEqual(plain);
    expect(Struct.deserializeBinary(read.serializeBinary()).toJavaScript()).toEqual(plain);
  }
});

it("gives a map that counts from then on", () => {
  const struct = Struct.fromJavaScript({ a: { b: "c" }, gone: 1 });
  const map = struct.getFieldsMap();
  expect(map.get("a")?.getStructValue()?.getFieldsMap().get("b")?.getStringValue()).toBe("c");
  map.del("gone");
  map.set("new", map.get("a") as Value);
  const expected = { a: { b: "c" }, new: { b: "c" } };
  expect(struct.toJavaScript()).toEqual(expected);
  expect(Struct.deserializeBinary(struct.serializeBinary()).toJavaScript()).toEqual(expected);
});

it("takes one message in two parts, the later part last", () => {
  const parts = [encodeStruct({ a: 1, b: 1 }), encodeStruct({ b: 2, c: 2 })];
  const whole = Buffer.concat(parts);
  expect(Struct.deserializeBinary(whole).toJavaScript()).toEqual({ a: 1, b: 2, c: 2 });
});

it("is empty without fields", () => {
  expect(new Struct().toJavaScript()).toEqual({});
  expect(new Struct().serializeBinary()).toHaveLength(0);
  expect(Struct.fromJavaScript({}).serializeBinary()).toHaveLength(0);
  expect(Struct.deserializeBinary(new Uint8Array()).toJavaScript()).toEqual({});
});

it("keeps its form within other messages", async () => {
  const { ReadRequest } = await import("@pulumi/pulumi/proto/provider_pb.js");
  const request = new ReadRequest().setId("7").setProperties(Struct.fromJavaScript({ a: ["b"] }));
  const read = ReadRequest.deserializeBinary(request.setUrn("urn").serializeBinary());
  expect([read.getId(), read.getUrn(), read.getProperties()?.toJavaScript()]).toEqual(["7", "urn", { a: ["b"] }]);
});
