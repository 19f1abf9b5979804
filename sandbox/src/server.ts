import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { answer } from "./api";
import { type SandboxControl, sandboxControl } from "./control/client";
import { controlRoutes } from "./control/routes";
import { Core, type CoreOptions } from "./core";
import { type Credentials, credentials } from "./credentials";
import { StateFile } from "./state-file";
import { type SystemName, systemNames } from "./system";

export interface SandboxOptions extends CoreOptions {
  /** Port; by default one that is free. */
  port?: number;
  /** A loopback address; 127.0.0.1 by default. Others are refused. */
  host?: string;
  /** File that keeps the state between starts. */
  data?: string;
}

export interface Sandbox {
  /** Origin, without a slash at the end: the base URL of the controls, and of Clinked. */
  url: string;
  /** Base URL of each system, without a slash at the end. */
  urls: Record<SystemName, string>;
  credentials: Credentials;
  clientId: string;
  clientSecret: string;
  username: string;
  password: string;
  control: SandboxControl;
  /** Ends open connections, writes the data file and stops. */
  close(): Promise<void>;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Starts a sandbox with fresh data, or with the data of its file. Throws Error for a host that is not loopback. */
export async function startSandbox({
  port = 0,
  host = "127.0.0.1",
  data,
  ...options
}: SandboxOptions = {}): Promise<Sandbox> {
  if (!loopback.test(host)) {
    throw new Error(`The sandbox serves loopback only, not "${host}": its credentials are public. Use 127.0.0.1.`);
  }
  const core = new Core(options);
  const file = data === undefined ? undefined : await StateFile.open(data, core);
  const server = createAdaptorServer({ fetch: application(core).fetch }) as Server;
  const url = await listen(server, port, host);
  const close = async () => {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    await file?.settled();
  };
  const urls = Object.fromEntries(systemNames.map((name) => [name, url + core.systems[name].prefix]));
  const { clientId, clientSecret, username, password } = credentials.clinked;
  const clinked = { clientId, clientSecret, username, password };
  return {
    url,
    urls: urls as Record<SystemName, string>,
    credentials,
    ...clinked,
    control: sandboxControl(url),
    close,
  };
}

function application(core: Core): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route("/__sandbox", controlRoutes(core));
  app.all("*", (context) => answer(core, context.req.raw, context.env.incoming));
  return app;
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const { address, port: actual, family } = server.address() as AddressInfo;
      resolve(`http://${family === "IPv6" ? `[${address}]` : address}:${actual}`);
    });
  });
}
