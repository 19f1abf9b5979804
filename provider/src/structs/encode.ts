import { DOUBLE, ENTRY_VALUE, ITEM, KEY, VALUE } from "./wire";

/**
 * The fields of the `google.protobuf.Struct` for a plain object, as `Struct.fromJavaScript` makes it.
 *
 * @returns bytes without tag and length, which the caller may keep
 * @throws Error for `undefined`, functions and whatever else JSON has no form for
 */
export function encodeStruct(object: object): Uint8Array {
  const encoder = new Encoder();
  encoder.struct(object);
  return encoder.done();
}

const FIRST_BYTES = 1 << 16;

/** A varint has at most 8 bytes where numbers are whole and safe. */
const LONGEST_VARINT = 8;

let spare = Buffer.allocUnsafe(FIRST_BYTES);

/** Writes from the back to the front: what has to stand behind its length is written before that is needed. */
class Encoder {
  private bytes = spare;
  private at = spare.length;

  done(): Uint8Array {
    // The next one writes over it.
    spare = this.bytes;
    return Uint8Array.prototype.slice.call(this.bytes, this.at);
  }

  struct(object: object): void {
    const names = Object.keys(object);
    for (let index = names.length - 1; index >= 0; index--) {
      const name = names[index] as string;
      const end = this.written;
      this.value((object as Record<string, unknown>)[name]);
      this.head(ENTRY_VALUE, end);
      this.text(KEY, name);
      this.head(ITEM, end);
    }
  }

  private value(value: unknown): void {
    if (typeof value === "string") this.text(VALUE.text, value);
    else if (typeof value === "number") this.double(value);
    else if (typeof value === "object") this.object(value);
    else if (typeof value === "boolean") {
      this.varint(value ? 1 : 0);
      this.varint(VALUE.boolean);
    } else throw new Error("Unexpected struct type.");
  }

  private object(value: object | null): void {
    const end = this.written;
    if (value === null) {
      this.varint(0);
      this.varint(VALUE.nothing);
    } else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) {
        const itemEnd = this.written;
        this.value(value[index]);
        this.head(ITEM, itemEnd);
      }
      this.head(VALUE.list, end);
    } else {
      this.struct(value);
      this.head(VALUE.struct, end);
    }
  }

  private get written(): number {
    return this.bytes.length - this.at;
  }

  /** Tag and length of all that was written since. */
  private head(tag: number, end: number): void {
    this.varint(this.written - end);
    this.varint(tag);
  }

  private text(tag: number, text: string): void {
    const end = this.written;
    const length = Buffer.byteLength(text);
    this.room(length);
    this.at -= length;
    this.bytes.write(text, this.at, length, "utf8");
    this.head(tag, end);
  }

  private double(number: number): void {
    this.room(DOUBLE);
    this.at -= DOUBLE;
    this.bytes.writeDoubleLE(number, this.at);
    this.varint(VALUE.number);
  }

  private varint(number: number): void {
    this.room(LONGEST_VARINT);
    let size = 1;
    for (let rest = number; rest >= 0x80; rest = Math.floor(rest / 0x80)) size++;
    this.at -= size;
    let rest = number;
    for (let index = 0; index < size - 1; index++) {
      this.bytes[this.at + index] = (rest % 0x80) + 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.bytes[this.at + size - 1] = rest;
  }

  private room(bytes: number): void {
    if (this.at >= bytes) return;
    const { written } = this;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, written + bytes));
    this.bytes.copy(larger, larger.length - written, this.at);
    this.at = larger.length - written;
    this.bytes = larger;
  }
}
