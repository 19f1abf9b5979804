import { conflict } from "../../refusal";
import {
  accountOf,
  type Call,
  callerOf,
  groupOf,
  type Handlers,
  ok,
  param,
  present,
  type Reply,
  withBody,
  withQuery,
} from "../call";
import type { property } from "../contract/accounts";
import type { startsWithOnly } from "../contract/shapes";
import type { Property } from "../state/records";

type Owner = (call: Call) => string;
const ofAccount: Owner = (call) => `account:${accountOf(call).id}`;
const ofGroup: Owner = (call) => `group:${groupOf(call).id}`;
const ofCaller: Owner = (call) => `user:${callerOf(call).id}`;

const wire = ({ name, value }: Property) => ({ name, value });

const list = (owner: Owner) =>
  withQuery<typeof startsWithOnly>((call, { startsWith = "" }) =>
    ok(
      call.state.properties
        .list(owner(call))
        .filter(({ name }) => name.startsWith(startsWith))
        .map(wire),
    ),
  );

/** Whether POST overwrites is not stated (L6928): an existing name is a conflict. User properties answer 201 (L37109). */
const create = (owner: Owner, status: number) =>
  withBody<typeof property>((call, { name, value }): Reply => {
    const { properties } = call.state;
    if (properties.get(owner(call), name)) throw conflict(`A property "${name}" exists already`);
    return { status, body: wire(properties.put(owner(call), name, { name, value })) };
  });

const get = (owner: Owner) => (call: Call) =>
  ok(wire(present(call.state.properties.get(owner(call), param(call, "name")), "such property")));

const remove = (owner: Owner) => (call: Call) => {
  present(call.state.properties.delete(owner(call), param(call, "name")) || undefined, "such property");
  return {};
};

export const propertyHandlers: Handlers = {
  "accounts-properties-list-account-properties": list(ofAccount),
  "accounts-properties-create-account-property": create(ofAccount, 200),
  "accounts-properties-delete-account-property": remove(ofAccount),
  "groups-properties-list-properties": list(ofGroup),
  "groups-properties-create-property": create(ofGroup, 200),
  "groups-properties-delete-property": remove(ofGroup),
  "profile-properties-list-properties": list(ofCaller),
  "profile-properties-get-property": get(ofCaller),
  "profile-properties-create-property": create(ofCaller, 201),
  "profile-properties-delete-property": remove(ofCaller),
};
