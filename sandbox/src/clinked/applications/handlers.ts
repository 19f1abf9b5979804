import { randomUUID } from "node:crypto";
import type { Fields } from "../../json";
import { assign, type Call, callerOf, type Handlers, ok, param, present, withBody } from "../call";
import type { State } from "../state/state";
import { userBrief } from "../wire/user";
import type { applicationCreate, applicationUpdate } from "./operations";
import { type Application, applications } from "./records";

const token = () => randomUUID().replaceAll("-", "");

function wire(state: State, { owner, clientSecret: _, clientId, ...rest }: Application): Fields {
  return { clientId, owner: userBrief(state.user(owner)), ...rest };
}

/** Only the caller's own applications are visible (inferred). */
const own = (call: Call) => call.state.of(applications).list(callerOf(call).id);
const applicationOf = (call: Call) =>
  present(call.state.of(applications).get(callerOf(call).id, param(call, "application")), "such application");

/** The only answer with a secret that nobody asked for (L568). */
const create = withBody<typeof applicationCreate>((call, body) => {
  const none = { description: null, platform: null, deviceType: null, deviceModel: null, deviceOs: null };
  const application: Application = {
    ...{ ...none, appVersion: null, bundleId: null, lastActivity: null, ip: null },
    ...body,
    clientId: token(),
    owner: callerOf(call).id,
    clientSecret: token(),
  };
  call.state.of(applications).put(application.owner, application.clientId, application);
  const { clientSecret } = application;
  return { status: 201, body: { ...wire(call.state, application), clientSecret } };
});

/** The secret is included only if it was rotated (L1149). */
const update = withBody<typeof applicationUpdate>((call, { rotateSecret, ...body }) => {
  const application = applicationOf(call);
  assign(application, body);
  if (!rotateSecret) return ok(wire(call.state, application));
  application.clientSecret = token();
  return ok({ ...wire(call.state, application), clientSecret: application.clientSecret });
});

export const applicationHandlers: Handlers = {
  "applications-create-new-application": create,
  "applications-list-applications": (call) => ok(own(call).map((application) => wire(call.state, application))),
  "applications-return-application-details": (call) => ok(wire(call.state, applicationOf(call))),
  "applications-update-application": update,
  "applications-delete-application": (call) => {
    const { owner, clientId } = applicationOf(call);
    call.state.of(applications).delete(owner, clientId);
    return {};
  },
};
