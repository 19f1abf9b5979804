#!/usr/bin/env node
import { parseArgs } from "node:util";
import { type SandboxOptions, startSandbox } from "./server";

const help = `Usage: pulumi-portals-sandbox [options]

Serves a stateful stand-in for the Clinked REST API v3 on loopback.

  --port <number>  port to serve on (default: one that is free)
  --host <address> loopback address to serve on (default: 127.0.0.1)
  --data <file>    keep the state in this file between starts
  --empty          start with account 1 and its administrator only
  --help           show this text
`;

function options(): SandboxOptions | undefined {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      host: { type: "string" },
      data: { type: "string" },
      empty: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return undefined;
  const port = Number(values.port ?? "0");
  if (!/^\d+$/.test(values.port ?? "0") || port > 65535)
    throw new Error(`--port ${values.port} is no port: use 0 to 65535.`);
  const { host, data, empty } = values;
  return { port, ...(host ? { host } : {}), ...(data ? { data } : {}), ...(empty ? { empty } : {}) };
}

async function main(): Promise<void> {
  const chosen = options();
  if (!chosen) return console.log(help);
  const sandbox = await startSandbox(chosen);
  const stop = () => void sandbox.close().then(() => process.exit(0), fail);
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log(`The sandbox serves ${sandbox.url} (controls under ${sandbox.url}/__sandbox). Ctrl-C stops it.

Client id:     ${sandbox.clientId}
Client secret: ${sandbox.clientSecret}
Username:      ${sandbox.username}
Password:      ${sandbox.password}

export CLINKED_BASE_URL=${sandbox.url}
export CLINKED_CLIENT_ID=${sandbox.clientId}
export CLINKED_CLIENT_SECRET=${sandbox.clientSecret}`);
}

function fail(error: Error): never {
  console.error(error.message);
  process.exit(1);
}

main().catch(fail);
