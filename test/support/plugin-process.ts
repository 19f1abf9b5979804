import { type Client, credentials, Metadata, Server, ServerCredentials, type ServiceError } from "@grpc/grpc-js";
import { ResourceProviderClient, ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import { expect } from "vitest";
import type { z } from "zod";
import type { Definition } from "../../provider/src/kit/definition";
import type { Difference } from "../../provider/src/kit/diff";
import { type Living, PartialError } from "../../provider/src/kit/lifecycle";
import { type Fields, hasUnknown, same } from "../../provider/src/kit/normal-form";
import { providerCalls } from "../../provider/src/plugin/server";
import { bagOf, structOf } from "../../provider/src/plugin/values";
import { ask } from "./asked-definition";
import type { Process } from "./portal";

/** A provider process, asked as the contract suite asks. */
export interface AskedProcess extends Omit<Process, "diff"> {
  diff(definition: Definition, living: Living, inputs: Fields): Difference | Promise<Difference>;
}

export interface PluginWire {
  /** Puts a process behind the plugin's server, on loopback. */
  over(process: Process): AskedProcess;
  close(): Promise<void>;
}

type Answered = (failed: ServiceError | null, answer: never) => void;
type Stub = Record<string, (request: unknown, metadata: Metadata, callback: Answered) => void>;

/** The same processes as the engine sees them: every call goes over gRPC, with the properties in its own form. */
export function openPluginWire(): PluginWire {
  const open: { server: Server; client: Promise<Client> }[] = [];
  return {
    over(process) {
      const { server, client } = listen(process);
      open.push({ server, client });
      return asked(process, client);
    },
    async close() {
      for (const { server, client } of open.splice(0)) {
        (await client).close();
        server.forceShutdown();
      }
    },
  };
}

function listen({ runtime }: Process): { server: Server; client: Promise<Client> } {
  const server = new Server();
  server.addService(ResourceProviderService, providerCalls({ runtime: () => runtime, configure: () => undefined }, {}));
  const client = new Promise<Client>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (problem, port) => {
      if (problem) reject(problem);
      else resolve(new ResourceProviderClient(`127.0.0.1:${port}`, credentials.createInsecure()));
    });
  });
  return { server, client };
}

function asked(process: Process, client: Promise<Client>): AskedProcess {
  const call = async <A>(name: string, request: { setType(type: string): unknown }, definition: Definition) => {
    ask(definition);
    request.setType(`portals:${definition.type}`);
    const stub = (await client) as unknown as Stub;
    return new Promise<A>((resolve, reject) => {
      const metadata = new Metadata({ waitForReady: true });
      stub[name]?.call(stub, request, metadata, (failed, answer) =>
        failed ? reject(reasonOf(failed)) : resolve(answer),
      );
    });
  };
  const checked = async (definition: Definition, inputs: Fields) => {
    const request = new proto.CheckRequest().setNews(structOf(inputs));
    const answer = await call<proto.CheckResponse>("check", request, definition);
    const failures = answer.getFailuresList().map((failure) => failure.getReason());
    if (failures.length > 0) throw new Error(failures.join("; "));
    return answer.getInputs();
  };
  return {
    runtime: process.runtime,
    async create(definition, inputs) {
      const properties = await checked(definition, inputs);
      const preview = new proto.CreateRequest().setProperties(properties).setPreview(true);
      const foreseen = await call<proto.CreateResponse>("create", preview, definition);
      const request = new proto.CreateRequest().setProperties(properties);
      const answer = await call<proto.CreateResponse>("create", request, definition);
      const state = bagOf(answer.getProperties()).fields;
      if (foreseen.getId() !== "")
        expect(answer.getId(), "the id that the preview has promised").toBe(foreseen.getId());
      expectKept(definition, bagOf(foreseen.getProperties()).fields, state);
      return { id: answer.getId(), state };
    },
    async read(definition, { id, state }) {
      const request = new proto.ReadRequest().setId(id).setProperties(structOf(state));
      const answer = await call<proto.ReadResponse>("read", request, definition);
      if (answer.getId() === "") return undefined;
      const [living, inputs] = [bagOf(answer.getProperties()).fields, bagOf(answer.getInputs()).fields];
      return { id: answer.getId(), state: living, inputs };
    },
    async update(definition, { id, state }, inputs) {
      const request = new proto.UpdateRequest().setId(id).setOlds(structOf(state));
      request.setNews(await checked(definition, inputs));
      const foreseen = await call<proto.UpdateResponse>("update", request.setPreview(true), definition);
      const answer = await call<proto.UpdateResponse>("update", request.setPreview(false), definition);
      const updated = bagOf(answer.getProperties()).fields;
      expectKept(definition, bagOf(foreseen.getProperties()).fields, updated);
      return { id, state: updated };
    },
    async delete(definition, { id, state }) {
      await call("delete", new proto.DeleteRequest().setId(id).setProperties(structOf(state)), definition);
    },
    async diff(definition, { id, state }, inputs) {
      const request = new proto.DiffRequest().setId(id).setOlds(structOf(state));
      request.setNews(await checked(definition, inputs));
      return differenceIn(definition, await call<proto.DiffResponse>("diff", request, definition));
    },
  };
}

/** Whatever a preview shows as known has to come. */
function expectKept({ inputs, outputs }: Definition, foreseen: Fields, state: Fields): void {
  const broken = Object.entries(foreseen).filter(([name, value]) => {
    const schema = (inputs.shape[name] ?? outputs.shape[name]) as z.ZodType | undefined;
    return !name.startsWith("__") && !hasUnknown(value) && !same(schema, value, state[name]);
  });
  expect(broken, "known in the preview, and another afterwards").toEqual([]);
}

/** What the kit would have said: which of the paths are sent follows from the definition. */
function differenceIn({ local = [] }: Definition, answer: proto.DiffResponse): Difference {
  const isSent = (name: string) => name !== "connection" && !local.includes(name);
  const kinds = [...answer.getDetaileddiffMap().entries()] as [string, proto.PropertyDiff][];
  const top = (path: string) => path.split(".")[0] ?? path;
  const isGone = (one: proto.PropertyDiff) => one.getKind() === proto.PropertyDiff.Kind.DELETE;
  const given = [...new Set(kinds.filter(([, one]) => !isGone(one)).map(([path]) => top(path)))];
  const replaces = answer.getReplacesList();
  return {
    changed: given.filter((name) => isSent(name) || replaces.includes(name)),
    replaces,
    recorded: kinds.some(([path, one]) => isGone(one) || (!isSent(top(path)) && !replaces.includes(top(path)))),
  };
}

/** The error as the kit has thrown it, as far as the wire tells. */
function reasonOf(failed: ServiceError): Error {
  const [details] = failed.metadata.get("grpc-status-details-bin");
  if (!(details instanceof Buffer)) return new Error(failed.details);
  const [any] = Status.deserializeBinary(details).getDetailsList();
  const half = proto.ErrorResourceInitFailed.deserializeBinary(any?.getValue_asU8() ?? new Uint8Array());
  return new PartialError(half.getId(), bagOf(half.getProperties()).fields, half.getReasonsList());
}
