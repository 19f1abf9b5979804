import type { Reply } from "../http/client";
import { type ErrorKind, PortalError } from "../http/errors";
import { stringifyJson } from "../http/json";
import { type Fields, isPlainObject } from "../kit/normal-form";
import type { Request, RestApi } from "../kit/rest-api";
import { Session } from "../kit/session";
import type { Answers } from "./answers";

/** Requests under way at a time: more would only wait for the service. */
const PARALLEL = 8;

/** Refusals that say something of the portal, and are the same when asked again. */
const LASTING: readonly ErrorKind[] = ["gone", "notVisible", "planLimited", "invalid"];

/** A request that would change something: a mistake of ours. */
class NoQuestion extends Error {}

/** The requests of an export: each is sent once, a few at a time, none that writes, and its answer is kept. */
export class Asking {
  /** Sent by this call. */
  sent = 0;
  /** Answered by what an earlier call has kept. */
  spared = 0;
  /** Known to be needed and not answered yet. */
  pending = 0;
  /** What has ended all: a bad token, a service that does not answer. Nothing is sent after it. */
  private failure: unknown;
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly asked = new Map<string, Promise<Reply>>();

  constructor(
    private readonly answers: Answers | undefined,
    private readonly told: () => void = () => {},
  ) {}

  /** Whether something has failed that ends all. */
  get isOver(): boolean {
    return this.failure !== undefined;
  }

  /** The same login, whose requests go this way. */
  session<Api>(session: Session<Api>): Session<Api> {
    const api = session.api as RestApi<string>;
    const through = api.through((request, send) => this.reply(request, session.product.name, send));
    return new Session<Api>(session.product, through as Api, session);
  }

  private reply(request: Request, product: PortalError["product"], send: () => Promise<Reply>): Promise<Reply> {
    if (request.method !== "GET" && request.method !== "HEAD") {
      throw new NoQuestion(`An export changes nothing, and ${request.id} would.`);
    }
    const text = stringifyJson(request);
    const known = this.asked.get(text);
    if (known) return known;
    const kept = this.answers?.known.get(text);
    const reply = kept ? this.again(kept.answer, product) : this.send(text, send);
    this.asked.set(text, reply);
    return reply;
  }

  private async again(answer: unknown, product: PortalError["product"]): Promise<Reply> {
    this.spared++;
    const { reply, refusal } = answer as { reply?: Reply; refusal?: Fields };
    if (reply) return reply;
    throw refusalAgain(refusal ?? {}, product);
  }

  private async send(text: string, send: () => Promise<Reply>): Promise<Reply> {
    this.pending++;
    if (this.running >= PARALLEL) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running++;
    try {
      if (this.failure !== undefined) throw this.failure;
      this.sent++;
      const reply = await send();
      this.answers?.keep(text, { reply });
      return reply;
    } catch (reason) {
      const isLasting = reason instanceof PortalError && LASTING.includes(reason.kind);
      if (isLasting) this.answers?.keep(text, { refusal: kept(reason) });
      else this.failure ??= reason;
      throw reason;
    } finally {
      this.pending--;
      this.running--;
      this.waiting.shift()?.();
      this.told();
    }
  }
}

const kept = ({ kind, operation, status, vendorCode, vendorText, message, nextStep }: PortalError): Fields => ({
  ...{ kind, operation, status, vendorCode, vendorText, message, nextStep },
});

function refusalAgain(refusal: Fields, product: PortalError["product"]): PortalError {
  const { kind, operation, status, vendorCode, vendorText, message, nextStep } = isPlainObject(refusal) ? refusal : {};
  const again = new PortalError({
    kind: kind as ErrorKind,
    product,
    operation: String(operation),
    what: "",
    nextStep: String(nextStep),
    ...(typeof status === "number" && { status }),
    ...(typeof vendorCode === "string" && { vendorCode }),
    ...(typeof vendorText === "string" && { vendorText }),
  });
  again.message = String(message);
  return again;
}
