import { exactNumber } from "../../json";
import { accountOf, assign, type Call, type Handlers, ok, param, present, withBody } from "../call";
import type { rightCreate, rightUpdate } from "../contract/accounts";
import type { Right } from "../state/records";

function wire({ account: _account, id, ...right }: Right) {
  return { id: exactNumber(id), ...right };
}

const rightOf = (call: Call) => present(call.state.rights.get(accountOf(call).id, param(call, "right")), "such right");

const create = withBody<typeof rightCreate>((call, body) =>
  ok(wire(call.make.right({ account: accountOf(call).id, ...body }))),
);

/** Answers the right as it was before (L9778). */
const update = withBody<typeof rightUpdate>((call, body) => {
  const right = rightOf(call);
  const before = wire({ ...right });
  if (assign(right, body)) right.dateUpdated = call.clock.now();
  return ok(before);
});

export const rightHandlers: Handlers = {
  "accounts-member-rights-list": (call) => ok(call.state.rights.list(accountOf(call).id).map(wire)),
  "accounts-member-rights-create": create,
  "accounts-member-rights-update": update,
  "accounts-member-rights-delete": (call) => {
    const { account, id } = rightOf(call);
    call.state.rights.delete(account, id);
    return {};
  },
};
