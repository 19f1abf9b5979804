import type { z } from "zod";
import { ok } from "../../call";
import { invalid } from "../../refusal";
import { type Call, type Handlers, withBody, withQuery } from "../call";
import { departments } from "../departments/records";
import { locations } from "../locations/records";
import { fileWire } from "../media";
import { keyOwner, newBase } from "../record";
import { personWire, userIn } from "../users/records";
import type { ssoCreate, ssoLevel, ssoList } from "./operations";
import { type Sso, ssos } from "./records";

/** Neither the name nor the level is shown (L6932). */
const wire = (call: Call, { name: _, manage: __, file, ...sso }: Sso) => ({
  ...sso,
  file: fileWire(file),
  user: personWire(userIn(call, "createdBy", sso.createdBy)),
});

export const ssoHandlers: Handlers = {
  "sso-get-all-ssos": withQuery<typeof ssoList>((call, { manage = false, location, department }) => {
    const found = call.store
      .of(ssos)
      .list("")
      .filter((sso) => sso.manage === manage)
      .filter(({ locationId }) => location === undefined || locationId === location)
      .filter(({ departmentId }) => department === undefined || departmentId === department);
    return ok(found.map((sso) => wire(call, sso)));
  }),

  "sso-create-a-sso": withBody<typeof ssoCreate>((call, body) => {
    const { manage = false } = call.query as z.output<typeof ssoLevel>;
    const { departmentId = null, locationId = null, link = null } = body;
    if (body.type === "QUICK_LINK" && !link) throw invalid("link", "is required for a QUICK_LINK");
    if (departmentId !== null && !call.store.of(departments).get("", departmentId))
      throw invalid("departmentId", "there is no such department");
    if (locationId !== null && !call.store.of(locations).get("", locationId))
      throw invalid("locationId", "there is no such location");
    const record: Sso = {
      ...newBase(call, "ssos"),
      createdBy: keyOwner,
      type: body.type,
      name: body.name ?? null,
      authorizationURI: body.authorizationURI ?? null,
      tokenURI: body.tokenURI ?? null,
      refreshURI: body.refreshURI ?? null,
      loginURL: body.loginURL ?? null,
      order: body.order ?? null,
      file: body.fileId ?? null,
      departmentId,
      locationId,
      link,
      manage,
    };
    return ok(wire(call, call.store.of(ssos).put("", record.id, record)));
  }),
};
