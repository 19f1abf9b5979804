import { DOUBLE, ENTRY_VALUE, ITEM, KEY, LENGTH, VALUE, VARINT, WORD } from "./wire";

/**
 * The plain object that a `google.protobuf.Struct` stands for, as `Struct.toJavaScript` gives it.
 *
 * @param bytes the fields of the message, without tag and length
 * @throws Error for a value of no kind, and for bytes that are no protobuf
 */
export function decodeStruct(bytes: Uint8Array): Record<string, unknown> {
  return new Decoder(bytes).struct(bytes.length);
}

/** Below this many bytes a loop over them is faster than a call out of JavaScript. */
const SHORT = 24;

class Decoder {
  private at = 0;
  private readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  struct(end: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    while (this.at < end) {
      const tag = this.varint();
      if (tag === ITEM) this.entry(this.end(end), object);
      else this.skip(tag, end);
    }
    return object;
  }

  private entry(end: number, object: Record<string, unknown>): void {
    let key = "";
    let value: unknown;
    while (this.at < end) {
      const tag = this.varint();
      if (tag === KEY) key = this.text(this.end(end));
      else if (tag === ENTRY_VALUE) value = this.value(this.end(end));
      else this.skip(tag, end);
    }
    if (value === undefined) throw noKind();
    object[key] = value;
  }

  private value(end: number): unknown {
    let value: unknown;
    while (this.at < end) {
      const tag = this.varint();
      if (tag === VALUE.text) value = this.text(this.end(end));
      else if (tag === VALUE.boolean) value = this.varint() !== 0;
      else if (tag === VALUE.number) value = this.double(end);
      else if (tag === VALUE.struct) value = this.struct(this.end(end));
      else if (tag === VALUE.list) value = this.list(this.end(end));
      else if (tag === VALUE.nothing) {
        this.varint();
        value = null;
      } else this.skip(tag, end);
    }
    if (value === undefined) throw noKind();
    return value;
  }

  private list(end: number): unknown[] {
    const items: unknown[] = [];
    while (this.at < end) {
      const tag = this.varint();
      if (tag === ITEM) items.push(this.value(this.end(end)));
      else this.skip(tag, end);
    }
    return items;
  }

  private varint(): number {
    let number = 0;
    let factor = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw broken();
      number += (byte & 0x7f) * factor;
      if (byte < 0x80) return number;
      factor *= 0x80;
    }
  }

  /** The end of a part that begins with its length. */
  private end(limit: number): number {
    const length = this.varint();
    const end = this.at + length;
    if (end > limit) throw broken();
    return end;
  }

  private double(end: number): number {
    if (this.at + DOUBLE > end) throw broken();
    const number = this.bytes.readDoubleLE(this.at);
    this.at += DOUBLE;
    return number;
  }

  private text(end: number): string {
    const start = this.at;
    this.at = end;
    if (end - start > SHORT) return this.bytes.toString("utf8", start, end);
    let text = "";
    for (let index = start; index < end; index++) {
      const byte = this.bytes[index] as number;
      if (byte > 0x7f) return this.bytes.toString("utf8", start, end);
      text += String.fromCharCode(byte);
    }
    return text;
  }

  /** Passes over a field that later versions may have added. */
  private skip(tag: number, end: number): void {
    const wire = tag & 7;
    if (wire === VARINT) this.varint();
    else if (wire === LENGTH) this.at = this.end(end);
    else if (wire === 1) this.at += DOUBLE;
    else if (wire === 5) this.at += WORD;
    else throw broken();
    if (this.at > end) throw broken();
  }
}

// What protobuf's own classes say; nothing tells more about bytes that no engine sends.
const noKind = () => new Error("Unexpected struct type");

const broken = () => new Error("The message is no protobuf.");
