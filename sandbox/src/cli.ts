#!/usr/bin/env node
import { parseArgs } from "node:util";
import { credentials } from "./credentials";
import { type Sandbox, type SandboxOptions, startSandbox } from "./server";

/** Lines for a shell: where each system is, and what signs in to it. */
const exported = (url: string) => `export CLINKED_BASE_URL=${url}
export CLINKED_CLIENT_ID=${credentials.clinked.clientId}
export CLINKED_CLIENT_SECRET=${credentials.clinked.clientSecret}
export CLICKUP_BASE_URL=${url}/clickup
export CLICKUP_TOKEN=${credentials.clickup.token}
export WORKDRIVE_BASE_URL=${url}/workdrive
export WORKDRIVE_API_KEY=${credentials.workdrive.apiKey}
export DOCSPACE_BASE_URL=${url}/docspace
export DOCSPACE_API_KEY=${credentials.docspace.apiKey}`;

const help = `Usage: pulumi-portals-sandbox [options]

Serves stateful stand-ins for Clinked, ClickUp, ONLYOFFICE DocSpace and WorkDrive on loopback, each under a path of
its own: /clinked (also /), /clickup, /docspace and /workdrive.

  --port <number>  port to serve on (default: one that is free)
  --host <address> loopback address to serve on (default: 127.0.0.1)
  --data <file>    keep the state in this file between starts
  --empty          start with the least: in Clinked account 1 and its administrator
  --clock-factor <number>
                   windows of the request limits pass so many times faster (default: 1)
  --docspace-links answer which links a DocSpace room has, which its document does not describe
  --help           show this text

Base URLs, where <url> is what it serves, and credentials; it prints the lines to export:

${exported("<url>").replace(/^export (\w+)=/gm, (_, name: string) => `  ${name.padEnd(22)}`)}
`;

function options(): SandboxOptions | undefined {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      host: { type: "string" },
      data: { type: "string" },
      empty: { type: "boolean" },
      "clock-factor": { type: "string" },
      "docspace-links": { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return undefined;
  const port = Number(values.port ?? "0");
  if (!/^\d+$/.test(values.port ?? "0") || port > 65535)
    throw new Error(`--port ${values.port} is no port: use 0 to 65535.`);
  const { host, data, empty = false, "docspace-links": docspaceLinks = false } = values;
  const clockFactor = Number(values["clock-factor"] ?? "1");
  return { port, ...(host ? { host } : {}), ...(data ? { data } : {}), empty, docspaceLinks, clockFactor };
}

async function main(): Promise<void> {
  const chosen = options();
  if (!chosen) return console.log(help);
  const sandbox = await startSandbox(chosen);
  const stop = () => void sandbox.close().then(() => process.exit(0), fail);
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log(printed(sandbox));
}

function printed({ url, urls }: Sandbox): string {
  const { clinked, clickup, workdrive, docspace } = credentials;
  return `The sandbox serves ${url} (controls under ${url}/__sandbox). Ctrl-C stops it.

Clinked:   ${urls.clinked} (also ${url})
  Client id:     ${clinked.clientId}
  Client secret: ${clinked.clientSecret}
  Username:      ${clinked.username}
  Password:      ${clinked.password}
ClickUp:   ${urls.clickup}
  Token:         ${clickup.token}
WorkDrive: ${urls.workdrive}
  API key:       ${workdrive.apiKey}
DocSpace:  ${urls.docspace}
  API key:       ${docspace.apiKey}

${exported(url)}`;
}

function fail(error: Error): never {
  console.error(error.message);
  process.exit(1);
}

main().catch(fail);
