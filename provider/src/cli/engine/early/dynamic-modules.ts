/** Loads what the SDK's dynamic provider will need, from where the project has it. */
import { createRequire } from "node:module";
import path from "node:path";
import { isMainThread } from "node:worker_threads";
import { installStructCodec } from "../../../structs/install";

if (isMainThread) {
  const ofProject = createRequire(path.resolve("package.json"));
  try {
    const ofSdk = createRequire(ofProject.resolve("@pulumi/pulumi"));
    installStructCodec(ofSdk("google-protobuf/google/protobuf/struct_pb").Struct);
    ofSdk("./runtime");
    ofSdk("./proto/provider_grpc_pb");
    (ofProject("pulumi-portals/dynamic") as typeof import("../../../dynamic")).prepare?.(process.env);
  } catch {
    // What the provider needs and cannot load, it tells the engine.
  }
}
