import { Metadata, type ServiceError, status } from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import { Any } from "google-protobuf/google/protobuf/any_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Definition } from "../kit/definition";
import { isReplacing } from "../kit/diff";
import { ASSET, OUTPUT, SECRET, SIGNATURE, UNKNOWN } from "../kit/engine-texts";
import { type Fields, isPlainObject, valueAt } from "../kit/normal-form";
import { stableFields } from "../kit/preview";

/** How the engine writes a value that is not known yet, one text for each kind of value. */
const UNKNOWNS: ReadonlySet<unknown> = new Set([
  UNKNOWN,
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

/** Properties as the kit takes them. */
export interface Bag {
  /** Without envelopes. What is not known is `UNKNOWN`; assets keep their own. */
  readonly fields: Fields;
  /** Top-level names of what is secret, or holds a secret at any depth. */
  readonly secret: readonly string[];
  /** The secret texts: no message may repeat them. */
  readonly hidden: readonly string[];
}

export function bagOf(struct: Struct | undefined): Bag {
  const fields: Fields = {};
  const secret: string[] = [];
  const hidden: string[] = [];
  for (const [name, value] of Object.entries(struct?.toJavaScript() ?? {})) {
    // What the engine and a dynamic provider keep in a bag is nobody's property.
    if (name === "__provider" || name === "__internal" || name === "__get") continue;
    const texts: string[] = [];
    const opened = open(value, (text) => texts.push(text));
    if (opened === undefined) continue;
    fields[name] = opened;
    if (texts.length > 0) secret.push(name);
    hidden.push(...texts);
  }
  return { fields, secret, hidden };
}

/** A value without its envelopes. `hide` is called for each text that a secret holds, and at least once for a secret. */
function open(value: unknown, hide: (text: string) => void, isSecret = false): unknown {
  if (UNKNOWNS.has(value)) {
    if (isSecret) hide("");
    return UNKNOWN;
  }
  if (Array.isArray(value)) return value.map((item) => open(item, hide, isSecret));
  if (!isPlainObject(value)) {
    if (isSecret) hide(typeof value === "string" ? value : "");
    return value;
  }
  const { [SIGNATURE]: kind, ...rest } = value;
  if (kind === SECRET) {
    hide("");
    return open(rest.value, hide, true);
  }
  if (kind === OUTPUT) {
    const nowSecret = isSecret || rest.secret === true;
    if (nowSecret) hide("");
    return "value" in rest ? open(rest.value, hide, nowSecret) : UNKNOWN;
  }
  if (kind === ASSET) return { ...rest, [SIGNATURE]: ASSET };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, open(item, hide, isSecret)]));
}

/** Properties for the engine; those that are named go in the envelope of a secret. */
export function structOf(fields: Fields, secret: readonly string[] = []): Struct {
  const plain = JSON.parse(JSON.stringify(fields)) as Fields;
  for (const name of secret) {
    if (plain[name] !== undefined && plain[name] !== null) plain[name] = { [SIGNATURE]: SECRET, value: plain[name] };
  }
  return Struct.fromJavaScript(plain as Parameters<typeof Struct.fromJavaScript>[0]);
}

/** The same for what has secrets at a depth: every field of these names, wherever it stands. */
export function sealed(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => sealed(item, names));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      names.includes(name) && item !== null && item !== undefined
        ? { [SIGNATURE]: SECRET, value: item }
        : sealed(item, names),
    ]),
  );
}

/** Problems carry no property name: with one the engine prints the value, secret or not. */
export function checked(inputs: Struct, problems: readonly string[]): proto.CheckResponse {
  const failures = problems.map((text) => new proto.CheckFailure().setReason(text));
  return new proto.CheckResponse().setInputs(inputs).setFailuresList(failures);
}

/** @param names top-level names of what differs */
export function changes(names: string[]): proto.DiffResponse {
  const { DIFF_SOME, DIFF_NONE } = proto.DiffResponse.DiffChanges;
  return new proto.DiffResponse().setChanges(names.length > 0 ? DIFF_SOME : DIFF_NONE).setDiffsList(names);
}

/**
 * @param left dotted names of inputs that left the program: that is recorded, and takes no request
 */
export function difference(
  definition: Definition,
  olds: Fields,
  differing: string[],
  left: string[],
): proto.DiffResponse {
  const top = (path: string) => path.split(".")[0] ?? path;
  const replaces = [...new Set(differing.map(top))].filter((name) => isReplacing(definition, name));
  const response = changes([...new Set([...differing, ...left].map(top))]);
  const { ADD, ADD_REPLACE, UPDATE, UPDATE_REPLACE, DELETE } = proto.PropertyDiff.Kind;
  for (const path of differing) {
    const isReplaced = replaces.includes(top(path));
    const isNew = valueAt(olds, path) === undefined;
    if (isNew) setKind(response, path, isReplaced ? ADD_REPLACE : ADD);
    else setKind(response, path, isReplaced ? UPDATE_REPLACE : UPDATE);
  }
  for (const path of left) setKind(response, path, DELETE);
  // Names at a portal are unique, so the old one goes first.
  response.setHasdetaileddiff(true).setReplacesList(replaces).setDeletebeforereplace(true);
  return response.setStablesList(replaces.length > 0 ? [] : stableFields(definition));
}

const setKind = (response: proto.DiffResponse, path: string, kind: proto.PropertyDiff.Kind): void =>
  void response.getDetaileddiffMap().set(path, new proto.PropertyDiff().setKind(kind));

/** What exists although a call has failed: the engine saves it with the error. */
export interface HalfDone {
  readonly id: string;
  readonly reasons: string[];
  readonly state: Struct;
  readonly inputs: Struct;
}

export function errorOf(message: string, half?: HalfDone): Partial<ServiceError> {
  const metadata = new Metadata();
  if (half) {
    const failed = new proto.ErrorResourceInitFailed().setId(half.id).setReasonsList(half.reasons);
    failed.setProperties(half.state).setInputs(half.inputs);
    const any = new Any();
    any.pack(failed.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
    const told = new Status().setCode(status.UNKNOWN).setMessage(message);
    told.addDetails(any);
    metadata.add("grpc-status-details-bin", Buffer.from(told.serializeBinary()));
  }
  return { code: status.UNKNOWN, details: message, metadata };
}
