import type { Client } from "../http/client";
import { fixedToken } from "../http/token";
import type { PortalProduct } from "../kit/product";
import { RestApi } from "../kit/rest-api";
import { type OperationName, operations } from "./operations";

/** The calls of the ONLYOFFICE DocSpace API. */
export class DocSpaceApi extends RestApi<OperationName> {
  constructor(client: Client) {
    super(client, operations);
  }
}

export const docspace: PortalProduct<DocSpaceApi> = {
  name: "docspace",
  title: "DocSpace",
  settings: [{ name: "apiKey", secret: true, text: "API key" }],
  limit: undefined,
  // No request of the document lists rooms.
  roots: { input: "room", noun: "room" },
  incomplete: ({ apiKey }) => (apiKey ? undefined : { what: "the API key is missing", needed: ["apiKey"] }),
  loginName: () => "API key",
  // The document knows the key as a cookie only (L11).
  connect: ({ apiKey = "" }, transport) =>
    new DocSpaceApi(transport.client(fixedToken(apiKey), { authorize: (key) => ({ cookie: `asc_auth_key=${key}` }) })),
};
