import { createHash } from "node:crypto";
import type { Clock } from "./clock";
import type { Log } from "./log";
import type { RedisAddress } from "./redis-window-address";
import type { Script } from "./redis-window-scripts";

/** The server did not answer, or refused. While it still counts as up, the caller may ask once more. */
export class ServerLost extends Error {}

/** So long a connection or an answer may take: no run hangs because of the budget. */
const answerMs = 2_000;
/** So often a server that was lost is tried again. */
const retryMs = 30_000;

/** Where the scripts of a window run. */
export interface ScriptServer {
  /** Whether to ask it. */
  readonly isUp: boolean;
  /** Sees to a connection and answers its number: behind a new one may be a server that has forgotten everything. */
  connect(): Promise<number>;
  /** Runs a script in one step; its answer is a list of numbers. Both reject with ServerLost alone. */
  run(script: Script, keys: readonly string[], args: readonly string[]): Promise<number[]>;
}

type Connection = Awaited<ReturnType<typeof connect>>;

/**
 * The one connection of this process to PORTALS_BUDGET_URL, made by the first call. It does not keep the process alive.
 * A loss is told once, and so is the return.
 */
export class RedisServer implements ScriptServer {
  readonly #address: RedisAddress;
  readonly #clock: Clock;
  readonly #log: Log;
  #connection: Promise<Connection> | undefined;
  #lostAt: number | undefined;
  #opened = 0;
  #trying = false;
  #isReturning = false;
  #closed = false;

  constructor(address: RedisAddress, clock: Clock, log: Log) {
    this.#address = address;
    this.#clock = clock;
    this.#log = log;
  }

  /** Asking for this tries a lost server again, in the background, every 30 s. */
  get isUp(): boolean {
    if (this.#closed) return false;
    if (this.#lostAt === undefined) return true;
    const sinceMs = this.#clock.now() - this.#lostAt;
    // A clock that was set back must not put the next try off.
    if (!this.#trying && (sinceMs >= retryMs || sinceMs < 0)) void this.#tryAgain();
    return false;
  }

  async connect(): Promise<number> {
    try {
      if (this.#closed) throw new Error("this process is ending");
      await within(answerMs, this.#open(), true);
      return this.#opened;
    } catch (error) {
      this.#lose(error);
      throw new ServerLost("there is no connection to the server of PORTALS_BUDGET_URL");
    }
  }

  async run(script: Script, keys: readonly string[], args: readonly string[]): Promise<number[]> {
    const connection = this.#connection;
    try {
      const answer = connection?.then((client) => evaluate(client, script, keys, args));
      // Held by a timer while an answer is due: the connection itself would let the process end.
      const numbers = await within(answerMs, answer ?? Promise.reject(new Error("it is closed")), true);
      this.#tellReturn();
      return numbers;
    } catch (error) {
      // Servers close connections that are idle: only if there is no new one, or no answer, the server is lost.
      if (connection !== undefined && this.#connection === connection) this.#lose(error);
      throw new ServerLost("the server of PORTALS_BUDGET_URL does not answer");
    }
  }

  /** May be called twice. */
  close(): void {
    this.#closed = true;
    this.#drop();
  }

  #open(): Promise<Connection> {
    if (this.#connection) return this.#connection;
    const made = connect(this.#address, () => {
      if (this.#connection === made) this.#connection = undefined;
    });
    this.#connection = made;
    this.#opened += 1;
    return made;
  }

  #drop(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    void connection?.then((client) => client.destroy()).catch(() => undefined);
  }

  #lose(error: unknown): void {
    this.#drop();
    if (this.#closed) return;
    const isNews = this.#lostAt === undefined && !this.#isReturning;
    this.#lostAt = this.#clock.now();
    if (!isNews) return;
    this.#log.warn(
      `the request budget at ${this.#name} (PORTALS_BUDGET_URL) cannot be used (${reason(error)}). From now on only the ` +
        "processes of this machine share the limit, and several machines together may exceed it. Check the address and " +
        "the server; it is tried again every 30 s.",
    );
  }

  async #tryAgain(): Promise<void> {
    this.#trying = true;
    try {
      await within(answerMs, this.#open(), false);
      this.#lostAt = undefined;
      this.#isReturning = true;
    } catch (error) {
      this.#lose(error);
    } finally {
      this.#trying = false;
    }
  }

  /** Only after an answer: a server may take connections and refuse all else. */
  #tellReturn(): void {
    if (!this.#isReturning) return;
    this.#isReturning = false;
    this.#log.info(`the request budget at ${this.#name} (PORTALS_BUDGET_URL) is back: machines share the limit again`);
  }

  get #name(): string {
    const { host, port } = this.#address;
    return `${host.includes(":") ? `[${host}]` : host}:${port}`;
  }
}

/** Loaded here, so that nobody without the setting loads the client. Reconnecting is ours, so that losses are told. */
async function connect(address: RedisAddress, onEnd: () => void) {
  const { createClient } = await import("@redis/client");
  const { host, port, tls, username, password, database } = address;
  const common = { host, port, connectTimeout: answerMs, reconnectStrategy: false } as const;
  const client = createClient({
    RESP: 2, // 3 needs Redis 6
    username,
    password,
    database,
    socket: tls ? { ...common, tls } : common,
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: "disabled",
  });
  client.on("error", onEnd);
  client.on("end", onEnd);
  client.unref();
  try {
    await client.connect();
  } catch (error) {
    onEnd();
    client.destroy();
    throw error;
  }
  return client;
}

async function evaluate(
  client: Connection,
  { text }: Script,
  keys: readonly string[],
  args: readonly string[],
): Promise<number[]> {
  const rest = [String(keys.length), ...keys, ...args];
  const digest = createHash("sha1").update(text).digest("hex");
  const answer = await client.sendCommand(["EVALSHA", digest, ...rest]).catch((error: unknown) => {
    if (error instanceof Error && error.message.startsWith("NOSCRIPT"))
      return client.sendCommand(["EVAL", text, ...rest]);
    throw error;
  });
  return Array.isArray(answer) ? answer.map(Number) : [];
}

async function within<T>(ms: number, promise: Promise<T>, hold: boolean): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
    if (!hold) timer.unref();
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code === "string") return code;
  return (error instanceof Error && error.message) || "it does not answer";
}
