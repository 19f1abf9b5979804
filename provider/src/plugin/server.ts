import "../node-version";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Server, ServerCredentials, type UntypedServiceImplementation } from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { checkConfiguration, environmentWith, settingOf } from "../kit/configuration";
import type { Host } from "../kit/dynamic";
import type { Fields } from "../kit/normal-form";
import { collectSooner, endWithEngine, processHost } from "../kit/process";
import { installStructCodec } from "../structs/install";
import { calls, resourceCalls } from "./protocol";
import { productsIn } from "./routes";
import { bagOf, changes, checked, structOf } from "./values";

/** States of thousands of resources, and the schema, are larger than the usual 4 MB. */
const LARGEST = 400 * 1024 * 1024;

const ROOT = join(__dirname, "../..");

/** Serves the engine on a port of this machine, and prints that port: the first line is all that the engine waits for. */
export function serve(): void {
  installStructCodec(Struct);
  collectSooner();
  endWithEngine();
  const server = new Server({ "grpc.max_receive_message_length": LARGEST, "grpc.max_send_message_length": LARGEST });
  server.addService(ResourceProviderService, providerCalls(processHost));
  server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (problem, port) => {
    if (problem) throw problem;
    process.stdout.write(`${port}\n`);
  });
}

/** All that the engine asks. The schemas of a product are loaded when one of its types is asked for. */
export const providerCalls = (host: Host, env: NodeJS.ProcessEnv = process.env): UntypedServiceImplementation => ({
  ...greetings(host),
  ...configurationCalls(host, env),
  ...resourceCalls(host),
});

function greetings(host: Host): UntypedServiceImplementation {
  const { unary } = calls(host);
  return {
    handshake: unary(() => new proto.ProviderHandshakeResponse().setAcceptSecrets(true)),
    getPluginInfo: unary(() => {
      const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
      return new PluginInfo().setVersion(version);
    }),
    getSchema: unary(() => {
      return new proto.GetSchemaResponse().setSchema(readFileSync(join(ROOT, "plugin/schema.json"), "utf8"));
    }),
    attach: unary(() => new Empty()),
    getMapping: unary(() => new proto.GetMappingResponse()),
    getMappings: unary(() => new proto.GetMappingsResponse()),
  };
}

function configurationCalls(host: Host, env: NodeJS.ProcessEnv): UntypedServiceImplementation {
  const { unary } = calls(host);
  return {
    checkConfig: unary((request: proto.CheckRequest) => {
      const { fields, secret } = bagOf(request.getNews());
      const { values, secret: known, problems } = checkConfiguration(productsIn(fields, env), fields, env);
      return checked(structOf(values, [...secret, ...known]), problems);
    }),

    // Old values may be those of another provider, when a resource moves here. It answers no `replaces`, ever.
    diffConfig: unary((request: proto.DiffRequest) => {
      const olds = bagOf(request.getOldInputs() ?? request.getOlds()).fields;
      const news = bagOf(request.getNews()).fields;
      const products = productsIn({ ...olds, ...news }, {});
      const ours = (bag: Fields) => Object.keys(bag).filter((key) => settingOf(products, key));
      const keys = ours(olds).length === 0 ? [] : [...new Set([...ours(olds), ...ours(news)])];
      return changes(keys.filter((key) => olds[key] !== news[key]));
    }),

    configure: unary((request: proto.ConfigureRequest) => {
      const { fields } = bagOf(request.getArgs());
      // What a program configures itself has a name of its own.
      const isOwn = !/^(default(_.*)?)?$/.test(request.getName() ?? "");
      const read = (key: string) => {
        const value = fields[key.replace(/^portals:/, "")];
        return typeof value === "string" ? value : undefined;
      };
      host.configure(read, isOwn ? environmentWith(productsIn(fields, {}), fields, env) : env);
      return new proto.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true);
    }),
  };
}
