import { z } from "zod";
import type { Operation } from "./operation";

/** Credentials travel in the query of a GET (L29). Only `code` is called optional. */
export const passwordGrant = z.strictObject({
  grant_type: z.literal("password"),
  client_id: z.string(),
  username: z.string(),
  password: z.string(),
  code: z.string().optional(),
});

export const clientGrant = z.strictObject({
  grant_type: z.literal("client_credentials"),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string().regex(/^(read|write)( (read|write))*$/, 'must be "read write"'),
});

const token = { method: "GET", path: "/oauth/token", kind: "token", access: "open" } as const;

export const sessionOperations: Operation[] = [
  {
    id: "authentication-client-id-and-secret-authentication",
    ...token,
    line: 74,
    when: { parameter: "grant_type", value: "client_credentials" },
    query: clientGrant,
  },
  { id: "authentication-password-authentication", ...token, line: 29, query: passwordGrant },
  {
    id: "authentication-user-information",
    method: "GET",
    path: "/v3/userinfo",
    line: 116,
    kind: "read",
    access: "signedIn",
  },
];
