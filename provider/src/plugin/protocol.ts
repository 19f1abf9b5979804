import type { handleUnaryCall, ServerWritableStream, UntypedServiceImplementation } from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { checkResource } from "../kit/checking";
import { withDeadline } from "../kit/deadline";
import type { Definition } from "../kit/definition";
import { givenInputs } from "../kit/diff";
import type { Host } from "../kit/dynamic";
import { AFTER, HIDES_ARGUMENTS } from "../kit/engine-texts";
import { Lifecycle, PartialError } from "../kit/lifecycle";
import type { Fields } from "../kit/normal-form";
import { foreseeCreate, foreseeUpdate } from "../kit/preview";
import { upgraded } from "../kit/state";
import { callDataSource, listObjects, readBare, resourceOf } from "./routes";
import { bagOf, checked, difference, errorOf, structOf } from "./values";

/** How calls are answered: no message repeats a secret. */
export function calls(host: Host) {
  const redacted = (text: string) => host.runtime().redactor.text(text);
  const textOf = (reason: unknown) => redacted(reason instanceof Error ? reason.message : String(reason));
  return {
    redacted,
    textOf,
    unary:
      <Q, A>(answer: (request: Q) => A | Promise<A>): handleUnaryCall<Q, A> =>
      async ({ request }, callback) => {
        try {
          callback(null, await answer(request));
        } catch (reason) {
          callback(reason instanceof ToldError ? reason.told : errorOf(textOf(reason)));
        }
      },
    /** A bag of properties whose secrets no message repeats from now on; what the definition calls secret is. */
    taken(struct: Struct | undefined, { secret = [] }: Pick<Definition, "secret"> = {}) {
      const bag = bagOf(struct);
      host.runtime().hide(bag.hidden);
      return { ...bag, secret: [...bag.secret, ...secret] };
    },
  };
}

/** What the engine asks about resources and data sources. */
export function resourceCalls(host: Host): UntypedServiceImplementation {
  const { unary, taken, redacted, textOf } = calls(host);
  const lifecycle = () => new Lifecycle(host.runtime());
  let isCancelled = false;
  /** URNs of what a preview has made. */
  const foreseen = new Set<string>();

  /** What is under way ends and is told; nothing else is begun. */
  function started<T>(seconds: number, action: () => Promise<T>): Promise<T> {
    if (isCancelled) throw new Error("Cancelled: nothing was sent.");
    return withDeadline(seconds, action);
  }

  /** Something exists, and a later step failed: the engine saves id and state with the error. */
  async function reported<T>(news: Fields, secret: readonly string[], action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (reason) {
      if (!(reason instanceof PartialError)) throw reason;
      const [state, inputs] = [structOf(reason.state, secret), structOf(news, secret)];
      throw new ToldError(
        errorOf(textOf(reason), { id: reason.id, reasons: reason.reasons.map(redacted), state, inputs }),
      );
    }
  }

  return {
    // Sent at every normal end, too: it says nothing and undoes nothing.
    cancel: unary(() => {
      isCancelled = true;
      return new Empty();
    }),

    check: unary((request: proto.CheckRequest) => {
      const definition = definitionOf(request);
      const [olds, news] = [taken(request.getOlds()), taken(request.getNews(), definition)];
      const { inputs, failures } = checkResource(host.runtime(), definition, olds.fields, news.fields);
      return checked(structOf(inputs, news.secret), failures);
    }),

    diff: unary((request: proto.DiffRequest) => {
      const definition = definitionOf(request);
      const [olds, news] = [taken(request.getOlds()).fields, taken(request.getNews()).fields];
      const ignored = request.getIgnorechangesList();
      const isHeeded = (path: string) => !ignored.some((one) => path === one || path.startsWith(`${one}.`));
      const { differing, left } = lifecycle().compare(definition, request.getId(), olds, news);
      return difference(definition, olds, differing.filter(isHeeded), left.filter(isHeeded));
    }),

    create: unary(async (request: proto.CreateRequest) => {
      const definition = definitionOf(request);
      const { fields, secret } = taken(request.getProperties(), definition);
      const answer = (id: string, state: Fields) =>
        new proto.CreateResponse().setId(id).setProperties(structOf(state, secret));
      if (request.getPreview()) {
        foreseen.add(request.getUrn());
        const { id = "", state } = foreseeCreate(definition, fields);
        return answer(id, state);
      }
      return reported(fields, secret, async () => {
        const { id, state } = await started(request.getTimeout(), () => lifecycle().create(definition, fields));
        return answer(id, state);
      });
    }),

    read: unary(async (request: proto.ReadRequest) => {
      const definition = definitionOf(request);
      const [known, inputs] = [taken(request.getProperties(), definition), taken(request.getInputs())];
      const secret = [...known.secret, ...inputs.secret];
      const isBare = Object.keys(known.fields).length === 0;
      const living = await started(request.getTimeout(), () =>
        isBare
          ? readBare(host.runtime(), definition, request.getId())
          : readKnown(definition, request.getId(), known.fields, inputs.fields),
      );
      const response = new proto.ReadResponse();
      if (!living) return response;
      response.setId(living.id);
      response.setInputs(structOf(living.inputs, secret));
      return response.setProperties(structOf(living.state, secret));
    }),

    update: unary(async (request: proto.UpdateRequest) => {
      const definition = definitionOf(request);
      const [{ fields: olds }, { fields, secret }] = [taken(request.getOlds()), taken(request.getNews(), definition)];
      const answer = (state: Fields) => new proto.UpdateResponse().setProperties(structOf(state, secret));
      if (request.getPreview()) return answer(foreseeUpdate(definition, upgraded(definition, olds), fields));
      return reported(fields, secret, async () => {
        const update = () => lifecycle().update(definition, request.getId(), olds, fields);
        return answer(await started(request.getTimeout(), update));
      });
    }),

    delete: unary(async (request: proto.DeleteRequest) => {
      const definition = definitionOf(request);
      const { fields } = taken(request.getProperties());
      await started(request.getTimeout(), () => lifecycle().delete(definition, request.getId(), fields));
      return new Empty();
    }),

    invoke: unary(async (request: proto.InvokeRequest) => {
      const { fields, secret } = taken(request.getArgs());
      const { [HIDES_ARGUMENTS]: isHidden = secret.length > 0, [AFTER]: sources = [], ...args } = fields;
      // In a preview nothing stands for: not there yet.
      if ((sources as string[]).some((urn) => foreseen.has(urn))) return new proto.InvokeResponse();
      const call = () => callDataSource(host.runtime(), request.getTok(), args, isHidden === true);
      const result = await started(0, call);
      return new proto.InvokeResponse().setReturn(structOf(result));
    }),

    async list(call: ServerWritableStream<proto.ListRequest, proto.ListResponse>) {
      try {
        const { fields } = taken(call.request.getQuery());
        const found = await listObjects(host.runtime(), resourceOf(call.request.getToken()), fields);
        for (const { id, name } of found.slice(0, call.request.getLimit() || undefined)) {
          const result = new proto.ListResponse.Result().setId(id).setName(name);
          call.write(new proto.ListResponse().setResult(result));
        }
        call.end();
      } catch (reason) {
        call.emit("error", errorOf(textOf(reason)));
      }
    },
  };

  /** A state that an import has left names no inputs: those that the engine keeps are the program's. */
  async function readKnown(definition: Definition, id: string, state: Fields, inputs: Fields) {
    const isImported = Array.isArray(state.__set) && state.__set.length === 0;
    const before = isImported ? { ...state, __set: givenInputs(definition, inputs) } : state;
    const living = await lifecycle().read(definition, id, before);
    return living && isImported ? { ...living, state: { ...living.state, __set: [] } } : living;
  }
}

/** An error that has the engine's own form. */
class ToldError extends Error {
  constructor(readonly told: ReturnType<typeof errorOf>) {
    super(told.details);
  }
}

const definitionOf = (request: { getUrn(): string; getType(): string }): Definition =>
  resourceOf(request.getType() || (request.getUrn().split("::")[2]?.split("$").at(-1) ?? ""));
