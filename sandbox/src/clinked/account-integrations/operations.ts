import { z } from "zod";
import type { Operation } from "../contract/operation";
import { word } from "../contract/shapes";

export const docusignUpdate = z.strictObject({ connected: z.boolean(), account: word }).partial();

const account = "/v3/accounts/{account}";
const administrator = { access: { account: 16 } } as const;
const id = (name: string) => `accounts-account-integrations-${name}`;

export const accountIntegrationOperations: Operation[] = [
  {
    id: id("docusign-integration-status"),
    path: `${account}/docusign`,
    line: 9261,
    method: "GET",
    kind: "read",
    ...administrator,
  },
  {
    id: id("docusign-update-docusign-settings"),
    path: `${account}/docusign`,
    line: 9304,
    method: "PATCH",
    kind: "write",
    body: docusignUpdate,
    ...administrator,
  },
  {
    id: id("docusign-disconnect-docusign"),
    path: `${account}/docusign`,
    line: 9375,
    method: "DELETE",
    kind: "write",
    ...administrator,
  },
  {
    id: id("docusign-list-available-docusign-accounts"),
    path: `${account}/docusign/accounts`,
    line: 9397,
    method: "GET",
    kind: "list",
    paging: { style: "array" },
    ...administrator,
  },
  {
    id: id("adobe-integration-status"),
    path: `${account}/adobe`,
    line: 9534,
    method: "GET",
    kind: "read",
    ...administrator,
  },
];
