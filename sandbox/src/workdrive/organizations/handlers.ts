import { assign, ok, param, present } from "../../call";
import { type Handlers, withBody } from "../call";
import { fileWire } from "../media";
import { isoNow, keyOwner, newId, uuid } from "../record";
import { userIn } from "../users/records";
import type { organizationCreate, organizationUpdate, tokenCreate } from "./operations";
import { accessTokens, type Organization, organizations } from "./records";

export const organizationHandlers: Handlers = {
  /** The only answer with the organization's own token (L511). */
  "organization-create-a-new-organization": withBody<typeof organizationCreate>((call, { name, admin, auth }) => {
    const id = newId(call, "organizations");
    const none = { updatedAt: null, parentOrgId: null, websites: null, address: null, email: null, phone: null };
    const record: Organization = {
      ...none,
      id,
      createdAt: isoNow(call),
      status: "ACTIVE",
      subdomain: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
      name,
      legalName: name,
      description: null,
      industry: null,
      authMethod: auth.method,
      file: null,
      admin,
      accessToken: uuid(call.store.nextId("accessTokens"), "accessTokens"),
    };
    call.store.of(organizations).put("", id, record);
    const { file: _, admin: __, ...shown } = record;
    return ok({ ...shown, createdBy: keyOwner });
  }),

  /** Answers the method as a list (L623), and no token. */
  "organization-update-an-organization": withBody<typeof organizationUpdate>((call, { fileId, address, ...body }) => {
    const record = present(call.store.of(organizations).get("", param(call, "id")), "such organization");
    assign(record, { ...body, file: fileId });
    if (address) record.address = { ...record.address, ...address } as Record<string, string | null>;
    record.updatedAt = isoNow(call);
    const { admin: _, accessToken: __, file, authMethod, ...shown } = record;
    return ok({ ...shown, file: fileWire(file), authMethod: [authMethod] });
  }),

  "access-token-generate-a-new-accesstoken": withBody<typeof tokenCreate>((call, { userId }) => {
    userIn(call, "userId", userId);
    const token = uuid(call.store.nextId("accessTokens"), "accessTokens");
    return ok({ ...call.store.of(accessTokens).put("", userId, { userId, token }) });
  }),
};
