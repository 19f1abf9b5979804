import type { BinaryReader } from "google-protobuf";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { decodeStruct } from "./decode";
import { encodeStruct } from "./encode";

/** The fields of a message as bytes, in the place of the map of its fields. */
const BYTES = Symbol("bytes");

type Message = Struct & { [BYTES]?: Uint8Array };

/** Its types leave out the argument: whether a message without fields stays without a map. */
type GetFieldsMap = (this: Message, noLazyCreate?: boolean) => ReturnType<Struct["getFieldsMap"]>;

/**
 * From now on this class turns bytes into plain objects and back at once. google-protobuf makes several objects for each
 * value on the way: for a process that answers an engine about thousands of resources, that is a third of its time.
 * What the methods of the class take and give stays the same; who asks for the map of the fields gets it.
 *
 * @param struct the class in the copy of google-protobuf that the process works with
 */
export function installStructCodec(struct: typeof Struct): void {
  const { fromJavaScript, serializeBinaryToWriter } = struct;
  const { toJavaScript } = struct.prototype;
  const getFieldsMap: GetFieldsMap = struct.prototype.getFieldsMap;

  struct.deserializeBinaryFromReader = (message: Message, reader) => {
    const [before, bytes] = [message[BYTES], restOf(reader)];
    // Parts of one message are its fields one after the other.
    message[BYTES] = before ? Buffer.concat([before, bytes]) : bytes;
    return message;
  };

  struct.serializeBinaryToWriter = (message: Message, writer) => {
    const bytes = message[BYTES];
    if (bytes) writer.writeSerializedMessage(bytes, 0, bytes.length);
    else serializeBinaryToWriter(message, writer);
  };

  struct.fromJavaScript = (object) => {
    const message: Message = new struct();
    message[BYTES] = encodeStruct(object);
    return message;
  };

  struct.prototype.toJavaScript = function (this: Message) {
    const bytes = this[BYTES];
    return bytes ? (decodeStruct(bytes) as ReturnType<typeof toJavaScript>) : toJavaScript.call(this);
  };

  const openedMap: GetFieldsMap = function (noLazyCreate) {
    const bytes = this[BYTES];
    if (!bytes) return getFieldsMap.call(this, noLazyCreate);
    const map = getFieldsMap.call(this);
    // From here on the map counts: its owner may change it.
    delete this[BYTES];
    const object = decodeStruct(bytes) as Parameters<typeof fromJavaScript>[0];
    fromJavaScript(object)
      .getFieldsMap()
      .forEach((value, name) => void map.set(name, value));
    return map;
  };
  struct.prototype.getFieldsMap = openedMap;
}

function restOf(reader: BinaryReader): Uint8Array {
  const start = reader.getCursor();
  while (reader.nextField() && !reader.isEndGroup()) reader.skipField();
  return reader.getBuffer().subarray(start, reader.getCursor());
}
