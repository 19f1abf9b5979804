import { z } from "zod";
import { defineResource } from "../kit/definition";
import { unreadable } from "../kit/source";
import { type WorkDriveApi, workdrive } from "./api";
import { idOf, inOrganization } from "./root";

const inputs = z.strictObject({ user: idOf("Id of the User for whom the token is made.", "User") });
const outputs = z.object({ token: z.string().describe("Key for the API in the name of the user.") });

interface Wire {
  readonly userId: string;
  readonly token: string;
}

export const accessToken = defineResource({
  type: "workdrive:AccessToken",
  summary: "A key for the API in the name of a user, made once. `pulumi up --replace` makes another one.",
  product: workdrive,
  kind: "singleton",
  inputs,
  outputs,
  identity: { id: ["user"] },
  source: unreadable<WorkDriveApi, Wire>("workdrive:accessTokens", ["user"], { parent: inOrganization }),
  listFields: "all",
  emitOnCreate: ["token"],
  secret: ["token"],
  exported: { never: "Tokens are shown to whoever makes them, and to nobody later." },
  cost: { list: null, read: null, create: 1, update: 0, delete: 0 },
  quirks: [
    { line: 654, text: "Nothing reads a token: whether it still works is not seen, and it cannot be imported." },
    { line: 654, text: "Nothing revokes one: destroy forgets it, and it goes on to work." },
    { line: 654, text: "A second token presumably replaces the first. Use one AccessToken for each user." },
    { line: 665, text: "The example answers with another user id than it was sent; the one of the request counts." },
  ],
  example: { user: "172fa58d-7933-45a6-a905-b06770f2224c" },

  state: () => ({}),

  create: async ({ api }, { user }) => ({ emitted: await made(api, user) }),
  // A token whose answer was lost helps nobody: another one is made.
  regain: ({ api }, { user = "" }) => made(api, user),
});

async function made(api: WorkDriveApi, userId: string): Promise<{ token?: string }> {
  const wire = await api.call<Partial<Wire> | undefined>(
    "access-token-generate-a-new-accesstoken",
    {},
    { body: { userId } },
  );
  return wire?.token ? { token: wire.token } : {};
}
